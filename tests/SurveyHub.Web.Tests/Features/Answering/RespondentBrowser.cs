using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What a browser met.</summary>
/// <param name="Text">The page's source with character references resolved.</param>
/// <param name="Location">Where it was sent, or null.</param>
public sealed partial record MetPage(HttpStatusCode Status, string Text, string? Location)
{
    private const int PatienceMilliseconds = 1000;

    /// <summary>The seal of the form on the page; empty when there is none.</summary>
    public string Seal => SealPattern().Match(Text).Groups["seal"].Value;

    /// <summary>What the button that decides about a conflict sends.</summary>
    public string Use(string button) => Regex.Match(
        Text, $"name=\":use\" value=\"(?<use>[^\"]*)\">{Regex.Escape(button)}<", RegexOptions.None, TimeSpan.FromMilliseconds(PatienceMilliseconds))
        .Groups["use"].Value;

    [GeneratedRegex("""name=":seal" value="(?<seal>[^"]*)["]""", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex SealPattern();
}

/// <summary>A browser without script and cookies, at a link, over real HTTP.</summary>
public sealed class RespondentBrowser(HttpClient client, string address)
{
    /// <summary>The form's.</summary>
    public string Address => address;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<MetPage> GetAsync(string below = "") => SendAsync(HttpMethod.Get, below, null, []);

    public Task<MetPage> HeadAsync() => SendAsync(HttpMethod.Head, "", null, []);

    /// <summary>The seal of the form as it is drawn now.</summary>
    public async Task<string> SealAsync(string below = "") => (await GetAsync(below)).Seal;

    /// <summary>Draws the form and posts it with these fields filled in; the others are sent as an empty form has them.</summary>
    public async Task<MetPage> SaveAsync(params (string Name, string Value)[] fields) => await PostAsync("", await SealAsync(), fields);

    public async Task<MetPage> SubmitAsync(string name = "Karin Exempel", string? seal = null) =>
        await PostAsync(AnsweringRoutes.Review, seal ?? await SealAsync(AnsweringRoutes.Review), ("name", name), ("title", "processledare"));

    /// <summary>As the person the link was sent to, where the fields say nothing else.</summary>
    public Task<MetPage> PostAsync(string below, string seal, params (string Name, string Value)[] fields) =>
        SendAsync(HttpMethod.Post, below, "same-origin", [(":seal", seal), .. WithWho(fields)]);

    public static (string Name, string Value)[] WithWho((string Name, string Value)[] fields) =>
        Array.Exists(fields, field => field.Name == ":who") ? fields : [(":who", "me"), .. fields];

    public async Task<MetPage> SendAsync(HttpMethod method, string below, string? fetchSite, (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(method, new Uri(address + below, UriKind.Relative));
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        }

        if (fetchSite is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", fetchSite);
        }

        using var answer = await client.SendAsync(request, Stop);
        Assert.False(answer.Headers.Contains("Set-Cookie"), "An answering page sets no cookie.");
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        return new MetPage(answer.StatusCode, text, answer.Headers.Location?.OriginalString);
    }
}
