using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Two browsers in one answer: both see both texts, either decides, and nobody has to load the page again.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class TwoInOneFieldTests(DemonstrationSite site)
{
    private const string Text = "org-smarta";
    private const string Merged = "org-psykisk";
    private const string Number = "utbud-smarta.mmr1.antal";

    /// <summary>A field that no other test of the demonstration writes in, for those that leave two texts standing and for those that look for none.</summary>
    private const string Untouched = "resurser";

    /// <summary>Milliseconds after which a hand that has touched no key rests.</summary>
    private const int Rest = 900;

    [Fact]
    public async Task SixAgainstFive_BothSeeBoth_SixIsChosen_AndFiveIsInTheHistory()
    {
        var link = await site.LinkOfAsync("kronoberg");
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync();
        var (psychiatry, leader) = (await OpenAsync(one, link), await OpenAsync(other, link));
        await psychiatry.TypeAsync(Number, "6");
        await psychiatry.ExpectSavedAsync(Number);

        await leader.TypeAsync(Number, "5");

        await Assertions.Expect(leader.Conflict(Number).Locator(".typed")).ToHaveTextAsync(["6", "5"]);
        await Assertions.Expect(leader.Control(Number)).ToHaveValueAsync("5");
        await Assertions.Expect(leader.State(Number)).ToContainTextAsync("men gäller inte än");
        await Assertions.Expect(leader.Status).ToContainTextAsync("har skrivit en annan text. Båda står vid fältet.");
        await psychiatry.TurnToAsync();
        await Assertions.Expect(psychiatry.Conflict(Number).Locator(".typed")).ToHaveTextAsync(["6", "5"]);
        await Assertions.Expect(psychiatry.Control(Number)).ToHaveValueAsync("6");
        await Assertions.Expect(psychiatry.Status).ToContainTextAsync("har skrivit en annan text.");
        await PageChecks.MeetsWcagAsync(leader.Page);
        await PageChecks.MeetsWcagAsync(psychiatry.Page);
        await Pictures.TakeAsync(leader.Page, "Six against five");

        await psychiatry.Conflict(Number).GetByRole(AriaRole.Button, new() { Name = "Behåll min text" }).ClickAsync();

        await Assertions.Expect(psychiatry.Conflict(Number)).ToHaveCountAsync(0);
        await leader.TurnToAsync();
        await Assertions.Expect(leader.Conflict(Number)).ToHaveCountAsync(0);
        await Assertions.Expect(leader.Control(Number)).ToHaveValueAsync("6");
        await leader.Page.GotoAsync($"{link}/historik/{Number}");
        var five = leader.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "avgjort av dig" });
        await Assertions.Expect(five.Locator(".typed")).ToHaveTextAsync("5");
        await Pictures.TakeAsync(leader.Page, "History of a field");
    }

    [Fact]
    public async Task MergedText_Holds_ForBoth()
    {
        var link = await site.LinkOfAsync("jonkoping");
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync();
        var (second, first) = (await OpenAsync(one, link), await OpenAsync(other, link));
        await second.TypeAsync(Merged, "Sex");
        await second.ExpectSavedAsync(Merged);
        await first.TypeAsync(Merged, "Fem");
        await Assertions.Expect(first.Conflict(Merged)).ToBeVisibleAsync();
        await Pictures.TakeAsync(first.Page, "Two texts");
        await first.TypeAsync(Merged, "Fem eller sex");

        await first.Conflict(Merged).GetByRole(AriaRole.Button, new() { Name = "Spara den sammanslagna texten" }).ClickAsync();

        await Assertions.Expect(first.Conflict(Merged)).ToHaveCountAsync(0);
        await Assertions.Expect(first.Control(Merged)).ToHaveValueAsync("Fem eller sex");
        await first.ExpectSavedAsync(Merged);
        await second.TurnToAsync();
        await Assertions.Expect(second.Control(Merged)).ToHaveValueAsync("Fem eller sex");
    }

    [Fact]
    public async Task WhatIsTypedOn_WhileNobodyHasDecided_IsSavedAndSeen_AndToldOnce()
    {
        var link = await site.LinkOfAsync("jonkoping");
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync();
        var (second, first) = (await OpenAsync(one, link), await OpenAsync(other, link));
        await second.TypeAsync(Untouched, "Sex");
        await second.ExpectSavedAsync(Untouched);
        await first.TypeAsync(Untouched, "Fem");
        await Assertions.Expect(first.Conflict(Untouched)).ToBeVisibleAsync();
        await first.Page.EvaluateAsync("document.querySelector('[data-status]').textContent = ''");

        await first.TypeAsync(Untouched, "Fem, och lite till");
        await Assertions.Expect(first.Conflict(Untouched).Locator(".typed")).ToHaveTextAsync(["Sex", "Fem, och lite till"]);

        await Assertions.Expect(first.Status).ToBeEmptyAsync();
        await second.TurnToAsync();
        await Assertions.Expect(second.Conflict(Untouched).Locator(".typed")).ToHaveTextAsync(["Sex", "Fem, och lite till"]);
        await first.Page.ReloadAsync();
        await Assertions.Expect(first.Conflict(Untouched).Locator(".typed")).ToHaveTextAsync(["Sex", "Fem, och lite till"]);
    }

    [Fact]
    public async Task UntouchedFields_TakeWhatColleaguesWrote_Silently()
    {
        var link = await site.LinkOfAsync("blekinge");
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync();
        var (writer, reader) = (await OpenAsync(one, link), await OpenAsync(other, link));
        await writer.TypeAsync(Number, "12");
        await writer.ExpectSavedAsync(Number);

        await reader.TurnToAsync();

        await Assertions.Expect(reader.Control(Number)).ToHaveValueAsync("12");
        await Assertions.Expect(reader.State(Number)).ToContainTextAsync("du, ");
        await Assertions.Expect(reader.Page.Locator("[data-talk='utbud-smarta'] [data-changed]")).ToContainTextAsync("Senast ändrat av dig");
        await Assertions.Expect(reader.Status).ToBeEmptyAsync();
        await Assertions.Expect(reader.Alert).ToBeEmptyAsync();
        await reader.TypeAsync(Number, "13");
        await reader.ExpectSavedAsync(Number);
    }

    [Theory]
    [InlineData("ostergotland", true)]
    [InlineData("kalmar", false)]
    public async Task FieldInSomebodysHands_KeepsItsText_UntilTheyRest(string region, bool goesOn)
    {
        var link = await site.LinkOfAsync(region);
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync();
        await other.Clock.InstallAsync();
        var (writer, reader) = (await OpenAsync(one, link), await OpenAsync(other, link));
        await reader.Page.SayWhoAsync();
        await other.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1));
        await writer.TypeAsync(Untouched, "Från kollegan");
        await writer.ExpectSavedAsync(Untouched);
        await reader.Control(Untouched).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Control+A");

        await reader.TurnToAsync();

        await Assertions.Expect(reader.Page.Locator("[data-talk='resurser'] [data-changed]")).ToContainTextAsync("Senast ändrat av dig");
        await Assertions.Expect(reader.Control(Untouched)).ToHaveValueAsync("");
        if (goesOn)
        {
            await reader.Page.Keyboard.TypeAsync("Mitt i");
            await other.Clock.RunForAsync(Rest);
            await Assertions.Expect(reader.Conflict(Untouched).Locator(".typed")).ToHaveTextAsync(["Från kollegan", "Mitt i"]);
        }
        else
        {
            await other.Clock.RunForAsync(Rest);
            await Assertions.Expect(reader.Control(Untouched)).ToHaveValueAsync("Från kollegan");
        }
    }

    [Fact]
    public async Task HandedInByAnother_StopsThePage()
    {
        var link = await site.LinkOfAsync("kronoberg");
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var reader = await OpenAsync(one, link);
        var page = await other.NewPageAsync();
        await page.GotoAsync(link.ToString());
        var answering = new AnsweringPages(page);
        await answering.FillAsync(Text, "Inlämnat");
        await answering.ReviewAsync();
        await answering.SubmitAsync("Eva Sund", "processledare");

        await reader.TurnToAsync();

        await Assertions.Expect(reader.Alert).ToContainTextAsync("Svaret är inlämnat av Eva Sund");
        await answering.ReopenAsync();
    }

    [Fact]
    public async Task Comment_SurvivesAReload_IsMade_Seen_AndTakenBack()
    {
        var link = await site.LinkOfAsync("ostergotland");
        await using var one = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync(VisitorOptions.Phone);
        var (writer, reader) = (await OpenAsync(one, link), await OpenAsync(other, link));
        var (hers, his) = (writer.Page.Locator("[data-talk='org-smarta']"), reader.Page.Locator("[data-talk='org-smarta']"));
        await writer.Page.SayWhoAsync();
        await hers.Locator("summary").ClickAsync();
        await hers.GetByLabel("Ny kommentar").FillAsync("Stämmer <b>det</b>?");
        await writer.Page.ReloadAsync();
        await Assertions.Expect(hers.GetByLabel("Ny kommentar")).ToHaveValueAsync("Stämmer <b>det</b>?");

        await hers.GetByRole(AriaRole.Button, new() { Name = "Lägg till" }).ClickAsync();

        await Assertions.Expect(hers.Locator("li .typed")).ToHaveTextAsync("Stämmer <b>det</b>?");
        await Assertions.Expect(hers.GetByLabel("Ny kommentar")).ToHaveValueAsync("");
        await Assertions.Expect(writer.Status).ToHaveTextAsync("Kommentaren är sparad.");
        await reader.TurnToAsync();
        await Assertions.Expect(his.Locator("[data-count]")).ToHaveTextAsync("(1)");
        await his.Locator("summary").ClickAsync();
        await PageChecks.MeetsWcagAsync(reader.Page);
        await Pictures.TakeAsync(reader.Page, "Comments");

        await hers.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).ClickAsync();
        await Assertions.Expect(hers.Locator("li")).ToHaveCountAsync(0);
        await reader.TurnToAsync();
        await Assertions.Expect(his.Locator("li")).ToHaveCountAsync(0);
        Assert.False(await writer.Page.EvaluateAsync<bool>("Object.keys(localStorage).some(key => key.startsWith('comment:'))"));
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        return new TypingPerson(page);
    }
}
