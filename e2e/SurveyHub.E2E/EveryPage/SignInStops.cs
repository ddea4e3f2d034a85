using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>The way in, the start page and the pages of mishaps.</summary>
internal static class SignInStops
{
    public static IReadOnlyList<Stop> All { get; } =
    [
        Stop.At("Start", "Shell.HomePage", _ => "/"),
        Stop.At("Start of somebody who only reads reports", "Shell.HomePage", _ => "/") with { By = Visitor.Reader },
        Stop.At("Page not found", "Shell.NotFoundPage", _ => "/not-found"),
        Stop.At("A form that no longer fits", "Shell.StatusPage", _ => "/status/400") with { By = Visitor.Stranger },
        Stop.At("Error", "Shell.ErrorPage", _ => "/error") with { By = Visitor.Stranger },
        Stop.At("Sign in", "Platform.SignIn.LoginPage", _ => "/login") with { By = Visitor.Stranger },
        new("Sign in refused", "Platform.SignIn.LoginPage", RefuseAsync) { By = Visitor.Stranger },
        Stop.At("Not allowed", "Platform.SignIn.AccessDeniedPage", _ => "/administration") with { By = Visitor.Reader },
        Stop.At("Set-up link used up", "Platform.SignIn.SetupPage", _ => "/setup/AAAAAAAAAAAAAAAAAAAAAA") with { By = Visitor.Stranger },
        Stop.At("Password link used up", "Platform.SignIn.PasswordPage", site => site.UsedPasswordLink.ToString()) with { By = Visitor.Stranger },
        new("Password refused", "Platform.SignIn.PasswordPage", ChooseWeakPasswordAsync),
        Stop.At("Own account", "Platform.SignIn.AccountPage", _ => "/account"),
        new("Own account with a wrong password", "Platform.SignIn.AccountPage", ChangeWithWrongPasswordAsync),
    ];

    private static async Task RefuseAsync(IPage page, DemonstrationSite site) =>
        await new LoginPage(page).SignInAsync(StaffMember.Anna with { Password = "det här är inte Annas lösenord" });

    private static async Task ChooseWeakPasswordAsync(IPage page, DemonstrationSite site)
    {
        var link = await new AdministrationPages(page).InviteAsync(new("Cia Exempel", "cia.exempel@example.org", "aaaaaaaaaaaaa"), "Rapport");
        await new PasswordPage(page).ChooseAsync(link, new("Cia Exempel", "cia.exempel@example.org", "aaaaaaaaaaaaa"));
    }

    private static async Task ChangeWithWrongPasswordAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync("/account");
        await page.GetByLabel("Nuvarande lösenord").FillAsync("inte Annas lösenord");
        await page.GetByLabel("Nytt lösenord").FillAsync("en tredje mening att minnas");
        await page.PressAsync("Byt lösenord");
    }
}
