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
    /// <param name="use">The entry that the person wants in place of what holds; null when another button was pressed.</param>
    public Task<BrowserAnswer> PostFormAsync(
        DrawnPage page, IEnumerable<KeyValuePair<string, string>> values, string? use, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post,
        "",
        [(":seal", page.Seal), .. Always, .. values.Select(pair => (pair.Key, pair.Value)), .. use is null ? [] : new[] { (":use", use) }],
        cancellationToken);

    /// <summary>Sends single saves as the script does.</summary>
    public async Task<SaveAnswer> SaveAsync(string ticket, IReadOnlyList<SentSave> saves, CancellationToken cancellationToken)
    {
        var fields = saves.SelectMany(save => new[]
        {
            (":change", string.Create(CultureInfo.InvariantCulture, $"{save.Path} {save.Id:D} {save.Basis}")), (save.Path, save.Text),
        });
        var answer = await SendAsync(HttpMethod.Post, "/spara", [(":ticket", ticket), .. Always, .. fields], cancellationToken);
        return SaveAnswer.Read(answer);
    }

    /// <summary>The review; its seal says what was reviewed.</summary>
    public Task<BrowserAnswer> ReviewAsync(CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, "/granska", [], cancellationToken);

    /// <summary>Hands in what was reviewed.</summary>
    public Task<BrowserAnswer> SignAsync(string seal, string name, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, "/granska", [(":seal", seal), ("name", name), ("title", "")], cancellationToken);

    public Task<BrowserAnswer> ReopenAsync(CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, "/oppna-igen", [], cancellationToken);

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
