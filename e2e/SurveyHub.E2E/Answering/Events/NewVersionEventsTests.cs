using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>The staff gives the wave a newer version of its questionnaire while people answer.</summary>
public sealed class NewVersionEventsTests(Browser browser)
{
    private const string NewField = "nytt-sedan";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewVersion_WhileTyping()
    {
        const string Event = "New version of the enquiry while typing";
        await using var site = await SentSample.StartAsync(browser, new Dictionary<string, string>(), Stop);
        await using var visit = await EventVisit.OpenAsync(site, "dalarna");
        await visit.TypeAndSaveAsync("Före den nya versionen");
        await RenewAsync(site, tells: true);

        await visit.TypeAndSaveAsync("På den gamla sidan");
        await visit.ExpectAsync(Event, "told", "[data-renewal]");
        await Pictures.TakeAsync(visit.Page, "Answering a renewed enquiry");

        // Typed while the line is cut, and so not saved when the page is left.
        await visit.CutNetworkAsync();
        await visit.TypeAsync("Skrivet utan nät");
        await visit.Person.ExpectUnsavedAsync(EventVisit.Field);
        await visit.BringNetworkBackAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Läs in den nya versionen" }).ClickAsync();
        await Assertions.Expect(visit.Person.Control(NewField)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Skrivet utan nät");
        await visit.ExpectAsync(Event, "loaded again", "[data-renewal]");
        await visit.Person.TypeAsync(NewField, "Nytt svar");
        await visit.Person.ExpectSavedAsync(NewField);
        await Pictures.TakeAsync(visit.Page, "Answering after a new version");
        await RefuseAsync(site);
    }

    [Fact]
    public async Task NewVersion_JavaScriptOff()
    {
        const string Event = "New version of the enquiry, JavaScript off";
        await using var site = await SentSample.StartAsync(browser, new Dictionary<string, string>(), Stop);
        await using var visit = await EventVisit.OpenAsync(site, "dalarna", await site.NewVisitorAsync(new VisitorOptions(HasScript: false)));
        await visit.TypeAsync("Utan skript");
        await RenewAsync(site, tells: false);
        await new AnsweringPages(visit.Page).SaveAsync();

        await visit.ExpectAsync(Event, "saved", "main > .note");
        await Assertions.Expect(visit.Person.Control(NewField)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Utan skript");
    }

    /// <summary>Publishes the sample with a question more and puts it to use.</summary>
    /// <param name="tells">Those who have begun are mailed, and each page on the way is looked at: it is for everybody.</param>
    private static async Task RenewAsync(SentSample site, bool tells)
    {
        var page = await site.Staff.NewPageAsync();
        await PublishAsync(page, 2, text => text.TrimEnd().Replace("Hur var MMR och annan", "Hur var MMR eller annan", StringComparison.Ordinal)
            + $"\n\n### 11. Vad är nytt sedan förra gången? {{#{NewField}}}\n\n`fritext, högst 4 000 tecken`\n");
        await page.GotoAsync(site.Wave);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ny version av enkäten" }).ClickAsync();
        await page.WaitForURLAsync("**/new-version");
        if (tells)
        {
            await LookAsync(page, "New version");
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Mejla dem" }).CheckAsync();
        }

        await page.PressAsync("Använd version 2 från och med nu");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Version 2 används från och med nu.");
        if (tells)
        {
            await LookAsync(page, "New version used");
            await page.GotoAsync(site.Wave);
            await LookAsync(page, "Wave with two versions");
        }

        await page.CloseAsync();
    }

    /// <summary>Publishes what would leave answers without a place, and meets the reason in its stead.</summary>
    private static async Task RefuseAsync(SentSample site)
    {
        var page = await site.Staff.NewPageAsync();
        await PublishAsync(page, 3, text => text.Replace("org-smarta", "smarta-org", StringComparison.Ordinal));
        await page.GotoAsync($"{site.Wave}/new-version");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Versionen kan inte användas i den här omgången" })).ToBeVisibleAsync();
        await LookAsync(page, "New version refused");
        await page.CloseAsync();
    }

    private static async Task PublishAsync(IPage page, int number, Func<string, string> change)
    {
        await page.GotoAsync("/questionnaires/villkor3-2018/edit");
        var text = page.Locator("#text");
        await text.FillAsync(change(await text.InputValueAsync()));
        await page.PressAsync("Spara", isExact: true);
        await page.GotoAsync("/questionnaires/villkor3-2018/publish");
        await page.PressAsync($"Publicera version {number}");
        await page.WaitForURLAsync($"**/versions/{number}");
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.StaysInItsCardsAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, name);
        await page.SetViewportSizeAsync(1280, 900);
    }
}
