using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>What the holder of a personal link meets.</summary>
internal static class AnsweringStops
{
    private const string Form = "Features.Answering.Pages.FormPage";
    private const string People = "Features.Answering.People.Pages.PeoplePage";
    private const string PersonForm = "Features.Answering.People.Pages.PersonFormPage";
    private const string Review = "Features.Answering.Pages.ReviewPage";

    public static IReadOnlyList<Stop> All { get; } =
    [
        Link("Form, untouched", Form, "dalarna", ""),
        Link("Form with an answer to correct", Form, DemonstrationSite.WithProblems, ""),
        Link("Form, opened again", Form, DemonstrationSite.Reopened, ""),
        new("Form, saved", Form, SaveAsync) { By = Visitor.Stranger },
        new("Form with two texts for one field", Form, ConflictAsync) { By = Visitor.Stranger },
        Link("Review with an answer to correct", Review, DemonstrationSite.WithProblems, "/granska"),
        Link("Review with empty fields", Review, DemonstrationSite.HalfWay, "/granska"),
        Link("Review of nothing", Review, "dalarna", "/granska"),
        Link("History of a field, for who answers", "Features.Answering.Pages.FieldHistoryPage", DemonstrationSite.WithProblems, "/historik/koordinatorer"),
        new("Form with comments", Form, CommentAsync) { By = Visitor.Stranger },
        new("Review without a signer", Review, SubmitUnsignedAsync) { By = Visitor.Stranger },
        Link("Receipt", "Features.Answering.Pages.ThanksPage", DemonstrationSite.Submitted, "/tack"),
        Link("Copy of what was handed in", "Features.Answering.Pages.CopyPage", DemonstrationSite.Submitted, "/svar"),
        Link("Handed in", "Features.Answering.Pages.ReadOnlyPage", DemonstrationSite.Submitted, ""),
        Link("Colleagues, nobody yet", People, DemonstrationSite.HalfWay, "/kollegor"),
        new("Colleagues", People, ShareAsync) { By = Visitor.Stranger },
        Link("Sharing", PersonForm, DemonstrationSite.HalfWay, "/kollegor/dela"),
        new("Sharing refused", PersonForm, RefuseShareAsync) { By = Visitor.Stranger },
        Link("Handing over", PersonForm, DemonstrationSite.HalfWay, "/kollegor/lamna-over"),
        Link("Naming who decides", PersonForm, DemonstrationSite.HalfWay, "/kollegor/utse"),
        new("Form, asked who writes", Form, SaveUnsaidAsync) { By = Visitor.Stranger },
        .. DecidingStops.Answering,
        .. ConfirmingStops.Answering,
        new("Revoked link", "Features.Answering.Pages.NoticePage", RevokeAsync) { By = Visitor.Stranger },
        Stop.At("Unknown link", "Features.Answering.Pages.NoticePage", _ => "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") with { By = Visitor.Stranger },
    ];

    private static Stop Link(string name, string shows, string region, string below) =>
        new(name, shows, async (page, site) => await page.GotoAsync($"{await site.LinkOfAsync(region)}{below}")) { By = Visitor.Stranger };

    private static async Task ShareAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync((await site.LinkOfAsync("vasterbotten")).ToString());
        var people = new PeoplePages(page);
        await people.ShareAsync("Lena Ekonom", "lena.vasterbotten@example.org", "ersattning-kbt-ipt");
        await people.ShareAsync("Per Psykiatriker", "per.vasterbotten@example.org", "utbud-psykisk", "koordinatorer");
        await people.WithdrawAsync("Per Psykiatriker");
        await Assertions.Expect(page.GetByText("Återkallade (1)")).ToBeVisibleAsync();
    }

    private static async Task RefuseShareAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{await site.LinkOfAsync(DemonstrationSite.HalfWay)}/kollegor/dela");
        await page.GetByLabel("Namn", new() { Exact = true }).FillAsync("Lena Ekonom");
        await page.PressAsync("Dela och skicka mejl");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task SaveUnsaidAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync((await site.LinkOfAsync("norrbotten")).ToString());
        await page.Locator("[name='utbud-psykisk']").FillAsync("Två vårdcentraler.");
        await page.Locator("[name=':who'][value=other]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Fortsätt i mitt namn" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-alert]")).ToContainTextAsync("Skriv personens namn");
    }

    private static async Task SaveAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync((await site.LinkOfAsync("vasterbotten")).ToString());
        var answering = new AnsweringPages(page);
        await answering.FillAsync("ersattning-kbt-ipt", "42 kr per listad patient");
        await answering.SaveAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Sparat" })).ToBeVisibleAsync();
    }

    private static async Task ConflictAsync(IPage page, DemonstrationSite site)
    {
        var link = await site.LinkOfAsync("halland");
        await page.GotoAsync(link.ToString());
        await using var colleague = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var other = await colleague.NewPageAsync();
        await other.GotoAsync(link.ToString());
        await new AnsweringPages(other).FillAsync("utbud-psykisk", "Två vårdcentraler.");
        await new AnsweringPages(other).SaveAsync();
        await new AnsweringPages(page).FillAsync("utbud-psykisk", "Tre vårdcentraler.");
        await Assertions.Expect(page.GetByText("Två vårdcentraler.")).ToBeVisibleAsync();
    }

    private static async Task CommentAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync((await site.LinkOfAsync("ostergotland")).ToString());
        await new AnsweringPages(page).CommentAsync("utbud-smarta", "Är MMR 2 med, eller räknas den i Örebro?");
        await Assertions.Expect(page.GetByText("Är MMR 2 med")).ToBeVisibleAsync();
    }

    private static async Task SubmitUnsignedAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{await site.LinkOfAsync(DemonstrationSite.HalfWay)}/granska");
        await new AnsweringPages(page).SubmitAsync(" ", "");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task RevokeAsync(IPage page, DemonstrationSite site)
    {
        var link = await site.LinkOfAsync("jamtland-harjedalen");
        var staff = await site.Staff.NewPageAsync();
        await WaveStops.InviteAsync(staff, site, "eftertradare@example.org");
        await staff.CloseAsync();
        await page.GotoAsync(link.ToString());
    }
}
