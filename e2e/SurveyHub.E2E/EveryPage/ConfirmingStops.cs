using System.Globalization;
using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Parts of the report on their way back to the regions, and its published editions.</summary>
internal static class ConfirmingStops
{
    private const string Ask = "Features.Confirming.Asking.AskPage";
    private const string Overview = "Features.Confirming.Overview.ConfirmingPage";
    private const string Editions = "Features.Confirming.Freezing.EditionsPage";
    private const string Part = "Features.Confirming.Replying.PartPage";

    public static IReadOnlyList<Stop> Staff { get; } =
    [
        Stop.At("Own parts before anybody is asked", Overview, site => $"{site.FinishedWave}/confirming"),
        Stop.At("Own parts to be sent", Ask, site => $"{site.OpenWave}/confirming/ask"),
        new("Own parts sent to nobody", Ask, (page, site) => AskAsync(page, site, isChosen: false)),
        new("Own parts with replies", Overview, RepliedAsync("/confirming")),
        new("Own part as the staff sees it", "Features.Confirming.Overview.OrganisationPartPage", RepliedAsync("/confirming/12")),
        new("Objection to be answered", "Features.Confirming.Settling.AnswerPage", AnswerAsync),
        new("What a region has said to be noted", "Features.Confirming.Settling.NotePage", RepliedAsync("/confirming/12/note")),
        Stop.At("Own parts of a wave that was never sent", Ask, site => $"{site.FinishedWave}/confirming/ask"),
        Stop.At("Own part of a silent region", "Features.Confirming.Overview.OrganisationPartPage", site => $"{site.OpenWave}/confirming/25"),
        Stop.At("Nothing published to tell of", "Features.Confirming.Asking.TellPage", site => $"{site.DraftWave}/confirming/tell"),
        new("Published report to tell of", "Features.Confirming.Asking.TellPage", TellAsync),
        Stop.At("Editions of a draft", Editions, site => $"{site.DraftWave}/editions"),
        new("Editions", Editions, (page, site) => PublishAsync(page, site.FinishedWave)),
    ];

    public static IReadOnlyList<Stop> Answering { get; } =
    [
        new("Part that nobody is asked to read", Part, async (page, site) => await page.GotoAsync($"{await site.LinkOfAsync(DemonstrationSite.HalfWay)}/del")) { By = Visitor.Stranger },
        new("Part to be read", Part, ReadAsync) { By = Visitor.Stranger },
        new("Part refused without a name", Part, RefuseAsync) { By = Visitor.Stranger },
        new("Part of a published report", Part, ReadPublishedAsync) { By = Visitor.Stranger },
    ];

    private static async Task AskAsync(IPage page, DemonstrationSite site, bool isChosen, string? day = null)
    {
        await page.GotoAsync($"{site.OpenWave}/confirming/ask");
        if (day is not null)
        {
            await page.Locator("#day").FillAsync(day);
        }

        foreach (var box in await page.Locator("[name=organisation]").AllAsync())
        {
            await box.SetCheckedAsync(isChosen);
        }

        await page.PressAsync("Skicka", isExact: true);
    }

    /// <summary>Skåne has been asked.</summary>
    private static async Task AskedAsync(DemonstrationSite site)
    {
        var staff = await site.Staff.NewPageAsync();
        await staff.GotoAsync($"{site.OpenWave}/confirming/12");
        if (await staff.GetByText("Inte skickad").IsVisibleAsync())
        {
            await AskAsync(staff, site, isChosen: true);
        }

        await staff.CloseAsync();
    }

    private static async Task ReadAsync(IPage page, DemonstrationSite site)
    {
        await AskedAsync(site);
        await page.GotoAsync($"{await site.LinkOfAsync(DemonstrationSite.Submitted)}/del");
        var confirm = page.GetByRole(AriaRole.Button, new() { Name = "Bekräfta alltihop" });
        if (!await confirm.IsVisibleAsync())
        {
            // Another stop has published: a new last day asks anew.
            var staff = await site.Staff.NewPageAsync();
            await AskAsync(staff, site, isChosen: true, TimeProvider.System.GetLocalNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await staff.CloseAsync();
            await page.ReloadAsync();
        }

        await Assertions.Expect(confirm).ToBeVisibleAsync();
    }

    private static async Task RefuseAsync(IPage page, DemonstrationSite site)
    {
        await ReadAsync(page, site);
        await page.Locator("[name='verdict:vardval'][value='1']").CheckAsync();
        await page.Locator("#name").FillAsync(" ");
        await page.PressAsync("Spara det jag har sagt");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static Func<IPage, DemonstrationSite, Task> RepliedAsync(string below) => async (page, site) =>
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var region = await visitor.NewPageAsync();
        await ReadAsync(region, site);
        await region.Locator("[name='verdict:koordinatorer'][value='0']").CheckAsync();
        await region.Locator("[name='verdict:vardval'][value='1']").CheckAsync();
        await region.Locator("[name='words:vardval']").FillAsync("Vårdvalet avslutades 2017, inte 2018.");
        await region.Locator("#name").FillAsync("Siv Skånsk");
        await region.PressAsync("Spara det jag har sagt");
        await page.GotoAsync(site.OpenWave + below);
    };

    private static async Task AnswerAsync(IPage page, DemonstrationSite site)
    {
        await RepliedAsync("/confirming/12")(page, site);
        await page.GetByRole(AriaRole.Link, new() { Name = "Besvara" }).First.ClickAsync();
    }

    private static async Task PublishAsync(IPage page, string wave)
    {
        await page.GotoAsync($"{wave}/editions");
        await page.Locator("#read").CheckAsync();
        await page.Locator("form button[type=submit]").Filter(new() { HasText = "Ge ut utgåva" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "utgiven" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.Locator("summary").First.ClickAsync();
    }

    private static async Task TellAsync(IPage page, DemonstrationSite site)
    {
        await PublishAsync(page, site.OpenWave);
        await page.GotoAsync($"{site.OpenWave}/confirming/tell");
    }

    private static async Task ReadPublishedAsync(IPage page, DemonstrationSite site)
    {
        var staff = await site.Staff.NewPageAsync();
        await PublishAsync(staff, site.OpenWave);
        await staff.CloseAsync();
        await page.GotoAsync($"{await site.LinkOfAsync("kronoberg")}/del");
    }
}
