using System.Globalization;
using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class WavePages(IPage page)
{
    /// <summary>Plans a wave of the first published version to the first panel, that opens today.</summary>
    public async Task CreateAsync(string name, DateOnly today)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).GetByRole(AriaRole.Link, new() { Name = "Omgångar" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ny omgång" }).ClickAsync();
        await page.GetByLabel("Namn").FillAsync(name);
        await page.GetByLabel("Publicerad version").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Panel", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Öppnar").FillAsync(Day(today));
        await page.GetByLabel("Sista svarsdag").FillAsync(Day(today.AddDays(14)));
        await page.GetByLabel("Stänger").FillAsync(Day(today.AddDays(21)));
        await page.GetByLabel("Avsändare").FillAsync("Sveriges Kommuner och Regioner");
        await page.GetByLabel("Svar på mejl går till").FillAsync("enkat@example.org");
        await page.GetByLabel("Diarienummer").FillAsync("19/00412");
        await page.PressAsync("Spara utkastet");
    }

    public async Task ReleaseAsync(int organisations)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Gå vidare till utskick" }).ClickAsync();
        await page.PressAsync($"Skicka {organisations} inbjudningar");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
