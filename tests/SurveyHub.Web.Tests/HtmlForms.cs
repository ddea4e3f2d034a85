using System.Net;
using System.Text.RegularExpressions;

namespace SurveyHub.Web.Tests;

/// <summary>Posts a form as a browser without script does: its hidden fields as they came, the others as filled in.</summary>
internal static partial class HtmlForms
{
    private const int PatienceMilliseconds = 1000;

    /// <param name="page">Where the form stands, and where it posts when it says nothing else.</param>
    /// <param name="marker">A text that only the wanted form contains.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient browser, string page, string marker, params (string Name, string Value)[] typed) =>
        await (await browser.ReadFormAsync(page, marker)).PostAsync(browser, typed);

    /// <summary>A form as it stood when it was opened; it may be posted later.</summary>
    public static async Task<HtmlForm> ReadFormAsync(this HttpClient browser, string page, string marker) =>
        Read(await browser.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken), page, marker);

    /// <summary>The form that a page already received holds.</summary>
    public static HtmlForm Read(string html, string page, string marker)
    {
        var form = FormPattern().Matches(html).Select(match => match.Value).Single(f => f.Contains(marker, StringComparison.Ordinal));
        var tags = TagPattern().Matches(form).Select(match => Attributes(match.Value)).ToArray();
        var hidden = tags.Where(tag => tag.GetValueOrDefault("type") == "hidden")
            .Select(tag => KeyValuePair.Create(tag["name"], tag.GetValueOrDefault("value", "")));
        return new HtmlForm(tags[0].GetValueOrDefault("action", page), [.. hidden]);
    }

    public static Task<string> ReadAsync(this HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static Dictionary<string, string> Attributes(string tag) => AttributePattern().Matches(tag).ToDictionary(
        match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value), StringComparer.Ordinal);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, PatienceMilliseconds)]
    private static partial Regex FormPattern();

    [GeneratedRegex("<(form|input)[^>]*>", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex TagPattern();

    [GeneratedRegex("""(?<name>[\w-]+)="(?<value>[^"]*)["]""", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex AttributePattern();
}
