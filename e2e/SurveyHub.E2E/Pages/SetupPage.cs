using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>Where the link on the console leads.</summary>
internal sealed class SetupPage(IPage page)
{
    public async Task CreateAdministratorAsync(Uri link, StaffMember staff)
    {
        await page.GotoAsync(link.ToString());
        await page.GetByLabel("Namn").FillAsync(staff.Name);
        await page.GetByLabel("E-postadress").FillAsync(staff.Email);
        await page.GetByLabel("Lösenord").FillAsync(staff.Password);
        await page.PressAsync("Skapa och logga in");
    }
}

internal sealed record StaffMember(string Name, string Email, string Password)
{
    public static StaffMember Anna { get; } = new("Anna Exempel", "anna.exempel@example.org", "en ganska lång mening att minnas");

    public static StaffMember Bo { get; } = new("Bo Exempel", "bo.exempel@example.org", "en annan mening som är lätt");
}
