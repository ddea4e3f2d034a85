using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What the endpoint said of one field.</summary>
/// <param name="Basis">What the next save of the field is based on; empty when nothing stands in it.</param>
/// <param name="Holds">What stands in the field, in words.</param>
public sealed record ToldField(string Outcome, string Basis, string Holds, string? Problem, IReadOnlyList<string> ReadAs);

/// <summary>What the endpoint said of a save; empty unless the status is OK.</summary>
public sealed record ToldSave(HttpStatusCode Status, string? Refusal, string Progress, IReadOnlyList<ToldField> Fields);

/// <summary>A change as the script sends it.</summary>
/// <param name="Basis">Empty when the field was.</param>
public sealed record SentChange(string Path, string Value, string Basis = "", Guid? Id = null)
{
    public string Header => $"{Path} {Id ?? Guid.NewGuid():D} {Basis}";
}

/// <summary>Speaks the protocol of the page's script, at a link.</summary>
public sealed partial class SavingClient(RespondentBrowser browser)
{
    private const int PatienceMilliseconds = 1000;

    public async Task<string> TicketAsync() => TicketPattern().Match((await browser.GetAsync()).Text).Groups["ticket"].Value;

    public async Task<ToldSave> SaveAsync(params SentChange[] changes) => await SaveAsync(await TicketAsync(), changes);

    public async Task<ToldSave> SaveAsync(string ticket, params SentChange[] changes)
    {
        var fields = changes.SelectMany(change => new[] { (":change", change.Header), (change.Path, change.Value) });
        var page = await browser.SendAsync(HttpMethod.Post, AnsweringRoutes.Save, "same-origin", [(":ticket", ticket), .. RespondentBrowser.WithWho([.. fields])]);
        return page.Status == HttpStatusCode.OK ? Read(page) : new ToldSave(page.Status, null, "", []);
    }

    private static ToldSave Read(MetPage page)
    {
        using var json = JsonDocument.Parse(page.Text);
        var root = json.RootElement;
        var fields = root.GetProperty("fields").EnumerateArray().Select(field => new ToldField(
            field.GetProperty("outcome").GetString()!,
            field.GetProperty("sequence").ToString(),
            field.GetProperty("held").GetProperty("words").GetString()!,
            field.GetProperty("problem").GetString(),
            [.. field.GetProperty("readAs").EnumerateArray().Select(line => line.GetString()!)]));
        return new ToldSave(
            page.Status, root.GetProperty("refusal").GetString(), root.GetProperty("progress").GetProperty("text").GetString()!, [.. fields]);
    }

    [GeneratedRegex("""data-ticket="(?<ticket>[^"]*)["]""", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex TicketPattern();
}
