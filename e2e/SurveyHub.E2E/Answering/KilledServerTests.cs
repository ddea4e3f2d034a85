using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>What was typed while the server was gone is saved when it is back, in the page that stayed open.</summary>
public sealed class KilledServerTests(Browser browser)
{
    private const string Text = "org-smarta";

    [Fact]
    public async Task TypedWhileTheServerIsGone_IsSavedWhenItIsBack_AndWhatWasSavedIsThere()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = await RunningSurveyHub.StartAsync(new Dictionary<string, string>(), cancellationToken);
        await using var visitor = await browser.NewVisitorAsync(site.Address);
        var page = await visitor.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await site.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs in exemplet" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Skicka inbjudningarna" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka 21 inbjudningar" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Följ svaren" }).WaitForAsync();
        await page.GotoAsync(site.Address.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Svara som Region Gotland" }).ClickAsync();
        var person = new TypingPerson(page);

        for (var round = 1; round <= 3; round++)
        {
            await person.TypeAsync(Text, $"Sparat före avbrott {round}");
            await person.ExpectSavedAsync(Text);
            await site.KillAsync();
            await person.TypeAsync(Text, $"Skrivet under avbrott {round}");
            await person.TypeAsync("utbud-psykisk", $"Också under avbrott {round}");
            await person.ExpectUnsavedAsync(Text);
            await site.RestartAsync(cancellationToken);
            await person.ExpectSavedAsync(Text, patience: 60_000);
            await person.ExpectSavedAsync("utbud-psykisk", patience: 60_000);
        }

        await page.ReloadAsync();
        await Assertions.Expect(person.Control(Text)).ToHaveValueAsync("Skrivet under avbrott 3");
        await Assertions.Expect(person.Control("utbud-psykisk")).ToHaveValueAsync("Också under avbrott 3");
    }
}
