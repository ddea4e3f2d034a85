using System.Globalization;
using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;
using SurveyHub.TestKit.Mail;

namespace SurveyHub.E2E;

/// <summary>The whole job with real parts: set-up, publish, wave, release, mail, answer, follow, report.</summary>
public sealed class MainJobTests(Browser browser)
{
    private const int Regions = 21;
    private const string SupplyText = "Vi ger KBT på två vårdcentraler och över video.";
    private const string Suppliers = "7 381";
    private const string Compensation = "43 217 kr per listad patient";

    [Fact]
    public async Task MainJob_FromSetUpToReport()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var smtp = new LoopbackSmtpServer();
        var settings = new Dictionary<string, string>
        {
            ["Mail:From"] = "enkat@example.org",
            ["Mail:Smtp:Host"] = smtp.Host,
            ["Mail:Smtp:Port"] = smtp.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail:Smtp:Security"] = "None",
        };
        await using var site = await RunningSurveyHub.StartAsync(settings, cancellationToken);
        await using var staff = await browser.NewVisitorAsync(site.Address);
        var page = await staff.NewPageAsync();

        await new SetupPage(page).CreateAdministratorAsync(await site.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await new LoginPage(page).SignOutAsync();
        await new LoginPage(page).SignInAsync(StaffMember.Anna);
        await new PanelPages(page).ImportFromCatalogueAsync("regioner.csv");
        await new QuestionnairePages(page).PublishAsync("villkor 3, resultat 2018");
        await page.GetByRole(AriaRole.Link, new() { Name = "Skicka i en ny omgång" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Publicerad version")).Not.ToHaveValueAsync("");
        await Assertions.Expect(page.GetByLabel("Panel", new() { Exact = true })).Not.ToHaveValueAsync("");
        await new WavePages(page).CreateAsync("Villkor 3, resultat 2018", DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        await new WavePages(page).ReleaseAsync(Regions);

        var link = await ReadInvitationAsync(smtp, "processledare.gotland@example.org", cancellationToken);
        await AnswerAsync(link);

        var wave = page.Url.Split("/release")[0];
        await page.GotoAsync($"{wave}/follow-up");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Gotland" })).ToContainTextAsync("Inlämnad");
        await page.GotoAsync($"{wave}/answers");
        using var report = await DownloadedReport.ReadAsync(page, () => page.GetByRole(AriaRole.Link, new() { Name = "Word" }).First.ClickAsync());
        Assert.Contains(SupplyText, report.Text, StringComparison.Ordinal);
        // In Gotland's own rows: the words of the questionnaire, which the report prints too, must not be taken for an answer.
        Assert.Superset(new HashSet<string> { Suppliers, Compensation, "Nej" }, report.CellsOf("Gotland").ToHashSet());
        Assert.DoesNotContain("Nej", report.CellsOf("Halland"));
    }

    /// <summary>Region Gotland answers without script and hands in.</summary>
    private async Task AnswerAsync(Uri link)
    {
        await using var region = await browser.NewVisitorAsync(link, new VisitorOptions(HasScript: false));
        var page = await region.NewPageAsync();
        var answering = new AnsweringPages(page);
        await page.GotoAsync(link.ToString());
        await answering.FillAsync("utbud-psykisk", SupplyText);
        await answering.FillAsync("utbud-smarta.mmr1.antal", Suppliers);
        await answering.FillAsync("ersattning-kbt-ipt", Compensation);
        await answering.FillAsync("vardval", "nej");
        await answering.ReviewAsync();
        await answering.SubmitAsync("Karin Exempel", "regiondirektör");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();
    }

    private static async Task<Uri> ReadInvitationAsync(LoopbackSmtpServer smtp, string recipient, CancellationToken cancellationToken)
    {
        var mails = await smtp.WaitForMailsAsync(Regions, cancellationToken);
        while (!mails.Any(m => m.Recipients.Contains(recipient)))
        {
            mails = await smtp.WaitForMailsAsync(mails.Count + 1, cancellationToken);
        }

        var text = mails.Single(m => m.Recipients.Contains(recipient)).Parse().TextBody ?? "";
        return new Uri(text.Split(['\n', ' ', '\r'], StringSplitOptions.RemoveEmptyEntries).Single(word => word.Contains("/s/", StringComparison.Ordinal)).Trim('<', '>'));
    }
}
