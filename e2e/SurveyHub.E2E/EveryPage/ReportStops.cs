using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;
using SurveyHub.E2E.Reports;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Writing, downloading and refreshing the report of a wave. The finished wave has the report of the sample; the open one has none.</summary>
internal static class ReportStops
{
    private const string Editing = "Features.Reports.Editing.";
    private const string Refreshing = "Features.Reports.Refreshing.RefreshPage";

    public static IReadOnlyList<Stop> All { get; } =
    [
        Stop.At("Report before it is begun", $"{Editing}EditReportPage", site => $"{site.OpenWave}/report"),
        Stop.At("Report begun", $"{Editing}EditReportPage", site => $"{site.OpenWave}/report?from=start"),
        Stop.At("Report before release", $"{Editing}EditReportPage", site => $"{site.DraftWave}/report"),
        Stop.At("Report", $"{Editing}EditReportPage", site => $"{site.FinishedWave}/report"),
        new("Report with mistakes", $"{Editing}EditReportPage", CheckMistakeAsync),
        Stop.At("Saved report", $"{Editing}RevisionPage", site => $"{site.FinishedWave}/report/revisions/1"),
        Stop.At("No mistakes in a report", "Features.Reports.Downloading.MistakesPage", site => $"{site.FinishedWave}/report/mistakes"),
        Stop.At("Word template", "Features.Reports.Templates.TemplatePage", site => $"{site.FinishedWave}/report/template"),
        new("Word template refused", "Features.Reports.Templates.TemplatePage", RefuseTemplateAsync),
        Stop.At("Refresh", Refreshing, site => $"{site.FinishedWave}/report/refresh"),
        new("Refresh refused", Refreshing, RefuseRefreshAsync),
        new("Refreshed", Refreshing, async (page, site) =>
        {
            await HandInAsync(page, site, wave: null);
            await Assertions.Expect(page.GetByText("ändrat för hand, stämmer inte längre").First).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Hämta den uppdaterade filen" })).ToBeVisibleAsync();
        }),
        new("Refresh of another wave", Refreshing, async (page, site) =>
        {
            await HandInAsync(page, site, "Villkor 3, resultat 2017");
            await Assertions.Expect(page.GetByLabel("Byt talen i filen mot dem i")).ToBeVisibleAsync();
        }),
        new("Report with unknown themes", $"{Editing}EditReportPage", CheckThemesAsync),
    ];

    private static async Task CheckMistakeAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.OpenWave}/report?from=start");
        var editor = page.Locator("textarea.editor");
        await editor.FillAsync(await editor.InputValueAsync() + "\nDet finns `sumam koordinatorer`.\n");
        await page.PressAsync("Kontrollera utan att spara");
    }

    private static async Task RefuseTemplateAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.FinishedWave}/report/template");
        await page.GetByLabel("Mall (.dotx eller .docx)").SetInputFilesAsync(Repository.PathOf("README.md"));
        await page.PressAsync("Spara mallen");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static Task RefuseRefreshAsync(IPage page, DemonstrationSite site) => UploadAsync(page, site, Repository.PathOf("README.md"));

    private static async Task CheckThemesAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.OpenWave}/report?from=start");
        var editor = page.Locator("textarea.editor");
        await editor.FillAsync(await editor.InputValueAsync() + "\nDet sägs av `hur många har tema brist`, `hur många har tema kostnad`.\n");
        await page.PressAsync("Kontrollera utan att spara");
    }

    private static async Task HandInAsync(IPage page, DemonstrationSite site, string? wave)
    {
        await page.GotoAsync($"{site.FinishedWave}/report");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Word", Exact = true }).ClickAsync());
        var edited = Path.ChangeExtension(await download.PathAsync(), ".docx");
        EditedReport.Make(await download.PathAsync(), edited, wave);
        await UploadAsync(page, site, edited);
        File.Delete(edited);
    }

    private static async Task UploadAsync(IPage page, DemonstrationSite site, string file)
    {
        await page.GotoAsync($"{site.FinishedWave}/report/refresh");
        await page.GetByLabel("Den redigerade rapporten (.docx)").SetInputFilesAsync(file);
        await page.PressAsync("Visa vad som ändras");
    }
}
