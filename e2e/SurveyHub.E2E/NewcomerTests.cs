using DocumentFormat.OpenXml.Packaging;
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

        await page.GotoAsync(site.Address.ToString());
        var download = await page.RunAndWaitForDownloadAsync(() => FromStartAsync(page.GetByRole(AriaRole.Link, new() { Name = "Ladda ned rapporten" })));
        using var report = WordprocessingDocument.Open(await download.PathAsync(), false);
        Assert.Contains("Gotland", report.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);

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
