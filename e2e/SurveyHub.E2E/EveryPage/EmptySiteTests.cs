using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>The site as the first administrator finds it: nothing is in any list yet.</summary>
public sealed class EmptySiteTests(Browser browser)
{
    [Fact]
    public async Task EveryEmptyPage_IsForEverybody()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = await RunningSurveyHub.StartAsync(new Dictionary<string, string>(), cancellationToken);
        await using var visitor = await browser.NewVisitorAsync(site.Address);
        var page = await visitor.NewPageAsync();
        var link = await site.SetupLinkAsync(cancellationToken);

        await page.GotoAsync(link.ToString());
        await CheckAsync(page, "Set-up");
        // The browser lets no empty field through, so the form is sent as a browser without that kindness would.
        await page.EvalOnSelectorAsync("form.card", "form => { form.noValidate = true; }");
        await page.PressAsync("Skapa och logga in");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await CheckAsync(page, "Set-up refused");

        await new SetupPage(page).CreateAdministratorAsync(link, StaffMember.Anna);
        foreach (var address in new[] { "/", "/questionnaires", "/waves", "/waves/new", "/panels", "/reports", "/mailbox", "/administration" })
        {
            await page.SetViewportSizeAsync(1280, 900);
            await page.GotoAsync(address);
            await CheckAsync(page, $"Empty {address}");
        }
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        await PageChecks.NamesItselfAsync(page);
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.MeetsWcagInDarkAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, name);
    }
}
