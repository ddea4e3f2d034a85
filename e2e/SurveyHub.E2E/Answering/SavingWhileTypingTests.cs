using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Each answer is saved while it is typed, says so when it is on disk, and waits in the browser when it cannot be.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class SavingWhileTypingTests(DemonstrationSite site)
{
    private const string Text = "org-smarta";
    private const string Number = "utbud-smarta.mmr1.antal";

    [Fact]
    public async Task Typing_IsSaved_WithoutAButton_AndSilentlyToAScreenReader()
    {
        var link = await site.LinkOfAsync("stockholm");
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, link);

        await person.TypeAsync(Text, "Två team vid sjukhuset.");
        await person.ExpectSavedAsync(Text);

        Assert.Equal("", await person.Page.Locator("[data-status]").TextContentAsync());
        Assert.Equal("", await person.Alert.TextContentAsync());
        Assert.Equal("Två team vid sjukhuset.", await ReadByAnotherAsync(link, Text));
        await Assertions.Expect(person.Page.Locator("nav [data-progress]").First).ToContainTextAsync("1 av ");
        await PageChecks.MeetsWcagAsync(person.Page);
    }

    [Fact]
    public async Task TypedBeforeTheScriptCame_IsSavedToo()
    {
        var link = await site.LinkOfAsync("blekinge");
        await using var region = await site.NewVisitorAsync();

        var person = await OpenAndTypeBeforeTheScriptAsync(region, link, Text, "Skrivet innan skriptet kom.");

        await person.ExpectSavedAsync(Text);
        Assert.Equal("Skrivet innan skriptet kom.", await ReadByAnotherAsync(link, Text));
    }

    [Fact]
    public async Task TypedBeforeTheScriptCame_IsNotReplacedByWhatTheBrowserKept_AndBothAreSent()
    {
        const string Other = "org-psykisk";
        var link = await site.LinkOfAsync("blekinge");
        await using var region = await site.NewVisitorAsync();
        var before = await OpenAsync(region, link);
        await region.SetOfflineAsync(true);
        await before.TypeAsync(Other, "Skrivet utan nät.");
        await before.ExpectUnsavedAsync(Other);
        await before.Page.CloseAsync();
        await region.SetOfflineAsync(false);

        var person = await OpenAndTypeBeforeTheScriptAsync(region, link, Other, "Skrivet innan skriptet kom.");

        await person.ExpectSavedAsync(Other);
        await Assertions.Expect(person.Control(Other)).ToHaveValueAsync("Skrivet innan skriptet kom.");
        Assert.Equal("Skrivet innan skriptet kom.", await ReadByAnotherAsync(link, Other));
        // All that is left is who writes here.
        await ExpectNothingKeptAsync(person.Page);
        await Assertions.Expect(person.Field(Other).Locator(".note")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TypedWithoutNetwork_WaitsInTheBrowser_AndIsSentWhenThePageIsOpenedAgain()
    {
        var link = await site.LinkOfAsync("orebro");
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, link);
        await person.TypeAsync(Text, "Först");
        await person.ExpectSavedAsync(Text);

        await region.SetOfflineAsync(true);
        await person.TypeAsync(Text, "Först, och sedan utan nät");
        await person.ExpectUnsavedAsync(Text);
        await Assertions.Expect(person.Alert).ToContainTextAsync("finns kvar i den här webbläsaren");
        await PageChecks.MeetsWcagAsync(person.Page);
        await person.Page.CloseAsync();
        Assert.Equal("Först", await ReadByAnotherAsync(link, Text));

        await region.SetOfflineAsync(false);
        var again = await OpenAsync(region, link);
        await again.ExpectSavedAsync(Text);
        await Assertions.Expect(again.Control(Text)).ToHaveValueAsync("Först, och sedan utan nät");
        Assert.Equal("Först, och sedan utan nät", await ReadByAnotherAsync(link, Text));
        // All that is left is who writes here.
        await ExpectNothingKeptAsync(again.Page);
    }

    [Fact]
    public async Task NetworkThatComesBack_IsTold_AndAllIsSaved()
    {
        var link = await site.LinkOfAsync("vastmanland");
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, link);
        await region.SetOfflineAsync(true);
        await person.TypeAsync(Text, "Utan nät");
        await person.TypeAsync(Number, "12");
        await Assertions.Expect(person.Alert).Not.ToBeEmptyAsync();

        await region.SetOfflineAsync(false);

        await person.ExpectSavedAsync(Text);
        await person.ExpectSavedAsync(Number);
        await Assertions.Expect(person.Page.Locator("[data-status]")).ToHaveTextAsync("Nu är allt sparat.");
        await Assertions.Expect(person.Alert).ToBeEmptyAsync();
    }

    [Fact]
    public async Task BrowserThatKeepsNothing_IsToldNotToLeave()
    {
        await using var region = await site.NewVisitorAsync();
        await region.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('refused', 'SecurityError'); };");
        var person = await OpenAsync(region, await site.LinkOfAsync("norrbotten"));
        await person.TypeAsync(Text, "Sparas på servern ändå");
        await person.ExpectSavedAsync(Text);

        await region.SetOfflineAsync(true);
        await person.TypeAsync(Text, "Sparas ingenstans än");

        await Assertions.Expect(person.Alert).ToContainTextAsync("Lämna inte sidan");
    }

    [Theory]
    [InlineData("Använd min text", "Fem", "kronoberg")]
    [InlineData("Behåll min text", "Sex", "sormland")]
    public async Task TwoTextsForOneField_AreBothShown_AndAPersonChooses(string choice, string holds, string region)
    {
        var link = await site.LinkOfAsync(region);
        await using var leader = await site.NewVisitorAsync();
        await using var colleague = await site.NewVisitorAsync();
        var first = await OpenAsync(leader, link);
        var second = await OpenAsync(colleague, link);
        await second.TypeAsync(Text, "Sex");
        await second.ExpectSavedAsync(Text);

        await first.TypeAsync(Text, "Fem");
        await Assertions.Expect(first.Field(Text)).ToContainTextAsync("Här har flera texter skrivits samtidigt.");
        await Assertions.Expect(first.Field(Text).Locator(".typed")).ToHaveTextAsync(["Sex", "Fem"]);
        await Assertions.Expect(first.Control(Text)).ToHaveValueAsync("Fem");
        Assert.Equal("Sex", await ReadByAnotherAsync(link, Text));
        await PageChecks.MeetsWcagAsync(first.Page);
        await Pictures.TakeAsync(first.Page, $"Two texts, {choice}");

        await first.Page.GetByRole(AriaRole.Button, new() { Name = choice }).ClickAsync();

        await Assertions.Expect(first.Control(Text)).ToHaveValueAsync(holds);
        await Assertions.Expect(first.Field(Text).Locator(".note")).ToHaveCountAsync(0);
        await WaitUntilAsync(async () => await ReadByAnotherAsync(link, Text) == holds);
    }

    [Fact]
    public async Task WhatCannotBeRead_IsSaved_AndSaidAtTheField()
    {
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, await site.LinkOfAsync("gavleborg"));

        await person.TypeAsync(Number, "1,5 milj");
        await person.ExpectSavedAsync(Number);
        await Assertions.Expect(person.Field(Number).Locator(".problem")).ToContainTextAsync("går inte att läsa som ett tal");
        await Assertions.Expect(person.Control(Number)).ToHaveAttributeAsync("aria-invalid", "true");
        await PageChecks.MeetsWcagAsync(person.Page);

        await person.TypeAsync(Number, "ja");
        await Assertions.Expect(person.Field(Number).Locator(".problem")).ToHaveCountAsync(0);
        await Assertions.Expect(person.Field(Number).GetByLabel("Ja, men antalet är okänt")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task HandedInInAnotherTab_StopsTheFirst_AndSaysWhereTheTextIs()
    {
        var link = await site.LinkOfAsync("vastra-gotaland");
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, link);
        await using (var plain = await site.NewVisitorAsync(new VisitorOptions(HasScript: false)))
        {
            var page = await plain.NewPageAsync();
            var answering = new AnsweringPages(page);
            await page.GotoAsync(link.ToString());
            await answering.FillAsync(Text, "Inlämnat");
            await answering.ReviewAsync();
            await answering.SubmitAsync("Eva Sund", "processledare");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();
        }

        await person.TypeAsync(Text, "Skrivet för sent");

        await Assertions.Expect(person.Alert).ToContainTextAsync("Svaret är redan inlämnat.");
        await Assertions.Expect(person.Control(Text)).ToHaveValueAsync("Skrivet för sent");
    }

    [Fact]
    public async Task LinkRevokedWhileTyping_IsTold_AndTheTextStays()
    {
        await using var region = await site.NewVisitorAsync();
        var person = await OpenAsync(region, await site.LinkOfAsync("vasternorrland"));
        var staff = await site.Staff.NewPageAsync();
        await WaveStops.InviteAsync(staff, site, "eftertradare@example.org", code: "22");
        await staff.CloseAsync();

        await person.TypeAsync(Text, "Skrivet med en länk som inte gäller");

        await Assertions.Expect(person.Alert).ToContainTextAsync("Länken gäller inte längre");
        await Assertions.Expect(person.State(Text)).ToHaveTextAsync("Inte sparat");
        await Assertions.Expect(person.Control(Text)).ToHaveValueAsync("Skrivet med en länk som inte gäller");
    }

    [Fact]
    public async Task ReviewButton_SavesWhatWasJustTyped_AndLeadsToTheReview()
    {
        await using var region = await site.NewVisitorAsync(VisitorOptions.Phone);
        var person = await OpenAsync(region, await site.LinkOfAsync("ostergotland"));
        await person.TypeAsync(Text, "Skrivet i sista stund");

        await new AnsweringPages(person.Page).ReviewAsync();

        await Assertions.Expect(person.Page.GetByText("Skrivet i sista stund")).ToBeVisibleAsync();
        Assert.EndsWith("/granska", person.Page.Url, StringComparison.Ordinal);
    }

    private static async Task<TypingPerson> OpenAndTypeBeforeTheScriptAsync(IBrowserContext visitor, Uri link, string path, string text)
    {
        var page = await visitor.NewPageAsync();
        var gate = new TaskCompletionSource();
        await page.RouteAsync("**/answering.js", async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(link.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        var person = new TypingPerson(page);
        await person.TypeAsync(path, text);
        gate.SetResult();
        return person;
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        return new TypingPerson(page);
    }

    /// <summary>What stands in the field for somebody who opens the link in a plain browser.</summary>
    private async Task<string> ReadByAnotherAsync(Uri link, string path)
    {
        await using var other = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var person = await OpenAsync(other, link);
        return await person.Control(path).InputValueAsync();
    }

    /// <summary>Beside who it is that writes here.</summary>
    private static async Task ExpectNothingKeptAsync(IPage page)
    {
        string[] kept = [];
        for (var attempts = 0; attempts < 100; attempts++)
        {
            kept = await page.EvaluateAsync<string[]>("Object.entries(localStorage).filter(([key]) => !key.includes('-who:')).map(([key, text]) => `${key} ${text}`)");
            if (kept.Length == 0)
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Empty(kept);
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> isSo)
    {
        for (var attempts = 0; !await isSo(); attempts++)
        {
            Assert.True(attempts < 100, "It did not come about.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
