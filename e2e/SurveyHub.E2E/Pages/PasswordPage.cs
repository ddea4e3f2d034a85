using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>Where a one-time link leads a member of the staff.</summary>
internal sealed class PasswordPage(IPage page)
{
    public async Task ChooseAsync(Uri link, StaffMember staff)
    {
        await page.GotoAsync(link.ToString());
        await page.GetByLabel("Lösenord").FillAsync(staff.Password);
        await page.PressAsync("Spara och logga in");
    }
}
