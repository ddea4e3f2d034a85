using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Several people on one answer: a question goes to a colleague and comes back, and whoever comes by a link that is not theirs says so.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class ColleaguesTests(DemonstrationSite site)
{
    private const string Question = "utbud-psykisk";
    private const string Lena = "lena.ekonom@example.org";

    [Fact]
    public async Task SharedQuestion_IsAnsweredByTheColleague_UntilItIsWithdrawn()
    {
        await using var region = await site.NewVisitorAsync();
        var leader = await region.NewPageAsync();
        await leader.GotoAsync((await site.LinkOfAsync("orebro")).ToString());
        var people = new PeoplePages(leader);
        await people.ShareAsync("Lena Ekonom", Lena, Question);

        await using var elsewhere = await site.NewVisitorAsync();
        var lena = await OpenAsync(elsewhere, await LinkInMailAsync(Lena));
        await Assertions.Expect(lena.Control("org-smarta")).ToHaveCountAsync(0);
        await lena.TypeAsync(Question, "Två vårdcentraler.");
        await lena.ExpectSavedAsync(Question);

        await leader.ReloadAsync();
        var card = leader.GetByRole(AriaRole.Article).Filter(new() { HasText = "Lena Ekonom" });
        await Assertions.Expect(card).ToContainTextAsync("Svarade senast");
        await Assertions.Expect(card).Not.ToContainTextAsync("Inte än");
        await people.WithdrawAsync("Lena Ekonom");

        await lena.TypeAsync(Question, "Tre vårdcentraler.");
        await Assertions.Expect(lena.Alert).ToContainTextAsync("har tagit tillbaka länken");
        await Assertions.Expect(lena.Control(Question)).ToHaveValueAsync("Tre vårdcentraler.");
        await PageChecks.MeetsWcagAsync(lena.Page);
        await leader.GotoAsync((await site.LinkOfAsync("orebro")).ToString());
        await Assertions.Expect(leader.Locator($"[name='{Question}']")).ToHaveValueAsync("Två vårdcentraler.");
    }

    [Fact]
    public async Task TypingBeforeTheQuestionIsAnswered_IsHeld_AndSavedWhenItIs()
    {
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, await site.LinkOfAsync("vastmanland"));

        await person.Control(Question).FillAsync("Skrivet innan någon sagt vem");
        await Assertions.Expect(person.State(Question)).ToHaveTextAsync("Sparas när du har svarat på ”Vem skriver?”");
        await Assertions.Expect(person.Alert).ToContainTextAsync("Svara på ”Vem skriver?”");
        await PageChecks.MeetsWcagAsync(person.Page);
        await Pictures.TakeAsync(person.Page, "Held until it is said who writes");
        await person.Page.ReloadAsync();
        await Assertions.Expect(person.Control(Question)).ToHaveValueAsync("Skrivet innan någon sagt vem");

        await person.Page.SayWhoAsync();

        await person.ExpectSavedAsync(Question);
        await Assertions.Expect(person.Alert).ToBeEmptyAsync();
        await person.Page.ReloadAsync();
        await Assertions.Expect(person.Page.Locator("#who")).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(person.Page.GetByText("Inte du?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SomebodyElse_GoesOnByTheirOwnLink_WithWhatTheyTyped()
    {
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, await site.LinkOfAsync("gavleborg"));
        await person.Control(Question).FillAsync("Skrivet av någon annan");
        await person.Page.Locator("[name=':who'][value=other]").CheckAsync();
        await person.Page.GetByLabel("Ditt namn").FillAsync("Olle Annan");
        await person.Page.GetByLabel("Din e-postadress").FillAsync("olle.annan@example.org");

        await person.Page.PressAsync("Fortsätt i mitt namn");

        await Assertions.Expect(person.Page.Locator("header")).ToContainTextAsync("Du är Olle Annan");
        await Assertions.Expect(person.Control(Question)).ToHaveValueAsync("Skrivet av någon annan");
        Assert.DoesNotContain("jag=1", person.Page.Url, StringComparison.Ordinal);
        await person.Control(Question).FillAsync("Skrivet av Olle");
        await person.ExpectSavedAsync(Question);
        Assert.NotEqual(new Uri(person.Page.Url).AbsolutePath, (await LinkInMailAsync("olle.annan@example.org")).AbsolutePath);
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        return new TypingPerson(page);
    }

    private async Task<Uri> LinkInMailAsync(string recipient)
    {
        var page = await site.Staff.NewPageAsync();
        var link = await new MailboxPages(page).ReadLinkAsync(recipient);
        await page.CloseAsync();
        return link;
    }
}
