using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests;

/// <summary>Members of the staff at their browsers.</summary>
internal static class StaffVisits
{
    public const string Password = "en lång mening om sjön";

    /// <summary>The first administrator, who has every role.</summary>
    public static async Task<HttpClient> AdministratorAsync(this SurveyHubApplication application)
    {
        var browser = application.Browser();
        using var home = await browser.PostFormAsync(
            application.SetupPath, "Form.Name", ("Form.Name", "Åsa Exempel"), ("Form.Email", "asa@example.org"), ("Form.Password", Password));
        return browser;
    }

    /// <summary>Somebody with these roles only; the address is <c>{name}@example.org</c>.</summary>
    public static async Task<HttpClient> StaffAsync(this SurveyHubApplication application, string name, params StaffRole[] roles)
    {
        await using (var scope = application.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
            var user = new StaffUser(name, $"{name}@example.org");
            Assert.True((await users.CreateAsync(user, Password)).Succeeded);
            Assert.True((await users.AddToRolesAsync(user, roles.Select(role => role.Key))).Succeeded);
        }

        var browser = application.Browser();
        using var home = await browser.SignInAsync($"{name}@example.org");
        return browser;
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string email, string password = Password) =>
        browser.PostFormAsync("/login", "Form.Password", ("Form.Email", email), ("Form.Password", password));

    public static Task<string> ReadPageAsync(this HttpClient browser, string page) =>
        browser.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> GetPageAsync(this HttpClient browser, string page) =>
        browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
}
