using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MimeKit;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Respondents;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>
/// A deadline evening on which the server dies again and again: what was acknowledged is in the database file as it was typed, what was not arrives
/// afterwards, nothing is there twice, and everybody is shown what holds.
/// </summary>
public sealed partial class KillTests(Browser browser, ITestOutputHelper output)
{
    private const int Regions = 21;
    private const int UsualSeed = 20181;
    private const int PatienceMilliseconds = 1000;

    /// <summary>Beyond the time of the test itself, on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly (int Clients, int Pages, int Kills, TimeSpan Time) Size =
        TestSettings.Long ? (195, 5, 50, TimeSpan.FromMinutes(5)) : (40, 2, 7, TimeSpan.FromSeconds(35));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ServerThatIsKilledAgainAndAgain_LosesAndDoublesNothing()
    {
        var seed = TestSettings.Seed(UsualSeed);
        await using var site = await RunningSurveyHub.StartAsync(new Dictionary<string, string>(), Stop);
        var links = await InviteAsync(site);
        var ledger = new SaveLedger();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var respondents = new List<IRespondent>();
        respondents.AddRange(Enumerable.Range(0, Size.Clients).Select(
            number => new ProtocolClient(number, new RespondentLink(client, links[number % links.Count].ToString()), ledger, seed)));
        for (var number = 0; number < Size.Pages; number++)
        {
            var typist = new Typist(number, await browser.NewVisitorAsync(site.Address), links[number], ledger, seed);
            await typist.OpenAsync();
            respondents.Add(typist);
        }

        // What would be sent for ever ends the test, and does not hang it.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Size.Time + Patience);
        var enough = Task.WhenAll(new Killer(site, seed).KillAsync(Size.Kills, Size.Time, limit.Token), Task.Delay(Size.Time, limit.Token));
        // A browser that hangs hears of no token, and so is not waited for either.
        await Task.WhenAll(respondents.Select(one => one.TypeAsync(enough, limit.Token)).Append(enough)).WaitAsync(limit.Token);
        await Task.WhenAll(respondents.Select(one => one.SettleAsync(limit.Token))).WaitAsync(limit.Token);
        // Once more, since somebody's last text may have come after a page was opened.
        await Task.WhenAll(respondents.Select(one => one.SettleAsync(limit.Token))).WaitAsync(limit.Token);
        var shown = (await Task.WhenAll(respondents.Select(one => one.ReadAsync())).WaitAsync(limit.Token)).SelectMany(fields => fields).ToList();
        await site.KillAsync();

        var audit = Audit.Of(ledger, await DatabaseFile.ReadAsync(site.DatabaseFile, Stop), shown);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed={seed} clients={Size.Clients} pages={Size.Pages} kills={Size.Kills} saves={ledger.Begun.Count} acknowledged={ledger.Acknowledged.Count} resent={ledger.Resent} conflicts={ledger.Conflicts} fields shown={shown.Count} lost={audit.Lost.Count} doubled={audit.Doubled.Count} wrong={audit.Wrong.Count}"));
        // Whole, since an assertion shows the beginning of the first.
        foreach (var found in audit.Lost.Concat(audit.Doubled).Concat(audit.Wrong))
        {
            output.WriteLine(found);
        }

        Assert.Empty(audit.Lost);
        Assert.Empty(audit.Doubled);
        Assert.Empty(audit.Wrong);
        // It has been as rough as it was meant to be.
        Assert.All([ledger.Acknowledged.Count, ledger.Resent, ledger.Conflicts], count => Assert.True(count > Size.Kills));
    }

    /// <summary>Sends the sample's wave, and gives the links of all process leaders.</summary>
    private async Task<IReadOnlyList<Uri>> InviteAsync(RunningSurveyHub site)
    {
        await using var staff = await browser.NewVisitorAsync(site.Address);
        var page = await staff.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await site.SetupLinkAsync(Stop), StaffMember.Anna);
        await page.PressAsync("Läs in exemplet");
        await page.GetByRole(AriaRole.Link, new() { Name = "Skicka inbjudningarna" }).ClickAsync();
        await page.PressAsync("Skicka 21 inbjudningar");
        var links = new HashSet<Uri>();
        while (links.Count < Regions)
        {
            await Task.Delay(100, Stop);
            foreach (var file in Directory.Exists(site.Mailbox) ? Directory.GetFiles(site.Mailbox, "*.eml") : [])
            {
                using var mail = await MimeMessage.LoadAsync(file, Stop);
                if (LinkPattern().Match(mail.TextBody ?? "") is { Success: true } link)
                {
                    links.Add(new Uri(link.Value));
                }
            }
        }

        return [.. links];
    }

    [GeneratedRegex(@"http://[^\s/]+/s/[\w-]+", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex LinkPattern();
}
