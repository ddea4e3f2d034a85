using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Platform;

public sealed class SignInTests
{
    private const string Password = "en lång mening om sjön";

    private const string Refusal = "E-postadressen eller lösenordet stämmer inte, eller så är kontot låst. "
        + "Efter tio felaktiga försök öppnas det igen om en kvart; annars kan en administratör låsa upp det.";

    [Fact]
    public async Task SetupLink_MakesTheFirstAdministrator_WhoSignsOutAndInAgain()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        var home = await (await SetUpAsync(application, browser)).ReadAsync();
        Assert.Contains("Välkommen, Åsa Exempel", home, StringComparison.Ordinal);
        Assert.Contains("Administration", home, StringComparison.Ordinal);

        var afterSignOut = await browser.PostFormAsync("/", "/logout");
        Assert.Equal("/login", afterSignOut.RequestMessage!.RequestUri!.AbsolutePath);

        var afterSignIn = await browser.PostFormAsync("/login?returnUrl=%2Fadministration", "Form.Password", Credentials);
        Assert.Equal("/administration", afterSignIn.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("asa@example.org", await afterSignIn.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetupLink_IsUsedUp()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();
        await SetUpAsync(application, browser);

        var again = await browser.GetStringAsync(new Uri(application.SetupPath, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Länken går inte att använda", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetupLink_WorksForHalfAnHour()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();
        var address = new Uri(application.SetupPath, UriKind.Relative);

        application.Time.Advance(SetupLink.Lifetime - TimeSpan.FromSeconds(1));
        Assert.Contains("Skapa och logga in", await browser.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        application.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("Länken går inte att använda", await browser.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetupLink_SurvivesARefusedPassword()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        var refused = await browser.PostFormAsync(
            application.SetupPath, "Form.Name", ("Form.Name", "Åsa"), ("Form.Email", "asa@example.org"), ("Form.Password", "kort"));
        Assert.Contains("minst tolv tecken, varav minst fyra olika", await refused.ReadAsync(), StringComparison.Ordinal);

        var home = await (await SetUpAsync(application, browser)).ReadAsync();
        Assert.Contains("Välkommen", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptySetup_NamesEverythingThatIsMissing()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        var refused = await (await browser.PostFormAsync(application.SetupPath, "Form.Name")).ReadAsync();

        Assert.All(["#name", "#email", "#password"], field => Assert.Contains($"{application.SetupPath}{field}\"", refused, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TenWrongPasswords_LockTheAccount_AndOnlyIt_ForATime()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();
        await SetUpAsync(application, browser);
        await browser.PostFormAsync("/", "/logout");

        for (var tries = 1; tries <= 10; tries++)
        {
            Assert.Equal(Refusal, ProblemOf(await SignInAsync("fel lösenord")));
        }

        // In the same words for an account that is locked and one that does not exist: who has an account here is nobody else's business.
        Assert.Equal(Refusal, ProblemOf(await SignInAsync(Password)));
        Assert.Equal(Refusal, ProblemOf(await SignInAsync("fel lösenord", "nagon.annan@example.org")));

        // Identity reads the system's clock, which a test cannot move: the end of the time is moved instead.
        await using var scope = application.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<AppDbContext>().Users;
        var (lockedUntil, past) = ((await users.SingleAsync(TestContext.Current.CancellationToken)).LockoutEnd, DateTimeOffset.UnixEpoch);
        Assert.InRange(lockedUntil!.Value, past, TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(15));
        await users.ExecuteUpdateAsync(set => set.SetProperty(user => user.LockoutEnd, past), TestContext.Current.CancellationToken);
        Assert.Contains("Välkommen", await SignInAsync(Password), StringComparison.Ordinal);

        async Task<string> SignInAsync(string password, string email = "asa@example.org") => await (await browser.PostFormAsync(
            "/login", "Form.Password", ("Form.Email", email), ("Form.Password", password))).ReadAsync();

        static string ProblemOf(string html)
        {
            const string start = "role=\"alert\">";
            var text = html[(html.IndexOf(start, StringComparison.Ordinal) + start.Length)..];
            return text[..text.IndexOf('<', StringComparison.Ordinal)];
        }
    }

    [Fact]
    public async Task NoLink_IsPrinted_OnceThereIsAUser()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();
        await SetUpAsync(application, browser);

        await using var scope = application.Services.CreateAsyncScope();
        var administrator = scope.ServiceProvider.GetRequiredService<FirstAdministrator>();

        Assert.Null(await administrator.IssueLinkAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_SaysSo_AndKeepsTheAddress()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        var answer = await browser.PostFormAsync("/login", "Form.Password", ("Form.Email", "asa@example.org"), ("Form.Password", "fel"));

        var html = await answer.ReadAsync();
        Assert.Contains(Refusal, html, StringComparison.Ordinal);
        Assert.Contains("value=\"asa@example.org\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/administration")]
    public async Task StaffPage_ForAStranger_LeadsToSignIn(string page)
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.BrowserThatStaysPut();

        using var answer = await browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/login", new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath);
    }

    [Fact]
    public async Task AdministrationPage_WithoutTheRole_IsRefused()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();
        await SetUpAsync(application, browser);
        await TakeRoleAsync(application, StaffRole.Administrator);
        await browser.PostFormAsync("/", "/logout");
        await browser.PostFormAsync("/login", "Form.Password", Credentials);

        using var answer = await browser.GetAsync(new Uri("/administration", UriKind.Relative), TestContext.Current.CancellationToken);

        var html = await answer.ReadAsync();
        Assert.Contains("Du har inte behörighet till sidan", html, StringComparison.Ordinal);
        Assert.DoesNotContain("asa@example.org", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/logout")]
    [InlineData("/language")]
    [InlineData("/sample/load")]
    [InlineData("/questionnaires/enkat/check")]
    public async Task PostWithoutTheAntiforgeryToken_IsRefused(string path)
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();
        await SetUpAsync(application, browser);

        using var nothing = new FormUrlEncodedContent([new("tag", "en"), new("text", "# Enkät")]);
        using var answer = await browser.PostAsync(new Uri(path, UriKind.Relative), nothing, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static (string, string)[] Credentials => [("Form.Email", "asa@example.org"), ("Form.Password", Password)];

    private static Task<HttpResponseMessage> SetUpAsync(SurveyHubApplication application, HttpClient browser) =>
        browser.PostFormAsync(application.SetupPath, "Form.Name", [("Form.Name", "Åsa Exempel"), .. Credentials]);

    private static async Task TakeRoleAsync(SurveyHubApplication application, StaffRole role)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = await application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(stop);
        Assert.Equal(1, await db.UserRoles.Where(pair => pair.RoleId == role.Id).ExecuteDeleteAsync(stop));
    }
}
