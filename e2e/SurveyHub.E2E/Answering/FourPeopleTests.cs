using System.Net;
using Microsoft.Playwright;
using SurveyHub.Domain.Text;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>
/// One answer as a region really makes it: the process leader shares it out, finance and psychiatry answer their questions, a director approves,
/// the leader signs. Everybody has a browser of their own and comes by the link in their own mail.
/// </summary>
public sealed class FourPeopleTests(Browser browser)
{
    private const string Code = "13";
    private const string Leader = "Olof Sälg";
    private const string LeaderAddress = "processledare.halland@example.org";
    private const string Mmr1 = "ersattning-mmr.mmr1.belopp";
    private const string Form = "ersattning-mmr.utformning";
    private const string Kbt = "ersattning-kbt-ipt";
    private const string Coordinators = "koordinatorer";

    private const string Amount = "24 310 kr";
    private const string PerListed = "43 kr per listad patient";
    private const string FormText = "Ersättningen följer vårdvalets prislista.";
    private const string TooLate = "Ersättningen följer vårdvalets prislista, utom för MMR 2.";
    private const string Share = "Beloppen ska vara utan moms.";
    private const string Request = "Läs gärna före nämnden på torsdag.";
    private const string Comment = "Kontot stämmer inte med bokslutet, jag kollar.";
    private const string DiaryNumber = "RH 2019-00187";

    private static readonly Colleague Finance = new("Fia Ekonom", "fia.ekonom@example.org");
    private static readonly Colleague Psychiatry = new("Pär Psykiatri", "par.psykiatri@example.org");
    private static readonly Colleague Director = new("Disa Direktör", "disa.direktor@example.org");

    /// <summary>What Halland's people are called, have written and said to each other.</summary>
    private static readonly string[] Internal = [Share, Request, Comment];
    private static readonly string[] Names = [Leader, Finance.Name, Psychiatry.Name, Director.Name];
    private static readonly string[] Texts = [Amount, PerListed, FormText, TooLate, DiaryNumber];

    [Fact]
    public async Task Halland_SharesAnswersDecidesApprovesAndSigns_AndStockholmSeesNoneOfIt()
    {
        await using var sample = await SentSample.StartAsync(browser, new Dictionary<string, string>(), TestContext.Current.CancellationToken);
        var (staff, mailbox) = (await sample.Staff.NewPageAsync(), await sample.Staff.NewPageAsync());
        var mails = new MailboxPages(mailbox);
        await using var leaders = await sample.NewVisitorAsync();
        await using var finances = await sample.NewVisitorAsync(VisitorOptions.Phone);
        await using var psychiatrys = await sample.NewVisitorAsync();
        await using var directors = await sample.NewVisitorAsync();
        await using var stockholms = await sample.NewVisitorAsync();
        var (link, stockholm) = (await sample.LinkOfAsync("halland"), await sample.LinkOfAsync("stockholm"));

        var leader = await leaders.NewPageAsync();
        await leader.GotoAsync(link.ToString());
        await ShareAsync(leader);

        var finance = await TypingPerson.OpenAsync(finances, await ReadShareAsync(mails, Finance));
        await AnswerAsync(finance);
        var psychiatry = await TypingPerson.OpenAsync(psychiatrys, await ReadShareAsync(mails, Psychiatry));
        await Assertions.Expect(psychiatry.Control(Kbt)).ToHaveCountAsync(0);
        var second = await TypingPerson.OpenAsync(leaders, link);
        await TypeInOneFieldAsync(psychiatry, second);
        await StaysOutsideAsync(await stockholms.NewPageAsync(), stockholm, link);

        await ChooseTheirsAsync(second, psychiatry);
        await WithdrawAsync(leader, finance);
        await ShowsCountsOnlyAsync(staff, sample.Wave);

        await new PeoplePages(leader).NameApproverAsync(Director, Request);
        await ShowAsync(leader, "Four people, colleagues");
        await ApproveAsync(await directors.NewPageAsync(), mails);
        await SignAsync(leader, link, mails);

        await ShowsTheAnswersAsync(staff, sample.Wave);
        await StaysOutsideAsync(await stockholms.NewPageAsync(), stockholm, link);
    }

    private static async Task ShareAsync(IPage leader)
    {
        var people = new PeoplePages(leader);
        var wished = StockholmTime.DateOf(TimeProvider.System.GetUtcNow()).AddDays(7);
        await people.ShareAsync(Finance, ["ersattning-mmr", Kbt], Share, wished);
        await people.ShareAsync(Psychiatry, [Coordinators], Share, wished);
        var questions = leader.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row);
        await Assertions.Expect(questions.Filter(new() { HasText = "5. Vad betalade regionen" })).ToContainTextAsync(Finance.Name);
        await Assertions.Expect(questions.Filter(new() { HasText = "10. Hur många" })).ToContainTextAsync(Psychiatry.Name);
        await Assertions.Expect(questions.Filter(new() { HasText = "10. Hur många" })).Not.ToContainTextAsync(Finance.Name);
    }

    /// <summary>The mail says who asks, what for, by when and in their own words.</summary>
    private static async Task<Uri> ReadShareAsync(MailboxPages mails, Colleague colleague)
    {
        await mails.OpenAsync(colleague.Email);
        await Assertions.Expect(mails.Text).ToContainTextAsync($"{Leader} ber dig att svara på");
        await Assertions.Expect(mails.Text).ToContainTextAsync(Share);
        await Assertions.Expect(mails.Text).ToContainTextAsync("Önskat senast");
        return await mails.LinkAsync();
    }

    private static async Task AnswerAsync(TypingPerson finance)
    {
        await Assertions.Expect(finance.Control(Coordinators)).ToHaveCountAsync(0);
        await Assertions.Expect(finance.Control("utbud-psykisk")).ToHaveCountAsync(0);
        await Assertions.Expect(finance.Page.GetByText("Du svarar på 2 av enkätens 10 frågor.")).ToBeVisibleAsync();
        await finance.TypeAsync(Mmr1, Amount);
        await finance.TypeAsync(Form, FormText);
        await finance.TypeAsync(Kbt, PerListed);
        await finance.ExpectSavedAsync(Mmr1);
        await finance.ExpectSavedAsync(Form);
        await finance.ExpectSavedAsync(Kbt);
        await new AnsweringPages(finance.Page).CommentAsync("ersattning-mmr", Comment);
        await Assertions.Expect(finance.Status).ToHaveTextAsync("Kommentaren är sparad.");
        await ShowAsync(finance.Page, "Four people, finance");
    }

    /// <summary>Psychiatry types 6, and the leader 5 in a second tab that does not know of it.</summary>
    private static async Task TypeInOneFieldAsync(TypingPerson psychiatry, TypingPerson second)
    {
        await new AnsweringPages(second.Page).FillAsync("vardval", "nej");
        await second.ExpectSavedAsync("vardval");
        await second.Page.RouteAsync("**/andringar*", asked => asked.AbortAsync());
        await psychiatry.TypeAsync(Coordinators, "6");
        await psychiatry.ExpectSavedAsync(Coordinators);
        await second.TypeAsync(Coordinators, "5");

        await Assertions.Expect(second.Conflict(Coordinators).Locator(".typed")).ToHaveTextAsync(["6", "5"]);
        await second.Page.UnrouteAsync("**/andringar*");
        await psychiatry.TurnToAsync();
        await Assertions.Expect(psychiatry.Conflict(Coordinators).Locator(".typed")).ToHaveTextAsync(["6", "5"]);
        await ShowAsync(second.Page, "Four people, six against five");
    }

    private static async Task ChooseTheirsAsync(TypingPerson second, TypingPerson psychiatry)
    {
        await second.Conflict(Coordinators).GetByRole(AriaRole.Button, new() { Name = $"Låt {Psychiatry.Name}s text gälla" }).ClickAsync();
        await Assertions.Expect(second.Conflict(Coordinators)).ToHaveCountAsync(0);
        await Assertions.Expect(second.Control(Coordinators)).ToHaveValueAsync("6");
        await psychiatry.TurnToAsync();
        await Assertions.Expect(psychiatry.Conflict(Coordinators)).ToHaveCountAsync(0);
        await Assertions.Expect(psychiatry.Control(Coordinators)).ToHaveValueAsync("6");

        await psychiatry.Page.GotoAsync(new Uri(psychiatry.Page.Url).GetLeftPart(UriPartial.Path) + $"/historik/{Coordinators}");
        var rows = psychiatry.Page.GetByRole(AriaRole.Row);
        await Assertions.Expect(rows.Filter(new() { HasText = $"avgjort av {Leader}" }).Locator(".typed")).ToHaveTextAsync("5");
        await Assertions.Expect(rows.Filter(new() { HasText = "gäller nu" }).Locator(".typed")).ToHaveTextAsync("6");
        await ShowAsync(psychiatry.Page, "Four people, history");
    }

    /// <summary>Finance still has the page open and types on.</summary>
    private static async Task WithdrawAsync(IPage leader, TypingPerson finance)
    {
        await leader.ReloadAsync();
        await new PeoplePages(leader).WithdrawAsync(Finance.Name);
        await finance.TypeAsync(Form, TooLate);
        await Assertions.Expect(finance.Alert).ToContainTextAsync($"{Leader} har tagit tillbaka länken");
        await Assertions.Expect(finance.Control(Form)).ToHaveValueAsync(TooLate);
        await ShowAsync(finance.Page, "Four people, withdrawn");
    }

    private static async Task ShowsCountsOnlyAsync(IPage staff, string wave)
    {
        await staff.GotoAsync($"{wave}/follow-up");
        await Assertions.Expect(staff.Locator($"[id='{Code}']")).ToContainTextAsync("5 av ");
        await staff.GotoAsync($"{wave}/follow-up/{Code}");
        var person = staff.GetByRole(AriaRole.Row).Filter(new() { HasText = Finance.Email });
        await Assertions.Expect(person.First).ToContainTextAsync("Återkallad");
        await ShowAsync(staff, "Four people, seen by staff");
        string[] pages = ["follow-up", $"follow-up/{Code}", "answers", $"answers/questions/{Kbt}", $"answers/organisations/{Code}",
            $"answers/organisations/{Code}/{Coordinators}", "responses.csv", "history.csv", $"answers/organisations/{Code}/history.csv"];
        foreach (var below in pages)
        {
            Assert.Empty((await FoundAsync(staff, $"{wave}/{below}")).Except(Names));
        }
    }

    private static async Task ApproveAsync(IPage director, MailboxPages mails)
    {
        await mails.OpenAsync(Director.Email);
        await Assertions.Expect(mails.Text).ToContainTextAsync($"{Leader} har angett att du ska godkänna svaret från Region Halland.");
        await Assertions.Expect(mails.Text).ToContainTextAsync(Request);
        await director.GotoAsync((await mails.LinkAsync()).ToString());
        await Assertions.Expect(director.GetByText("Svaret väntar på ditt godkännande.")).ToBeVisibleAsync();
        await ShowAsync(director, "Four people, director");
        await director.GetByRole(AriaRole.Link, new() { Name = "Läs igenom och godkänn" }).ClickAsync();
        await Assertions.Expect(director.GetByText(Amount)).ToBeVisibleAsync();
        await Assertions.Expect(director.GetByText("6 koordinatorer")).ToBeVisibleAsync();
        await ShowAsync(director, "Four people, approval");
        await director.PressAsync("Godkänn", isExact: true);
        await Assertions.Expect(director.GetByText($"Svaret är godkänt av {Director.Name}").First).ToBeVisibleAsync();
        await ShowAsync(director, "Four people, approved");
    }

    private static async Task SignAsync(IPage leader, Uri link, MailboxPages mails)
    {
        await mails.OpenAsync(LeaderAddress, "Godkänt: ");
        await Assertions.Expect(mails.Text).ToContainTextAsync(Director.Name);
        await leader.GotoAsync($"{link}/granska");
        await leader.GetByLabel("Ert eget diarienummer").FillAsync(DiaryNumber);
        await ShowAsync(leader, "Four people, review");
        await new AnsweringPages(leader).SubmitAsync(Leader, "processledare");
        await Assertions.Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();
        await ShowAsync(leader, "Four people, thanks");
        using (var receipt = await DownloadedReport.ReadAsync(leader, () => leader.GetByRole(AriaRole.Link, new() { Name = "Ladda ned kvittot" }).ClickAsync()))
        {
            ListsItAll(receipt);
        }

        await mails.OpenAsync(LeaderAddress, "Kvitto: ");
        await Assertions.Expect(mails.Text).ToContainTextAsync(DiaryNumber);
        await mails.OpenAsync("registrator.halland@example.org", "Kvitto: ");
        await Assertions.Expect(mails.Text).Not.ToContainTextAsync("/s/");
    }

    private static void ListsItAll(DownloadedReport receipt)
    {
        Assert.Equal(["SKR"], receipt.CellsOf("Frågat av"));
        Assert.Equal(["19/00412"], receipt.CellsOf("Frågarens diarienummer"));
        Assert.Equal("1", receipt.CellsOf("Version")[0]);
        Assert.Equal(["Region Halland"], receipt.CellsOf("Svarat för"));
        Assert.Equal([DiaryNumber], receipt.CellsOf("Svarandens diarienummer"));
        Assert.Equal([$"{Finance.Name}, {Leader}, {Psychiatry.Name}"], receipt.CellsOf("Svaren skrevs av"));
        Assert.StartsWith(Director.Name, Assert.Single(receipt.CellsOf("Godkänt av")), StringComparison.Ordinal);
        Assert.Equal([$"{Leader}, processledare"], receipt.CellsOf("Undertecknat av"));
        string[] said = [Amount, PerListed, FormText, "6 koordinatorer", $"Besvarad av {Psychiatry.Name}"];
        Assert.All(said, text => Assert.Contains(text, receipt.Text, StringComparison.Ordinal));
        Assert.All([.. Internal, TooLate, "5 koordinatorer"], text => Assert.DoesNotContain(text, receipt.Text, StringComparison.Ordinal));
    }

    private static async Task ShowsTheAnswersAsync(IPage staff, string wave)
    {
        await staff.GotoAsync($"{wave}/answers/organisations/{Code}");
        await Assertions.Expect(staff.GetByText(FormText)).ToBeVisibleAsync();
        Assert.Empty((await FoundAsync(staff, staff.Url)).Intersect([TooLate, .. Internal]));
        await ShowAsync(staff, "Four people, answers for staff");
        await staff.GotoAsync($"{wave}/answers/organisations/{Code}/{Coordinators}");
        var rows = staff.GetByRole(AriaRole.Row);
        await Assertions.Expect(rows.Filter(new() { HasText = Psychiatry.Name }).Locator(".typed")).ToHaveTextAsync("6");
        await Assertions.Expect(rows.Filter(new() { HasText = Leader }).Locator(".typed")).ToHaveTextAsync("5");
        await ShowAsync(staff, "Four people, history for staff");
    }

    /// <summary>Another region's link, wherever it leads.</summary>
    /// <param name="halland">Shows that what is looked for would be found.</param>
    private static async Task StaysOutsideAsync(IPage page, Uri stockholm, Uri halland)
    {
        Assert.Superset(new HashSet<string> { Leader, Finance.Name, Psychiatry.Name }, await FoundAsync(page, $"{halland}/kollegor"));
        Assert.Superset(new HashSet<string> { Amount, PerListed }, await FoundAsync(page, $"{halland}/svar"));
        foreach (var below in new[] { "", "/kollegor", "/kollegor/dela", "/granska", $"/historik/{Coordinators}", $"/historik/{Kbt}", "/andringar?efter=0", "/kvitto/1" })
        {
            Assert.Empty(await FoundAsync(page, stockholm + below));
        }

        await page.GotoAsync(stockholm.ToString());
        await Assertions.Expect(page.Locator("header")).ToContainTextAsync("Region Stockholm");
        await Assertions.Expect(page.Locator($"[name='{Coordinators}']")).ToHaveValueAsync("");
        await page.GotoAsync($"{stockholm}/historik/{Coordinators}");
        await Assertions.Expect(page.GetByText("Inget har skrivits i fältet än.")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    /// <summary>What of Halland's is found at an address.</summary>
    private static async Task<HashSet<string>> FoundAsync(IPage page, string address)
    {
        var answer = await page.APIRequest.GetAsync(address);
        var content = WebUtility.HtmlDecode(await answer.TextAsync()).Replace('\u00A0', ' ');
        return [.. Names.Concat(Texts).Concat(Internal).Where(text => content.Contains(text, StringComparison.Ordinal))];
    }

    private static async Task ShowAsync(IPage page, string name)
    {
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, name);
    }
}
