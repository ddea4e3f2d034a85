using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>What a region answered in the wave before stands beside the field, and holds again by one press.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class EarlierAnswerTests(DemonstrationSite site)
{
    private const string Number = "utbud-smarta.mmr1.antal";

    [Fact]
    public async Task Unchanged_WithScript_IsSavedInPlace_AndAnotherTextTakesTheMarkAway()
    {
        await using var region = await site.NewVisitorAsync();
        var page = await region.NewPageAsync();
        await page.GotoAsync((await site.LinkOfAsync("sormland")).ToString());
        var person = new TypingPerson(page);
        var button = person.Field(Number).GetByRole(AriaRole.Button, new() { Name = "Oförändrat" });
        var mark = person.Field(Number).GetByText("Oförändrat sedan 2018");
        await Assertions.Expect(person.Field(Number).Locator(".earlier")).ToContainTextAsync("2018:");

        await button.ClickAsync();
        await Assertions.Expect(person.State(Number)).ToHaveTextAsync("Sparas när du har svarat på ”Vem skriver?”");
        await page.SayWhoAsync();

        await person.ExpectSavedAsync(Number);
        await Assertions.Expect(mark).ToBeVisibleAsync();
        await Assertions.Expect(button).ToBeHiddenAsync();
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "Unchanged");

        await person.TypeAsync(Number, "77");
        await Assertions.Expect(mark).ToBeHiddenAsync();
        await Assertions.Expect(button).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Language_IsChosenOnTheForm_AndWhatWasTypedIsSaved()
    {
        await using var region = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await region.NewPageAsync();
        var link = (await site.LinkOfAsync("blekinge")).ToString();
        await page.GotoAsync(link);
        await new AnsweringPages(page).FillAsync("utbud-psykisk", "Två team.");

        await page.PressAsync("In English");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Review and hand in" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='utbud-psykisk']")).ToHaveValueAsync("Två team.");
        await using var other = await site.NewVisitorAsync();
        var scripted = await other.NewPageAsync();
        await scripted.GotoAsync(link);
        // What checks the page is itself a script.
        await PageChecks.MeetsWcagAsync(scripted);
        await page.PressAsync("På svenska");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Granska och lämna in" })).ToBeVisibleAsync();
    }
}
