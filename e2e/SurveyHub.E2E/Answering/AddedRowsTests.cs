using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Rows that the respondent adds: typed, added, taken away and brought back, pasted, seen by a colleague, kept through a reload, and handed in.</summary>
[Collection(nameof(ProposalRows))]
public sealed class AddedRowsTests(ProposalRows site)
{
    [Theory]
    [InlineData(1280, "gotland")]
    [InlineData(360, "skane")]
    public async Task Proposals_AreWrittenRowByRow_AndHandedIn(int width, string region)
    {
        var link = await site.LinkOfAsync(region);
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: width));
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await page.SayWhoAsync();
        var person = new TypingPerson(page);
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Cell(page, 1, "Tema")).ToBeVisibleAsync();

        await Cell(page, 1, "Tema").SelectOptionAsync("Tillgänglighet");
        await Cell(page, 1, "Förslag").FillAsync("Öppet på kvällar.");
        await Cell(page, 1, "Andel").FillAsync("40");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till en rad" }).ClickAsync();
        await Assertions.Expect(Cell(page, 2, "Tema")).ToBeFocusedAsync();
        await Cell(page, 2, "Andel").FillAsync("70");
        await Assertions.Expect(page.Locator("tfoot .sum")).ToHaveTextAsync("110 av 100");
        await person.ExpectSavedAsync(await PathAsync(page, 2, "Andel"));
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, $"Added rows {region}");

        await Rows(page).First.GetByRole(AriaRole.Button, new() { Name = "Ta bort raden" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-removed]")).ToContainTextAsync("Förslag 1 är borttagen.");
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Cell(page, 1, "Andel")).ToHaveValueAsync("70");
        await Assertions.Expect(page.Locator("tfoot .sum")).ToHaveTextAsync("70 av 100");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra" }).ClickAsync();
        await Assertions.Expect(Cell(page, 1, "Förslag")).ToHaveValueAsync("Öppet på kvällar.");
        await Cell(page, 2, "Andel").FillAsync("20");
        await Cell(page, 2, "Tema").SelectOptionAsync("Patientavgifter");

        // From Excel, into the text of the second row: one row more than there are.
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", "Lägre avgift.\t20\r\nIngen avgift.\t5\r\n");
        await Cell(page, 2, "Förslag").FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("2 × 2 celler inklistrade.");
        await Assertions.Expect(Cell(page, 3, "Förslag")).ToHaveValueAsync("Ingen avgift.");
        await Cell(page, 3, "Tema").SelectOptionAsync("Patientavgifter");
        await person.TypeAsync("vem", "Anna Exempel");
        await person.ExpectSavedAsync("vem");
        await person.ExpectSavedAsync(await PathAsync(page, 3, "Tema"));

        await page.ReloadAsync();
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(4);
        await Assertions.Expect(Cell(page, 1, "Förslag")).ToHaveValueAsync("Öppet på kvällar.");
        await Assertions.Expect(Cell(page, 3, "Förslag")).ToHaveValueAsync("Ingen avgift.");
        await PageChecks.FitsOnPhoneAsync(page);

        await page.GotoAsync($"{link}/granska");
        await Assertions.Expect(page.GetByText("Ingen avgift.")).ToBeVisibleAsync();
        await PageChecks.MeetsWcagAsync(page);
        await new AnsweringPages(page).SubmitAsync("Anna Exempel", "chef");
        await page.GotoAsync(link.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Visa hela svaret för utskrift" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Förslag 3: Förslag")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Ingen avgift.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Colleagues_SeeEachOthersRows_AndNeitherIsInTheWay()
    {
        var link = await site.LinkOfAsync("halland");
        await using var visitor = await site.NewVisitorAsync();
        var (mine, theirs) = (await OpenAsync(visitor, link), await OpenAsync(visitor, link));

        await Cell(mine, 1, "Förslag").FillAsync("Mitt");
        await Cell(theirs, 1, "Förslag").FillAsync("Hennes");

        await new TypingPerson(mine).ExpectSavedAsync(await PathAsync(mine, 1, "Förslag"));
        await Cell(theirs, 1, "Andel").FillAsync("1");
        await Assertions.Expect(Rows(theirs)).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        await Assertions.Expect(theirs.Locator(".conflict")).ToHaveCountAsync(0);
        await mine.ReloadAsync();
        await Assertions.Expect(Rows(mine)).ToHaveCountAsync(3);
    }

    private static ILocator Rows(IPage page) => page.Locator("table.fields > tbody > tr:not([hidden])");

    private static async Task<IPage> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await page.SayWhoAsync();
        return page;
    }

    /// <summary>The path of a cell, with the key that was drawn for its row.</summary>
    private static async Task<string> PathAsync(IPage page, int row, string column) =>
        await Cell(page, row, column).GetAttributeAsync("name") ?? "";

    private static ILocator Cell(IPage page, int row, string column) => Rows(page).GetByLabel($"Förslag {row}, {column}", new() { Exact = true });
}
