using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class QuestionnairePages(IPage page)
{
    /// <summary>Publishes what the catalogue holds, by the links and buttons of the site.</summary>
    public async Task PublishAsync(string title)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).GetByRole(AriaRole.Link, new() { Name = "Enkäter" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Publicera", Exact = true }).ClickAsync();
        await page.PressAsync("Publicera version 1");
    }
}
