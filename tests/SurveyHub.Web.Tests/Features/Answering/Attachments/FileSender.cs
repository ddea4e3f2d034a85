using System.Net;
using System.Text.Json;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering.Attachments;

/// <param name="Value">How an answer names the file; null when it was refused.</param>
public sealed record ToldUpload(HttpStatusCode Status, string? Value, string? Problem);

/// <summary>Sends and fetches files at a link, as a browser does with script and without.</summary>
public sealed class FileSender(HttpClient client, RespondentBrowser browser)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>As the script does as soon as a file is chosen.</summary>
    public async Task<ToldUpload> UploadAsync(string path, string name, byte[] bytes, string? ticket = null)
    {
        using var body = new MultipartFormDataContent();
        body.Add(new StringContent(ticket ?? await new SavingClient(browser).TicketAsync()), ":ticket");
        body.Add(new ByteArrayContent(bytes), $"{path}:file", name);
        using var answer = await PostAsync($"{AnsweringRoutes.File}/{path}", body);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return new ToldUpload(answer.StatusCode, Text(json, "value"), Text(json, "problem"));
    }

    /// <summary>As the form does without script.</summary>
    public async Task<MetPage> SaveAsync(string? seal, (string Path, string Name, byte[] Bytes)? file, params (string Name, string Value)[] fields)
    {
        using var body = new MultipartFormDataContent();
        body.Add(new StringContent(seal ?? await browser.SealAsync()), ":seal");
        if (file is var (path, name, bytes))
        {
            // It stands before other fields, as it may on the page: they are not lost with it.
            body.Add(new ByteArrayContent(bytes), $"{path}:file", name);
        }

        foreach (var (field, value) in RespondentBrowser.WithWho(fields))
        {
            body.Add(new StringContent(value), field);
        }

        using var answer = await PostAsync("", body);
        return new MetPage(answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), answer.Headers.Location?.OriginalString);
    }

    public Task<HttpResponseMessage> DownloadAsync(string path, long? sequence = null) =>
        client.GetAsync(new Uri($"{browser.Address}{AnsweringRoutes.File}/{path}{(sequence is { } entry ? $"/{entry}" : "")}", UriKind.Relative), Stop);

    private async Task<HttpResponseMessage> PostAsync(string below, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(browser.Address + below, UriKind.Relative)) { Content = body };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await client.SendAsync(request, Stop);
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
