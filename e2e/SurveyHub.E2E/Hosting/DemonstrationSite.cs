using Microsoft.Playwright;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Hosting;

/// <summary>
/// One running site for many tests, with the sample loaded and sent: a finished wave, an open one in which regions have come to different
/// points, and one that is still a draft. Each test that changes something uses regions of its own.
/// </summary>
public sealed class DemonstrationSite(Browser browser) : IAsyncLifetime
{
    /// <summary>Has handed in.</summary>
    public const string Submitted = "skane";

    /// <summary>Has handed in and opened the answer again.</summary>
    public const string Reopened = "kalmar";

    /// <summary>Has saved a draft, with an answer that is no number where one is asked for.</summary>
    public const string WithProblems = "gotland";

    /// <summary>Has saved a draft without problems, and left most of it empty.</summary>
    public const string HalfWay = "uppsala";

    private readonly Dictionary<string, Uri> _links = [];
    private RunningSurveyHub? _site;

    public Uri Address => _site!.Address;

    /// <summary>Signed in with every role.</summary>
    public IBrowserContext Staff { get; private set; } = null!;

    /// <summary>Signed in with every role, and has chosen English.</summary>
    public IBrowserContext English { get; private set; } = null!;

    /// <summary>Signed in, and may only read reports.</summary>
    public IBrowserContext Reader { get; private set; } = null!;

    /// <summary>Addresses of the three waves, without anything after them.</summary>
    public string FinishedWave { get; private set; } = "";

    public string OpenWave { get; private set; } = "";

    public string DraftWave { get; private set; } = "";

    /// <summary>The one-time link with which Bo chose a password, and which is used up.</summary>
    public Uri UsedPasswordLink { get; private set; } = null!;

    public Task<IBrowserContext> NewVisitorAsync(VisitorOptions? options = null) => browser.NewVisitorAsync(Address, options);

    /// <summary>The personal link in the invitation to a region's process leader.</summary>
    /// <param name="region">As in the e-mail address: "gotland".</param>
    public async Task<Uri> LinkOfAsync(string region)
    {
        if (!_links.TryGetValue(region, out var link))
        {
            var page = await Staff.NewPageAsync();
            link = _links[region] = await new MailboxPages(page).ReadLinkAsync($"processledare.{region}@example.org");
            await page.CloseAsync();
        }

        return link;
    }

    /// <summary>The link of somebody who is named to approve or to sign what a region answers.</summary>
    public async Task<Uri> NameAsync(string region, string name, bool approves) =>
        await NamedColleague.AddAsync(_site!.DatabaseFile, await LinkOfAsync(region), name, approves);

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        _site = await RunningSurveyHub.StartAsync(new Dictionary<string, string>(), cancellationToken);
        Staff = await NewVisitorAsync();
        var page = await Staff.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await _site.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await SendSampleAsync(page);
        UsedPasswordLink = await new AdministrationPages(page).InviteAsync(StaffMember.Bo, "Rapport");
        await page.CloseAsync();

        English = await NewVisitorAsync();
        page = await English.NewPageAsync();
        await new LoginPage(page).SignInAsync(StaffMember.Anna);
        await page.PressAsync("In English");
        await page.CloseAsync();

        Reader = await NewVisitorAsync();
        await new PasswordPage(await Reader.NewPageAsync()).ChooseAsync(UsedPasswordLink, StaffMember.Bo);

        await AnswerAsync(Submitted, async answering =>
        {
            await answering.FillAsync("vardval", "nej");
            await answering.ReviewAsync();
            await answering.SubmitAsync("Sara Bok", "processledare");
        });
        await AnswerAsync(Reopened, async answering =>
        {
            await answering.FillAsync("ersattning-kbt-ipt", "42 kr per listad patient");
            await answering.ReviewAsync();
            await answering.SubmitAsync("Ingrid Ask", "");
            await answering.ReopenAsync();
        });
        await AnswerAsync(WithProblems, async answering =>
        {
            await answering.FillAsync("utbud-psykisk", "Vi ger KBT på två vårdcentraler och över video.");
            await answering.FillAsync("koordinatorer", "1,5 milj");
            await answering.SaveAsync();
        });
        await AnswerAsync(HalfWay, async answering =>
        {
            await answering.FillAsync("utbud-smarta.mmr1.antal", "1 234");
            await answering.SaveAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    private async Task SendSampleAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.PressAsync("Läs in exemplet");
        await page.GetByRole(AriaRole.Link, new() { Name = "Skicka inbjudningarna" }).ClickAsync();
        await page.WaitForURLAsync("**/release");
        OpenWave = page.Url.Split("/release")[0];
        await page.PressAsync("Skicka 21 inbjudningar");
        await page.GotoAsync("/reports");
        await page.GetByRole(AriaRole.Link, new() { Name = "Villkor 3, resultat 2018" }).ClickAsync();
        await page.WaitForURLAsync("**/answers");
        FinishedWave = page.Url.Split("/answers")[0];
        await new WavePages(page).CreateAsync("Villkor 3, provomgång", DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        DraftWave = page.Url;
    }

    private async Task AnswerAsync(string region, Func<AnsweringPages, Task> answer)
    {
        var link = await LinkOfAsync(region);
        await using var visitor = await NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await answer(new AnsweringPages(page));
    }
}

[CollectionDefinition(nameof(DemonstrationSite))]
public sealed class OnDemonstrationSite : ICollectionFixture<DemonstrationSite>;
