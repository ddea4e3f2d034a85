using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class PanelPages(IPage page)
{
    public async Task ImportFromCatalogueAsync(string file)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).GetByRole(AriaRole.Link, new() { Name = "Paneler" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"Granska {file}" }).ClickAsync();
        await page.PressAsync("Skapa panelen");
    }
}
