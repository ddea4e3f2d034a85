using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace SurveyHub.TestKit.Respondents;

/// <summary>What a browser was answered.</summary>
/// <param name="Location">Where it is sent, or null.</param>
public sealed record BrowserAnswer(HttpStatusCode Status, string Body, string? Location);

/// <summary>
/// A personal link as a browser uses it. The one place among the drivers that knows the addresses below a link and the names of the controls that belong
/// to no field.
/// </summary>
public sealed class RespondentLink(HttpClient client, string address)
{
    /// <summary>In every post of answers: that the person the link was sent to writes.</summary>
    private static readonly IReadOnlyList<(string Name, string Value)> Always = [(":who", "me")];

    public string Address => address;

    public Task<BrowserAnswer> OpenAsync(CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, "", [], cancellationToken);

    /// <summary>Posts the form as a browser without script does.</summary>
    /// <param name="values">What stands in the controls.</param>
    /// <param name="use">The decision about several texts whose button is pressed; null when another button is.</param>
    public Task<BrowserAnswer> PostFormAsync(
        DrawnPage page, IEnumerable<KeyValuePair<string, string>> values, string? use, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post,
        "",
        [(":seal", page.Seal), .. Always, .. values.Select(pair => (pair.Key, pair.Value)), .. use is null ? [] : new[] { (":use", use) }],
        cancellationToken);

    /// <summary>Sends single saves as the script does.</summary>
    /// <param name="stamp">Up to where the page knows what others do; null when it does not ask.</param>
    public async Task<SaveAnswer> SaveAsync(string ticket, string? stamp, IReadOnlyList<SentSave> saves, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(
            HttpMethod.Post,
            "/spara",
            [(":ticket", ticket), .. Always, .. stamp is null ? [] : new[] { (":after", stamp) }, .. saves.SelectMany(Parts)],
            cancellationToken);
        return SaveAnswer.Read(answer);
    }

    /// <summary>What others have done; its body is read by <see cref="ToldNews.Parse"/>.</summary>
    public Task<BrowserAnswer> AskAsync(string stamp, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"/andringar?efter={stamp}", [], cancellationToken);

    /// <summary>The review; its seal says what was reviewed.</summary>
    public Task<BrowserAnswer> ReviewAsync(CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, "/granska", [], cancellationToken);

    /// <summary>Hands in what was reviewed.</summary>
    public Task<BrowserAnswer> SignAsync(string seal, string name, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, "/granska", [(":seal", seal), ("name", name), ("title", "")], cancellationToken);

    public Task<BrowserAnswer> ReopenAsync(CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, "/oppna-igen", [], cancellationToken);

    private static IEnumerable<(string Name, string Value)> Parts(SentSave save)
    {
        if (save.Use is not null)
        {
            yield return (":use", save.Use);
        }

        if (save.IsTyped)
        {
            yield return (":change", string.Create(CultureInfo.InvariantCulture, $"{save.Path} {save.Id:D} {save.Basis}"));
            yield return (save.Path, save.Text);
        }
    }

    private async Task<BrowserAnswer> SendAsync(
        HttpMethod method, string below, IReadOnlyList<(string Name, string Value)> fields, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(address + below, UriKind.RelativeOrAbsolute));
        if (method == HttpMethod.Post)
        {
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
            request.Content = Urlencoded(fields);
        }

        using var answer = await client.SendAsync(request, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return new BrowserAnswer(answer.StatusCode, body, answer.Headers.Location?.OriginalString);
    }

    private static StringContent Urlencoded(IReadOnlyList<(string Name, string Value)> fields)
    {
        var body = string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));
        return new StringContent(body, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
    }
}
