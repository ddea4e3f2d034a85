using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Coding the finished wave, whose themes are those of the sample.</summary>
internal static class ThemeStops
{
    private const string Book = "Features.Themes.Book.";
    private const string Marking = "Features.Themes.Marking.";
    private const string Question = "utbud-psykisk";

    public static IReadOnlyList<Stop> All { get; } =
    [
        Stop.At("Themes before there are any", $"{Book}BookPage", site => $"{site.OpenWave}/themes"),
        new("Themes", $"{Book}BookPage", ReadyAsync("/themes")),
        new("New theme refused", $"{Book}BookPage", AddNamelessAsync),
        new("Theme", $"{Book}ThemePage", ReadyAsync("/themes/efterfragan")),
        new("Theme by a rule", $"{Book}ThemePage", ReadyAsync("/themes/har-mmr")),
        new("Theme being split", $"{Book}SplitPage", ReadyAsync("/themes/efterfragan/split")),
        new("Who is read in a question", $"{Marking}QuestionListPage", ReadyAsync($"/coding/{Question}")),
        new("Answer being coded", $"{Marking}CodingPage", ReadyAsync($"/coding/{Question}/01")),
        new("Answer in a table being coded", $"{Marking}CodingPage", ReadyAsync("/coding/forandring/09")),
        new("Theme without words", $"{Marking}CodingPage", PressThemeAsync),
        Stop.At("Import of themes", "Features.Themes.Travelling.ImportThemesPage", site => $"{site.OpenWave}/import-themes"),
        new("Themes reviewed", "Features.Themes.Travelling.ImportThemesPage", (page, site) => ReviewAsync(page, site.OpenWave)),
    ];

    private static Func<IPage, DemonstrationSite, Task> ReadyAsync(string below) => async (page, site) =>
    {
        await page.GotoAsync($"{site.FinishedWave}/themes/efterfragan");
        if (!await page.Locator("h1").Filter(new() { HasText = "Efterfrågan" }).IsVisibleAsync())
        {
            await ReviewAsync(page, site.FinishedWave);
            await page.PressAsync("Läs in", isExact: true);
        }

        await page.GotoAsync(site.FinishedWave + below);
    };

    private static async Task ReviewAsync(IPage page, string wave)
    {
        await page.GotoAsync($"{wave}/import-themes");
        await page.GetByLabel("Fil med teman").SetInputFilesAsync(Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"));
        await page.PressAsync("Visa vad som ändras");
    }

    private static async Task AddNamelessAsync(IPage page, DemonstrationSite site)
    {
        await ReadyAsync("/themes")(page, site);
        await page.GetByText("Lägg till ett tema").First.ClickAsync();
        await page.PressAsync("Lägg till ett tema");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task PressThemeAsync(IPage page, DemonstrationSite site)
    {
        await ReadyAsync($"/coding/{Question}/03")(page, site);
        await page.Locator("button[name='Form.Theme']").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Välj först ord");
    }
}
