using System.Text;
using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Planning, sending, following and reading a wave.</summary>
internal static class WaveStops
{
    public static IReadOnlyList<Stop> All { get; } =
    [
        Stop.At("Waves", "Features.Waves.WaveListPage", _ => "/waves"),
        Stop.At("Wave before release", "Features.Waves.WavePage", site => site.DraftWave),
        Stop.At("Wave after release", "Features.Waves.WavePage", site => site.OpenWave),
        Stop.At("New wave", "Features.Waves.Editing.WaveEditPage", _ => "/waves/new"),
        Stop.At("Wave edited", "Features.Waves.Editing.WaveEditPage", site => $"{site.DraftWave}/edit"),
        new("New wave refused", "Features.Waves.Editing.WaveEditPage", (page, _) => SaveEmptyWaveAsync(page)),
        Stop.At("Mails before release", "Features.Waves.Mails.WaveMailsPage", site => $"{site.DraftWave}/mails"),
        Stop.At("Mails after release", "Features.Waves.Mails.WaveMailsPage", site => $"{site.OpenWave}/mails"),
        new("Mail of a wave", "Features.Waves.Mails.WaveMailPage", OpenMailAsync),
        Stop.At("Release", "Features.Waves.Releasing.ReleasePage", site => $"{site.DraftWave}/release"),
        Stop.At("No newer version", "Features.Waves.Renewing.RenewPage", site => $"{site.OpenWave}/new-version"),
        Stop.At("New version of a draft", "Features.Waves.Renewing.RenewPage", site => $"{site.DraftWave}/new-version"),
        Stop.At("About the answers of a wave", "Features.Waves.Sourcing.SourcePage", site => $"{site.FinishedWave}/about-answers"),
        Stop.At("Finished wave", "Features.Waves.WavePage", site => site.FinishedWave),
        Stop.At("Follow-up", "Features.Following.Progress.FollowUpPage", site => $"{site.OpenWave}/follow-up"),
        Stop.At("Follow-up of a finished wave", "Features.Following.Progress.FollowUpPage", site => $"{site.FinishedWave}/follow-up"),
        Stop.At("Follow-up before release", "Features.Following.Progress.FollowUpPage", site => $"{site.DraftWave}/follow-up"),
        Stop.At("Who takes part", "Features.Following.People.InvitedPage", site => $"{site.OpenWave}/follow-up/20"),
        Stop.At("Remind", "Features.Following.Reminding.RemindPage", site => $"{site.OpenWave}/follow-up/remind"),
        new("Remind nobody", "Features.Following.Reminding.RemindPage", RemindAsync(isChosen: false)),
        new("Reminded", "Features.Following.Reminding.RemindPage", RemindAsync(isChosen: true)),
        Stop.At("More time", "Features.Following.Extending.ExtendPage", site => $"{site.OpenWave}/follow-up/10/extend"),
        new("More time refused", "Features.Following.Extending.ExtendPage", (page, site) => ExtendAsync(page, site, "10", "")),
        new("More time given", "Features.Following.Extending.ExtendPage", (page, site) => ExtendAsync(page, site, "22", "Ekonomin hinner inte.")),
        new("Mail about more time", "Features.Following.Extending.ExtendPage", ShowMailAboutMoreTimeAsync),
        Stop.At("Another contact", "Features.Following.Inviting.InvitePage", site => $"{site.OpenWave}/follow-up/23/invite"),
        new("Another contact refused", "Features.Following.Inviting.InvitePage", (page, site) => InviteAsync(page, site, "ingen adress")),
        new("Another contact invited", "Features.Following.Inviting.InvitePage", (page, site) => InviteAsync(page, site, "ny.kontakt@example.org")),
        new("Mail to another contact", "Features.Following.Inviting.InvitePage", ShowInvitationAsync),
        Stop.At("Import of a finished wave", "Features.Following.Importing.ImportWavePage", _ => "/import-wave"),
        new("Import refused", "Features.Following.Importing.ImportWavePage", (page, _) => ReviewEmptyImportAsync(page)),
        new("Import with mistakes", "Features.Following.Importing.ImportWavePage", (page, _) => ReviewImportAsync(page, "organisation,field,value\nGotlnd,vardval,nej\n09,antal,2\n")),
        new("Import reviewed", "Features.Following.Importing.ImportWavePage", (page, _) => ReviewImportAsync(page, "#omgång,Ett tidigare år,Preliminära uppgifter\norganisation,field,value\nGotland,vardval,nej\n")),
        Stop.At("Reports", "Features.Following.Answers.ReportListPage", _ => "/reports"),
        Stop.At("Answers", "Features.Following.Answers.AnswersPage", site => $"{site.FinishedWave}/answers"),
        Stop.At("Answers of a question", "Features.Following.Answers.QuestionPage", site => $"{site.FinishedWave}/answers/questions/ersattning-mmr"),
        Stop.At("Answers of some", "Features.Following.Answers.QuestionPage", site => $"{site.FinishedWave}/answers/questions/ersattning-mmr?among=vardval%20%C3%A4r%20ja%20eller%20avslutat"),
        Stop.At("Condition that cannot be read", "Features.Following.Answers.AnswersPage", site => $"{site.FinishedWave}/answers?among=vadval%20%C3%A4r%20ja"),
        Stop.At("Search before a question", "Features.Following.Searching.SearchPage", site => $"{site.FinishedWave}/answers/search"),
        Stop.At("Hits of a search", "Features.Following.Searching.SearchPage", site => $"{site.FinishedWave}/answers/search?q=h%C3%A4lsoval"),
        Stop.At("Hits of some", "Features.Following.Searching.SearchPage", site => $"{site.FinishedWave}/answers/search?q=till%C3%A4ggsuppdrag%20v%C3%A5rdval&among=vardval%20%C3%A4r%20ja"),
        Stop.At("Search without hits", "Features.Following.Searching.SearchPage", site => $"{site.FinishedWave}/answers/search?q=tandv%C3%A5rdsf%C3%B6rs%C3%A4kring%20v%C3%A5rdcentral&whole=true"),
        Stop.At("Search for nothing", "Features.Following.Searching.SearchPage", site => $"{site.FinishedWave}/answers/search?q=%25%25%25"),
        Stop.At("Answers of an organisation", "Features.Following.Answers.OrganisationPage", site => $"{site.FinishedWave}/answers/organisations/09"),
        Stop.At("A silent organisation", "Features.Following.Answers.OrganisationPage", site => $"{site.OpenWave}/answers/organisations/25"),
        Stop.At("History of a field", "Features.Following.Answers.HistoryPage", site => $"{site.OpenWave}/answers/organisations/08/ersattning-kbt-ipt"),
        .. ThemeStops.All,
        .. BesideStops.All,
        .. ConfirmingStops.Staff,
        .. ReportStops.All,
        .. DecidingStops.Staff,
        Stop.At("Local mailbox", "Platform.Mail.LocalMailboxes.MailboxPage", _ => "/mailbox"),
        new("Mail in the local mailbox", "Platform.Mail.LocalMailboxes.MailboxMailPage",
            (page, _) => new MailboxPages(page).OpenAsync("processledare.dalarna@example.org")),
    ];

    private static async Task SaveEmptyWaveAsync(IPage page)
    {
        await page.GotoAsync("/waves/new");
        await page.PressAsync("Spara utkastet");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task OpenMailAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.DraftWave}/mails");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Gotland" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.WaitForURLAsync("**/mails/*");
    }

    /// <summary>Reminds Norrbotten, or nobody.</summary>
    private static Func<IPage, DemonstrationSite, Task> RemindAsync(bool isChosen) => async (page, site) =>
    {
        await page.GotoAsync($"{site.OpenWave}/follow-up/remind?only=25");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Norrbotten" }).SetCheckedAsync(isChosen);
        await page.PressAsync("Skicka påminnelserna");
        await Assertions.Expect(page.GetByRole(isChosen ? AriaRole.Status : AriaRole.Alert)).ToBeVisibleAsync();
    };

    private static async Task ExtendAsync(IPage page, DemonstrationSite site, string organisation, string reason)
    {
        await page.GotoAsync($"{site.OpenWave}/follow-up/{organisation}/extend");
        await page.GetByLabel("Ny sista svarsdag").FillAsync("2099-01-31");
        await page.GetByLabel("Skäl").FillAsync(reason);
        await page.PressAsync("Ge mer tid");
        await Assertions.Expect(page.GetByRole(reason.Length > 0 ? AriaRole.Status : AriaRole.Alert)).ToBeVisibleAsync();
    }

    internal static async Task InviteAsync(IPage page, DemonstrationSite site, string address, string code = "23")
    {
        await page.GotoAsync($"{site.OpenWave}/follow-up/{code}/invite");
        await page.GetByLabel("Kontaktpersonens namn").FillAsync("Nils Exempel");
        await page.GetByLabel("Kontaktpersonens e-postadress").FillAsync(address);
        await page.PressAsync("Spara och skicka inbjudan");
        await Assertions.Expect(page.Locator(".note").First).ToBeVisibleAsync();
    }

    private static async Task ShowMailAboutMoreTimeAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.OpenWave}/follow-up/10/extend");
        await page.GetByLabel("Ny sista svarsdag").FillAsync("2099-01-31");
        await page.GetByLabel("Skäl").FillAsync("Ekonomin hinner inte.");
        await ShowMailAsync(page);
    }

    private static async Task ShowInvitationAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.OpenWave}/follow-up/23/invite");
        await ShowMailAsync(page);
    }

    private static async Task ShowMailAsync(IPage page)
    {
        await page.PressAsync("Visa mejlet först");
        await Assertions.Expect(page.Locator("pre.letter")).ToBeVisibleAsync();
    }

    private static async Task ReviewEmptyImportAsync(IPage page)
    {
        await page.GotoAsync("/import-wave");
        await page.PressAsync("Granska");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task ReviewImportAsync(IPage page, string answers)
    {
        await page.GotoAsync("/import-wave");
        await new WavePages(page).DescribeAsync("Villkor 3, ett tidigare år", new DateOnly(2018, 5, 2));
        await page.GetByLabel("Svarsfil").SetInputFilesAsync(new FilePayload { Name = "svar.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(answers) });
        await page.PressAsync("Granska");
        await Assertions.Expect(page.GetByText(answers.Contains("Gotlnd", StringComparison.Ordinal) ? "Filerna kan inte läsas in" : "Det här läses in")).ToBeVisibleAsync();
    }
}
