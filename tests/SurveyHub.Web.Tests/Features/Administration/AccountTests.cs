using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Features.Administration;

public sealed partial class AccountTests(PostgreSqlServer postgres)
{
    [Fact]
    public async Task NewUser_ChoosesAPasswordByTheLink_AndHasTheRolesGiven()
    {
        await using var application = new SurveyHubApplication();
        using var administrator = await application.AdministratorAsync();
        using var visitor = application.Browser();
        var link = await CreateAsync(administrator);

        var refused = await visitor.PostFormAsync(link, "Form.Password", ("Form.Password", "kort"));
        Assert.Contains("minst tolv tecken", await refused.ReadAsync(), StringComparison.Ordinal);
        var home = await (await visitor.PostFormAsync(link, "Form.Password", ("Form.Password", "en helt ny mening"))).ReadAsync();

        Assert.Contains("Välkommen, Örjan Ny", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/questionnaires\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/administration\"", home, StringComparison.Ordinal);
        Assert.Contains("Länken går inte att använda", await visitor.ReadPageAsync(link), StringComparison.Ordinal);
        Assert.DoesNotContain(link.Split('/')[^1], application.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("orjan@example.org", application.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PasswordLink_WorksForHalfAnHour_AndUntilANewerOneIsMade()
    {
        await using var application = new SurveyHubApplication();
        using var administrator = await application.AdministratorAsync();
        using var visitor = application.Browser();
        var first = await CreateAsync(administrator);
        application.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.Contains("Välj ett lösenord", await visitor.ReadPageAsync(first), StringComparison.Ordinal);

        var second = LinkIn(await (await administrator.PostFormAsync(await UserPageAsync(administrator, "Örjan Ny"), "value=\"link\"")).ReadAsync());
        Assert.Contains("Länken går inte att använda", await visitor.ReadPageAsync(first), StringComparison.Ordinal);
        Assert.Contains("Välj ett lösenord", await visitor.ReadPageAsync(second), StringComparison.Ordinal);

        application.Time.Advance(TimeSpan.FromMinutes(30));
        Assert.Contains("Länken går inte att använda", await visitor.ReadPageAsync(second), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "value=\"roles\"")]
    [InlineData(false, "value=\"lock\"")]
    [InlineData(true, "value=\"roles\"")]
    [InlineData(true, "value=\"lock\"")]
    public async Task LastAdministrator_KeepsTheRole_AndStaysOpen(bool onPostgres, string form)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var application = new SurveyHubApplication(database?.ConnectionString);
        using var administrator = await application.AdministratorAsync();
        var me = await UserPageAsync(administrator, "Åsa Exempel");
        (string, string)[] typed = [("Roles.Keys", StaffRole.Author.Key), ("Lock.IsLocked", "true")];

        var html = await (await administrator.PostFormAsync(me, form, typed)).ReadAsync();

        Assert.Contains("Det måste finnas minst en administratör som kan logga in.", html, StringComparison.Ordinal);
        Assert.Contains("Kan logga in", html, StringComparison.Ordinal);
        Assert.Contains("asa@example.org", await administrator.ReadPageAsync("/administration"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_EndsSessionsAndSignIn_UntilUnlocked()
    {
        await using var application = new SurveyHubApplication();
        using var administrator = await application.AdministratorAsync();
        using var author = await application.StaffAsync("bo", StaffRole.Author);
        var page = await UserPageAsync(administrator, "bo");

        await administrator.PostFormAsync(page, "value=\"lock\"", ("Lock.IsLocked", "true"));
        application.Time.Advance(TimeSpan.FromMinutes(2));
        using (var turnedAway = await author.GetPageAsync("/questionnaires"))
        {
            Assert.Equal("/login", turnedAway.RequestMessage!.RequestUri!.AbsolutePath);
        }

        Assert.Contains("är kontot låst", await (await author.SignInAsync("bo@example.org")).ReadAsync(), StringComparison.Ordinal);

        await administrator.PostFormAsync(page, "value=\"lock\"", ("Lock.IsLocked", "false"));
        Assert.Contains("Välkommen, bo", await (await author.SignInAsync("bo@example.org")).ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_TakeHoldWithinAMinute_AlsoForWhoIsSignedIn()
    {
        await using var application = new SurveyHubApplication();
        using var administrator = await application.AdministratorAsync();
        using var staff = await application.StaffAsync("bo", StaffRole.Author);

        await administrator.PostFormAsync(
            await UserPageAsync(administrator, "bo"), "value=\"roles\"", ("Roles.Keys", StaffRole.Dispatch.Key), ("Roles.Keys", StaffRole.Report.Key));
        application.Time.Advance(TimeSpan.FromMinutes(2));

        var home = await staff.ReadPageAsync("/");
        Assert.Contains("href=\"/panels\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/reports\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/questionnaires\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewUser_WithATakenAddress_IsRefused_AndNothingIsMade()
    {
        await using var application = new SurveyHubApplication();
        using var administrator = await application.AdministratorAsync();

        var answer = await administrator.PostFormAsync(
            "/administration/new-user", "Form.Email", ("Form.Name", "Dubblett"), ("Form.Email", "ASA@example.org"));

        Assert.Contains("Det finns redan en användare med den adressen.", await answer.ReadAsync(), StringComparison.Ordinal);
        var stop = TestContext.Current.CancellationToken;
        await using var db = await application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(stop);
        Assert.Equal(1, await db.Users.CountAsync(stop));
    }

    [Theory]
    [InlineData("åsa.öberg@example.se", "http://localhost/password/")]
    [InlineData("Åsa <asa.ny@example.org>", "Skriv en e-postadress")]
    public async Task NewUser_MayHaveAnyAddress_AndNothingElse(string email, string answered)
    {
        await using var application = new SurveyHubApplication();
        using var administrator = await application.AdministratorAsync();

        using var answer = await administrator.PostFormAsync("/administration/new-user", "Form.Email", ("Form.Name", "Åsa Öberg"), ("Form.Email", email));

        Assert.Contains(answered, await answer.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnPassword_IsChanged_WithTheCurrentOne()
    {
        await using var application = new SurveyHubApplication();
        using var staff = await application.StaffAsync("bo", StaffRole.Author);

        var wrong = await ChangeAsync("fel lösenord");
        Assert.Contains("Det nuvarande lösenordet stämmer inte.", await wrong.ReadAsync(), StringComparison.Ordinal);
        var right = await ChangeAsync(StaffVisits.Password);
        Assert.Contains("Lösenordet är bytt.", await right.ReadAsync(), StringComparison.Ordinal);

        await staff.PostFormAsync("/", "/logout");
        var home = await staff.SignInAsync("bo@example.org", "en alldeles ny mening");
        Assert.Contains("Välkommen, bo", await home.ReadAsync(), StringComparison.Ordinal);

        Task<HttpResponseMessage> ChangeAsync(string current) => staff.PostFormAsync(
            "/account", "value=\"account\"", ("Form.Current", current), ("Form.New", "en alldeles ny mening"));
    }

    private static async Task<string> CreateAsync(HttpClient administrator)
    {
        var answer = await administrator.PostFormAsync(
            "/administration/new-user",
            "Form.Email",
            ("Form.Name", "Örjan Ny"),
            ("Form.Email", "orjan@example.org"),
            ("Form.Roles", StaffRole.Author.Key));
        return LinkIn(await answer.ReadAsync());
    }

    private static async Task<string> UserPageAsync(HttpClient administrator, string name) =>
        UserLinkPattern().Matches(await administrator.ReadPageAsync("/administration"))
            .Single(match => match.Groups["name"].Value == name).Groups["page"].Value;

    private static string LinkIn(string html) => new Uri(LinkPattern().Match(html).Value).AbsolutePath;

    [GeneratedRegex(@"http://localhost/password/[\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("<a href=\"(?<page>/administration/users/[^\"]+)\">(?<name>[^<]+)</a>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserLinkPattern();
}
