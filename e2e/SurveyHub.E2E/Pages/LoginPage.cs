using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal sealed class LoginPage(IPage page)
{
    public async Task SignInAsync(StaffMember staff)
    {
        await page.GotoAsync("/login");
        await page.GetByLabel("E-postadress").FillAsync(staff.Email);
        await page.GetByLabel("Lösenord").FillAsync(staff.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
    }

    public Task SignOutAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
}
