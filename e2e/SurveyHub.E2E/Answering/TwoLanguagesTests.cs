using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>One answer, seen and written in two languages.</summary>
[Collection(nameof(TwoLanguages))]
public sealed class TwoLanguagesTests(TwoLanguages site)
{
    [Theory]
    [InlineData(1280, "gotland")]
    [InlineData(360, "skane")]
    public async Task Answer_BegunInSwedish_IsGoneOnWithInEnglish_AndHandedInInSwedish(int width, string region)
    {
        var link = await site.LinkOfAsync(region);
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: width));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await page.SayWhoAsync();
        await page.Locator("[name='kostnad']").FillAsync("1 200 kr");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Ja", Exact = true }).CheckAsync();
        await page.GetByLabel("Förslag 1, Tema", new() { Exact = true }).SelectOptionAsync("Patientavgifter");
        await page.GetByLabel("Förslag 1, Förslag", new() { Exact = true }).FillAsync("Lägre avgift.");

        await page.GetByRole(AriaRole.Button, new() { Name = "In English" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Beds, two languages");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en-GB");
        await Assertions.Expect(page.Locator("main [lang]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("What does a bed cost?").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='kostnad']")).ToHaveValueAsync("1 200 kr");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Yes", Exact = true })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Proposal 1, Proposal", new() { Exact = true })).ToHaveValueAsync("Lägre avgift.");
        await Assertions.Expect(page.GetByLabel("Proposal 1, Theme", new() { Exact = true }).Locator("option:checked")).ToHaveTextAsync("Patient fees");
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, $"Two languages English {region}");

        await page.Locator("[name='kostnad']").FillAsync("1 300 SEK");
        await page.GetByLabel("Why?").FillAsync("New building.");
        await page.GetByRole(AriaRole.Button, new() { Name = "På svenska" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Vårdplatser, två språk");
        await Assertions.Expect(page.GetByLabel("Varför?")).ToHaveValueAsync("New building.");
        await Assertions.Expect(page.Locator("[name='kostnad']")).ToHaveValueAsync("1 300 SEK");
        await page.GotoAsync($"{link}/granska");
        await Assertions.Expect(page.GetByText("1\u00A0300\u00A0kr")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Patientavgifter")).ToBeVisibleAsync();
        await new AnsweringPages(page).SubmitAsync("Anna Exempel", "chef");
    }

    [Fact]
    public async Task Studio_ListsTheLanguages_AndShowsTheTranslationBesideItsMistakes()
    {
        var page = await site.NewStaffPageAsync();
        await page.GotoAsync("/questionnaires/sprak-prov");
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "Engelska" })).ToBeVisibleAsync();
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, "Two languages questionnaire");

        await page.GotoAsync("/questionnaires/sprak-prov/edit?language=en");
        await page.Locator("#text").FillAsync((await page.Locator("#text").InputValueAsync()).Replace("{#andrat}", "{#andradt}", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".diagnostics")).ToContainTextAsync("Frågan ”andradt” finns inte i originalet. Menade du ”andrat”?");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "Two languages editor");

        await page.GotoAsync("/questionnaires/sprak-prov/versions/1");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Fil på engelska" })).ToBeVisibleAsync();
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, "Two languages version");
        await page.CloseAsync();
    }
}
