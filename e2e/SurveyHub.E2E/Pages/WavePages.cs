using System.Globalization;
using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class WavePages(IPage page)
{
    private const string ResultsOf2018 = "resultat 2018";

    /// <summary>Plans a wave to the regions, that opens today.</summary>
    /// <param name="version">What the title of the published version has in it.</param>
    public async Task CreateAsync(string name, DateOnly today, string version = ResultsOf2018)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).GetByRole(AriaRole.Link, new() { Name = "Omgångar" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ny omgång" }).ClickAsync();
        await DescribeAsync(name, today, version);
        await page.PressAsync("Spara utkastet");
    }

    /// <summary>Fills in the plan of a wave to the regions.</summary>
    /// <param name="version">What the title of the published version has in it.</param>
    public async Task DescribeAsync(string name, DateOnly opens, string version = ResultsOf2018)
    {
        await page.GetByLabel("Namn").FillAsync(name);
        await page.GetByLabel("Publicerad version").SelectOptionAsync(new SelectOptionValue { Value = await FirstAsync("version", version) });
        await page.GetByLabel("Panel", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Value = await FirstAsync("panel", "region") });
        await page.GetByLabel("Öppnar").FillAsync(Day(opens));
        await page.GetByLabel("Sista svarsdag").FillAsync(Day(opens.AddDays(14)));
        await page.GetByLabel("Stänger").FillAsync(Day(opens.AddDays(21)));
        await page.GetByLabel("Avsändare").FillAsync("Sveriges Kommuner och Regioner");
        await page.GetByLabel("Svar på mejl går till").FillAsync("enkat@example.org");
        await page.GetByLabel("Diarienummer").FillAsync("19/00412");
    }

    public async Task ReleaseAsync(int organisations)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Gå vidare till utskick" }).ClickAsync();
        await page.PressAsync($"Skicka {organisations} inbjudningar");
    }

    private async Task<string?> FirstAsync(string list, string words) =>
        await page.Locator($"#{list} option").Filter(new() { HasText = words }).First.GetAttributeAsync("value");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
