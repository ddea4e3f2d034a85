using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class AdministrationPages(IPage page)
{
    /// <returns>The link with which the colleague chooses a password.</returns>
    public async Task<Uri> InviteAsync(StaffMember colleague, string role)
    {
        await page.GotoAsync("/administration/new-user");
        await page.GetByLabel("Namn").FillAsync(colleague.Name);
        await page.GetByLabel("E-postadress").FillAsync(colleague.Email);
        await page.GetByLabel(role).CheckAsync();
        await page.PressAsync("Skapa");
        return new Uri(await page.GetByRole(AriaRole.Status).Locator("code").InnerTextAsync());
    }
}
