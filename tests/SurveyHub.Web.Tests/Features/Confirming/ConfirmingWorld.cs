using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Confirming;

/// <summary>Gotland and Halland have handed in, each with words of its own, and a member of the staff is signed in.</summary>
internal sealed partial class ConfirmingWorld(AnsweringWorld world, HttpClient staff) : IAsyncDisposable
{
    public const string Gotlands = "KBT i Visby";
    public const string Hallands = "Hallands egna ord";

    private static readonly Dictionary<string, string?> WithAddress = new() { ["Site:PublicBaseUrl"] = "https://enkat.example.org" };

    private static readonly string Hidden = Questionnaires.Short.Replace("`belopp, per behandling`", "`belopp, per behandling, redovisas inte`", StringComparison.Ordinal);

    public AnsweringWorld World => world;

    public HttpClient Staff => staff;

    public RespondentBrowser Karin => world.Karin;

    public string Wave => $"/waves/{world.Wave.Id.Value}";

    public static async Task<ConfirmingWorld> StartAsync(string? database = null, bool isHallandSilent = false)
    {
        var world = await AnsweringWorld.StartAsync(WithAddress, Hidden, database: database);
        await world.Karin.SaveAsync(("utbud", Gotlands), ("antal", "7"), ("belopp", "31 415 kr"), ("ansvar", "Processledaren"));
        await world.Karin.SubmitAsync();
        if (isHallandSilent)
        {
            return new ConfirmingWorld(world, await world.Application.StaffAsync("alla", [.. StaffRole.All]));
        }

        await world.Hans.SaveAsync(("utbud", Hallands), ("antal", "8675309"), ("belopp", "27 182 kr"), ("ansvar", "Hallands chef"));
        await world.Hans.SubmitAsync("Hans Hallén");
        return new ConfirmingWorld(world, await world.Application.StaffAsync("alla", [.. StaffRole.All]));
    }

    public async Task<string> PageAsync(string below) => WebUtility.HtmlDecode(await staff.ReadPageAsync(Wave + below));

    /// <summary>Sends to all that are ticked or could be.</summary>
    public async Task<string> AskAsync(string day = "2019-06-14")
    {
        var page = $"{Wave}/confirming/ask";
        var boxes = BoxPattern().Matches(await staff.ReadPageAsync(page)).Select(match => ("organisation", match.Groups["value"].Value));
        using var answer = await staff.PostFormAsync(page, "name=\"day\"", [("day", day), .. boxes]);
        return WebUtility.HtmlDecode(await answer.ReadAsync());
    }

    /// <summary>Below the wave: where the one objection of Gotland is answered.</summary>
    public async Task<string> AnswerAddressAsync() => AnswerPattern().Match(await PageAsync("/confirming/09")).Value;

    public async Task<string> FreezeAsync()
    {
        using var answer = await staff.PostFormAsync($"{Wave}/editions", "name=\"after\"", ("read", "yes"));
        return WebUtility.HtmlDecode(await answer.ReadAsync());
    }

    /// <summary>Draws the page of the part and posts it with these fields filled in. The clock stands still: what is said last holds all the same.</summary>
    public async Task<MetPage> SayAsync(params (string Name, string Value)[] fields) => await Karin.PostAsync("/del", await Karin.SealAsync("/del"), fields);

    public async Task CorrectAnswerAsync(string text)
    {
        await Karin.PostAsync(AnsweringRoutes.Reopen, "");
        await Karin.SaveAsync(("utbud", text), ("ansvar", "Processledaren"));
        await Karin.SubmitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        staff.Dispose();
        await world.DisposeAsync();
    }

    [GeneratedRegex("/confirming/09/answer/[0-9a-f-]+", RegexOptions.None, 1000)]
    private static partial Regex AnswerPattern();

    [GeneratedRegex("""name="organisation" value="(?<value>[^"]+)["]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BoxPattern();
}
