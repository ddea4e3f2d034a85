using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>A browser that runs no script and keeps no cookie is enough to answer.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class PlainBrowserTests(DemonstrationSite site)
{
    [Fact]
    public async Task WithoutScriptAndCookies_FromDraftToCorrectedReceipt()
    {
        var link = (await site.LinkOfAsync("varmland")).ToString();
        await using var region = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var offered = new List<string>();
        region.Response += (_, response) => offered.AddRange(response.Headers.Keys.Where(name => name == "set-cookie").Select(_ => response.Url));
        var page = await region.NewPageAsync();
        var answering = new AnsweringPages(page);

        await page.GotoAsync(link);
        await answering.FillAsync("utbud-smarta.mmr2.antal", "två");
        await answering.SaveAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Ett svar behöver rättas" })).ToBeVisibleAsync();
        await answering.FillAsync("utbud-smarta.mmr2.antal", "2");
        await answering.FillAsync("org-smarta", "Två team vid sjukhuset.");
        await answering.SaveAsync();
        await page.GotoAsync(link);
        await Assertions.Expect(page.Locator("[name='org-smarta']")).ToHaveValueAsync("Två team vid sjukhuset.");
        await answering.ReviewAsync();
        await answering.SubmitAsync("Erik Hägg", "processledare");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();

        await answering.ReopenAsync();
        await answering.FillAsync("utbud-smarta.mmr2.antal", "3");
        await answering.ReviewAsync();
        await answering.SubmitAsync("Erik Hägg", "processledare");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, rättelsen är inlämnad" })).ToBeVisibleAsync();

        // Whoever is never handed a cookie cannot miss one.
        Assert.Empty(offered);
        Assert.Empty(await region.CookiesAsync());
    }
}
