using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>The questions of a shared block are asked, answered and compiled as the questionnaire's own, in the words that they had when it was published.</summary>
[Collection(nameof(SharedContact))]
public sealed class SharedBlockTests(SharedContact site)
{
    [Fact]
    public async Task Questions_AreAnswered_AndCompiled_WhateverBecomesOfTheFile()
    {
        var link = await site.LinkOfAsync("gotland");
        await using var visitor = await site.NewVisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await Assertions.Expect(page.GetByText("Vem kan vi fråga om svaren?").First).ToBeVisibleAsync();
        await page.SayWhoAsync();
        await page.Locator("[name='antal']").FillAsync("12");
        await page.Locator("[name='svarar.namn']").FillAsync("Karin Exempel");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Ja", Exact = true }).CheckAsync();
        await page.Locator("[name='ringa.telefon']").FillAsync("0498-26 90 00");
        await page.Locator("[name='nar']").FillAsync("På morgonen");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "gemensamt block, formulär");

        // The words on disk are others from here on; the wave goes on with those that were published.
        site.Reword("Vem kan vi fråga om svaren?", "Vem känner till svaren?");
        await new AnsweringPages(page).SaveAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("Vem kan vi fråga om svaren?").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Vem känner till svaren?")).ToHaveCountAsync(0);
        await new AnsweringPages(page).ReviewAsync();
        await new AnsweringPages(page).SubmitAsync("Karin Exempel", "processledare");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();
        await page.CloseAsync();

        var staff = await site.NewStaffPageAsync();
        await staff.GotoAsync("/reports");
        using var report = await DownloadedReport.ReadAsync(staff, () => staff.Locator("a[href$='report.docx']").First.ClickAsync());
        Assert.Contains("Vem kan vi fråga om svaren?", report.Text, StringComparison.Ordinal);
        Assert.Contains("På morgonen", report.Text, StringComparison.Ordinal);
        await staff.GotoAsync("/questionnaires/gemensamt-prov");
        await Assertions.Expect(staff.GetByText("Ändrad sedan version 1").First).ToBeVisibleAsync();
        await staff.GotoAsync("/questionnaires/gemensamt-prov/versions/1");
        await Assertions.Expect(staff.GetByText("Vem kan vi fråga om svaren?").First).ToBeVisibleAsync();
        await staff.CloseAsync();
    }

    [Fact]
    public async Task Studio_ShowsTheBlock_ItsMistakes_AndWhoTakesItIn()
    {
        var page = await site.NewStaffPageAsync();
        foreach (var (address, name) in new[]
        {
            ("/questionnaires/gemensamt-prov", "enkät"), ("/shared-blocks", "lista"), ("/shared-blocks/gemensamt/kontakt.md", "block"),
            ("/questionnaires/gemensamt-prov/versions/1", "version"),
        })
        {
            await page.GotoAsync(address);
            await Assertions.Expect(page.GetByText("gemensamt/kontakt.md").First).ToBeAttachedAsync();
            await PageChecks.MeetsWcagAsync(page);
            await PageChecks.FitsOnPhoneAsync(page);
            await Pictures.TakeAsync(page, $"gemensamt block, {name}");
        }

        await page.GotoAsync("/questionnaires/gemensamt-prov/edit");
        await page.Locator("#text").FillAsync((await page.Locator("#text").InputValueAsync()).Replace("gemensamt/kontakt.md", "gemensamt/kontkt.md", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".diagnostics")).ToContainTextAsync("Det gemensamma blocket ”gemensamt/kontkt.md” finns inte. Menade du ”gemensamt/kontakt.md”?");
        await page.CloseAsync();
    }
}
