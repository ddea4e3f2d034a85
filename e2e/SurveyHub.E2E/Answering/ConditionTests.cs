using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>What rests on an answer comes when that is given, without the page being loaded again, and goes when it is taken back.</summary>
[Collection(nameof(ChosenAreas))]
public sealed class ConditionTests(ChosenAreas site)
{
    [Fact]
    public async Task RowsAndSections_ComeAndGoWithTheAnswerThatDecides()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, "gotland");
        var (page, section) = (person.Page, person.Page.Locator("nav li").Nth(1));
        await Assertions.Expect(Row(page, "Primärvård")).ToBeHiddenAsync();
        await Assertions.Expect(section).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Vårdvalet" })).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("Besvara bara de rader som ni har valt på fråga 1.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Psykiatri" }).CheckAsync();
        await Assertions.Expect(Row(page, "Psykiatri")).ToBeVisibleAsync();
        await Assertions.Expect(person.Status).ToHaveTextAsync("Nu ställs också: Psykiatri.");
        await Assertions.Expect(Row(page, "Tandvård")).ToBeHiddenAsync();
        await person.TypeAsync("andelar.psykiatri.fast", "60");
        await person.TypeAsync("andelar.psykiatri.rorlig", "40");
        await person.ExpectSavedAsync("andelar.psykiatri.rorlig");
        await Assertions.Expect(page.Locator("[data-progress]").First).ToContainTextAsync("3 av 5 svarsfält");

        await page.GetByRole(AriaRole.Radio, new() { Name = "Ja" }).CheckAsync();
        await Assertions.Expect(person.Control("antal")).ToBeVisibleAsync();
        await Assertions.Expect(person.Status).ToContainTextAsync("Nu ställs också: Vårdvalet");
        await Assertions.Expect(section).ToContainTextAsync("0 av 1");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "Chosen areas");
        await PageChecks.FitsOnPhoneAsync(page);

        await page.GetByRole(AriaRole.Radio, new() { Name = "Nej" }).CheckAsync();
        await Assertions.Expect(person.Control("antal")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Psykiatri" }).UncheckAsync();
        await Assertions.Expect(Row(page, "Psykiatri")).ToBeHiddenAsync();

        // What stood there is kept, and comes back with it.
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Psykiatri" }).CheckAsync();
        await Assertions.Expect(person.Control("andelar.psykiatri.fast")).ToBeVisibleAsync();
        await Assertions.Expect(person.Control("andelar.psykiatri.fast")).ToHaveValueAsync("60");
    }

    [Fact]
    public async Task KeysAndPaste_PassOverRowsThatAreNotAsked()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, "blekinge");
        var page = person.Page;
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Primärvård" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Tandvård" }).CheckAsync();
        await Assertions.Expect(Row(page, "Tandvård")).ToBeVisibleAsync();

        await person.PasteAsync("andelar.primarvard.fast", "60\t40\r\n30\t70\r\n1\t2\r\n");

        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("2 × 2 celler inklistrade. 2 värden fick inte plats");
        await Assertions.Expect(person.Control("andelar.tandvard.fast")).ToHaveValueAsync("30");
        await Assertions.Expect(person.Control("andelar.psykiatri.fast")).ToHaveValueAsync("");
        await person.Control("andelar.primarvard.rorlig").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(person.Control("andelar.tandvard.rorlig")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+Enter");
        await Assertions.Expect(person.Control("andelar.primarvard.rorlig")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task WithoutScript_AllIsSeen_WithTheWordsThatSayWhen()
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync((await site.LinkOfAsync("halland")).ToString());

        await Assertions.Expect(Row(page, "Tandvård")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Om ni svarar ”Ja” på fråga 3:")).ToBeVisibleAsync();
        await Pictures.TakeAsync(page, "Chosen areas without script");
    }

    private async Task<TypingPerson> OpenAsync(IBrowserContext visitor, string region)
    {
        var person = await TypingPerson.OpenAsync(visitor, await site.LinkOfAsync(region));
        await person.Page.SayWhoAsync();
        return person;
    }

    private static ILocator Row(IPage page, string label) => page.Locator("tbody tr", new() { Has = page.Locator("th", new() { HasText = label }) });
}
