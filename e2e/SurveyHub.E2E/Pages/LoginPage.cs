using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class LoginPage(IPage page)
{
    public async Task SignInAsync(StaffMember staff)
    {
        await page.GotoAsync("/login");
        await page.GetByLabel("E-postadress").FillAsync(staff.Email);
        await page.GetByLabel("Lösenord").FillAsync(staff.Password);
        await page.PressAsync("Logga in");
    }

    public Task SignOutAsync() => page.PressAsync("Logga ut");
}
