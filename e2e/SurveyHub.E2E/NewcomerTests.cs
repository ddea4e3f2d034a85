using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E;

/// <summary>Somebody who has just started the program: with the sample, each step of the job is few clicks from the start page.</summary>
public sealed class NewcomerTests(Browser browser)
{
    private const int MostClicks = 3;

    [Fact]
    public async Task Sample_IsSent_AnsweredAndCompiled_WithinThreeClicksEach()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = await RunningSurveyHub.StartAsync(new Dictionary<string, string>(), cancellationToken);
        await using var newcomer = await browser.NewVisitorAsync(site.Address);
        var page = await newcomer.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await site.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs in exemplet" }).ClickAsync();

        await FromStartAsync(
            page.GetByRole(AriaRole.Link, new() { Name = "Skicka inbjudningarna" }),
            page.GetByRole(AriaRole.Button, new() { Name = "Skicka 21 inbjudningar" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Följ svaren" })).ToBeVisibleAsync();

        await FromStartAsync(page.GetByRole(AriaRole.Button, new() { Name = "Svara som Region Gotland" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Region Gotland");

        var answering = new AnsweringPages(page);
        await answering.FillAsync("utbud-smarta.mmr1.antal", "7 381");
        await answering.ReviewAsync();
        await answering.SubmitAsync("Karin Exempel", "regiondirektör");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();

        await page.GotoAsync(site.Address.ToString());
        using var finished = await DownloadedReport.ReadAsync(
            page, () => FromStartAsync(page.GetByRole(AriaRole.Link, new() { Name = "Ladda ned rapporten" })));
        // The sum of the 14 numbers that the regions name; it stands in no file of the sample.
        Assert.Contains("127(14 av 21)", finished.CellsOf("Summa"));

        await page.GotoAsync(site.Address.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Följ svaren" }).ClickAsync();
        await page.WaitForURLAsync("**/follow-up");
        await page.GotoAsync(page.Url.Replace("/follow-up", "/answers", StringComparison.Ordinal));
        using var open = await DownloadedReport.ReadAsync(page, () => page.GetByRole(AriaRole.Link, new() { Name = "Word" }).First.ClickAsync());
        Assert.Contains("7 381", open.CellsOf("Gotland"));

        async Task FromStartAsync(params ILocator[] clicks)
        {
            Assert.True(clicks.Length <= MostClicks, "That is more clicks than a newcomer is promised.");
            await page.GotoAsync(site.Address.ToString());
            foreach (var click in clicks)
            {
                await click.ClickAsync();
            }
        }
    }
}
