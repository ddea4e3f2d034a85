using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>A large table of numbers: filled by one paste from Excel and by keyboard alone, on a laptop and on a phone, with sums and rules as one writes.</summary>
[Collection(nameof(LargeTable))]
public sealed class TableWritingTests(LargeTable site)
{
    private const string First = "fordelning.r1.k1";

    [Theory]
    [InlineData(1280, "gotland")]
    [InlineData(360, "skane")]
    public async Task BlockFromExcel_FillsTheTable_IsSavedInFewRequests_AndIsTakenBackByOneButton(int width, string region)
    {
        var link = await site.LinkOfAsync(region);
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: width));
        var person = await OpenAsync(visitor, link);
        var page = person.Page;
        var saves = 0;
        page.Request += (_, request) => saves += request.Url.EndsWith("/spara", StringComparison.Ordinal) ? 1 : 0;

        await person.PasteAsync(First, Block(LargeTable.Rows, LargeTable.Columns));

        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync("27 × 7 celler inklistrade.");
        await person.ExpectSavedAsync(LargeTable.Cell(27, 7));
        await person.ExpectSavedAsync(First);
        await Assertions.Expect(person.Control(LargeTable.Cell(27, 7))).ToHaveValueAsync("14,2");
        await Assertions.Expect(page.Locator(".sum").First).ToHaveTextAsync("100 av 100\u00A0%");
        Assert.InRange(saves, 1, 4);
        Assert.Equal("14,3", await ReadByAnotherAsync(link, LargeTable.Cell(13, 2)));
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, $"Pasted {region}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra inklistring" }).ClickAsync();
        await Assertions.Expect(person.Control(LargeTable.Cell(27, 7))).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".pasted")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("nav [data-progress]").First).ToContainTextAsync("0 av ");
    }

    [Fact]
    public async Task BlockThatDoesNotFit_IsSaid_AndNothingOfItIsLost()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("halland"));

        await person.PasteAsync(LargeTable.Cell(26, 6), "1\t2\t3\r\n4\t5\t6\r\n7\t8\t9\r\n");

        await Assertions.Expect(person.Page.Locator("[data-status]")).ToContainTextAsync(
            "2 × 2 celler inklistrade. 5 värden fick inte plats i tabellen och finns här nedanför.");
        await Assertions.Expect(person.Page.Locator(".pasted .typed")).ToHaveTextAsync("3\n6\n7\t8\t9");
        await Assertions.Expect(person.Control(LargeTable.Cell(27, 7))).ToHaveValueAsync("5");
        await PageChecks.MeetsWcagAsync(person.Page);
    }

    [Fact]
    public async Task OneCell_IsPastedAsEver()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("kalmar"));

        await person.PasteAsync(First, "12,5\r\n");

        await Assertions.Expect(person.Control(First)).ToHaveValueAsync("12,5");
        await Assertions.Expect(person.Page.Locator(".pasted")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1280, "uppsala")]
    [InlineData(360, "dalarna")]
    public async Task Keyboard_FillsTheTable(int width, string region)
    {
        var link = await site.LinkOfAsync(region);
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: width));
        var person = await OpenAsync(visitor, link);
        var keyboard = person.Page.Keyboard;
        await person.Control(First).FocusAsync();

        for (var column = 1; column <= LargeTable.Columns; column++)
        {
            for (var row = 1; row <= LargeTable.Rows; row++)
            {
                await keyboard.TypeAsync(column == LargeTable.Columns ? "14,2" : "14,3");
                await keyboard.PressAsync("Enter");
            }

            await keyboard.PressAsync("Control+Home");
            for (var right = 0; right < column; right++)
            {
                await keyboard.PressAsync("ArrowRight");
            }
        }

        await person.ExpectSavedAsync(LargeTable.Cell(27, 7));
        await Assertions.Expect(person.Page.Locator(".sum").Filter(new() { HasText = "100 av 100" })).ToHaveCountAsync(LargeTable.Rows);
        await Assertions.Expect(person.Page.Locator(".problem")).ToHaveCountAsync(0);
        Assert.Equal("14,3", await ReadByAnotherAsync(link, LargeTable.Cell(20, 3)));
    }

    [Fact]
    public async Task Arrows_MoveBetweenCells_AndNeverInPlaceOfEditing()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("blekinge"));
        var keyboard = person.Page.Keyboard;
        await person.Control(LargeTable.Cell(2, 2)).FocusAsync();
        await keyboard.TypeAsync("123");

        await keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(person.Control(LargeTable.Cell(2, 2))).ToBeFocusedAsync();
        await keyboard.TypeAsync(",");
        await Assertions.Expect(person.Control(LargeTable.Cell(2, 2))).ToHaveValueAsync("12,3");

        await ExpectFocusAsync("ArrowDown", LargeTable.Cell(3, 2));
        await ExpectFocusAsync("ArrowUp", LargeTable.Cell(2, 2));
        await ExpectFocusAsync("ArrowRight", LargeTable.Cell(2, 3));
        await ExpectFocusAsync("ArrowLeft", LargeTable.Cell(2, 2));
        await ExpectFocusAsync("Control+End", LargeTable.Cell(27, 7));
        await ExpectFocusAsync("ArrowDown", LargeTable.Cell(27, 7));
        await ExpectFocusAsync("Enter", LargeTable.Cell(27, 7));
        await ExpectFocusAsync("Control+Home", First);

        async Task ExpectFocusAsync(string key, string cell)
        {
            await keyboard.PressAsync(key);
            await Assertions.Expect(person.Control(cell)).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task Sum_IsCountedWhileTyping_AndWhatIsWrongIsSaidOnce_WhenTheRowIsLeft()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("norrbotten"));
        var (page, sum) = (person.Page, person.Page.Locator(".sum").First);
        await Assertions.Expect(sum).ToHaveTextAsync("0 av 100\u00A0%");

        await person.Control(First).FocusAsync();
        await page.Keyboard.TypeAsync("99,5");
        await Assertions.Expect(sum).ToHaveTextAsync("99,5 av 100\u00A0%");
        await person.ExpectSavedAsync(First);
        await Assertions.Expect(person.Field(First).Locator(".problem")).ToHaveCountAsync(0);
        Assert.Equal("", await page.Locator("[data-status]").TextContentAsync());

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(person.Field(First).Locator(".problem")).ToContainTextAsync("Raden summerar till 99,5");
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Raden summerar till 99,5");
        await Assertions.Expect(person.Control(First)).ToHaveAttributeAsync("aria-invalid", "true");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "Row with a wrong sum");

        await person.TypeAsync(LargeTable.Cell(1, 2), "0,5");
        await Assertions.Expect(person.Field(First).Locator(".problem")).ToHaveCountAsync(0);
        await Assertions.Expect(sum).ToHaveTextAsync("100 av 100\u00A0%");
        await Assertions.Expect(person.Control(First)).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task LongText_IsCounted_AndSaidNearAndOverWhatFits()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("orebro"));
        var (count, status) = (person.Field("hur").Locator(".count"), person.Page.Locator("[data-status]"));

        await person.TypeAsync("hur", "Vi räknade 👩‍👩‍👧.");
        await Assertions.Expect(count).ToHaveTextAsync("13 av 300 tecken");
        Assert.Equal("", await status.TextContentAsync());
        await person.TypeAsync("hur", new string('a', 280));
        await Assertions.Expect(status).ToHaveTextAsync("280 av 300 tecken");
        await person.TypeAsync("hur", new string('a', 310));
        await Assertions.Expect(count).ToHaveTextAsync("310 av 300 tecken, 10 för mycket");
        await Assertions.Expect(status).ToHaveTextAsync("310 av 300 tecken, 10 för mycket");
        await PageChecks.MeetsWcagAsync(person.Page);
    }

    [Fact]
    public async Task NextMissing_LeadsOnFromWhereOneIs_AndSaysWhenAllIsAnswered()
    {
        await using var visitor = await site.NewVisitorAsync(VisitorOptions.Phone);
        var person = await OpenAsync(visitor, await site.LinkOfAsync("jonkoping"));
        var next = person.Page.GetByRole(AriaRole.Link, new() { Name = "Gå till nästa obesvarade" });
        await Assertions.Expect(next).ToBeInViewportAsync();
        await person.PasteAsync(First, Block(LargeTable.Rows, LargeTable.Columns));
        await person.ExpectSavedAsync(LargeTable.Cell(27, 7));
        await Assertions.Expect(person.Page.Locator("[data-section]").First).ToContainTextAsync("Klart");

        await next.ClickAsync();
        await Assertions.Expect(person.Control("hur")).ToBeFocusedAsync();
        await next.ClickAsync();
        await Assertions.Expect(person.Control("antal")).ToBeFocusedAsync();
        await person.TypeAsync("antal", "12");
        await person.TypeAsync("hur", "På fingrarna.");

        await Assertions.Expect(person.Page.GetByText("Alla svarsfält är ifyllda.")).ToBeVisibleAsync();
        await Assertions.Expect(next).ToBeHiddenAsync();
    }

    [Fact]
    public async Task DemandedReason_IsAskedForAsSoonAsItIsMissing()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("kronoberg"));
        await person.Field("antal").Locator("summary").ClickAsync();
        var missing = person.Field("antal").GetByLabel("Uppgift saknas – skriv varför i kommentaren");

        await missing.CheckAsync();

        await Assertions.Expect(person.Field("antal").GetByText("Obligatorisk när uppgift saknas: skriv varför.")).ToBeVisibleAsync();
        await Assertions.Expect(person.Field("antal").Locator(".problem")).ToContainTextAsync("Skriv varför uppgiften saknas");
        await person.Field("antal").GetByRole(AriaRole.Textbox, new() { Name = "Kommentar" }).FillAsync("Räknas först i oktober.");
        await Assertions.Expect(person.Field("antal").Locator(".problem")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task LargeTable_Reflows_OnAPhoneAndWithLargeText()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("sormland"));
        await PageChecks.MeetsWcagInDarkAsync(person.Page);
        await PageChecks.FitsOnPhoneAsync(person.Page);
        await PageChecks.FitsWithLargeTextAsync(person.Page);
        await PageChecks.StaysInItsCardsAsync(person.Page);
        await Pictures.TakeAsync(person.Page, "Large table");
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await page.SayWhoAsync();
        return new TypingPerson(page);
    }

    /// <summary>As Excel lays it on the clipboard, and by the keys that paste.</summary>
    /// <summary>Rows that sum to 100.</summary>
    private static string Block(int rows, int columns) => string.Concat(Enumerable.Repeat(
        string.Join('\t', Enumerable.Range(1, columns).Select(c => c == columns ? "14,2" : "14,3")) + "\r\n", rows));

    private async Task<string> ReadByAnotherAsync(Uri link, string path)
    {
        await using var other = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await other.NewPageAsync();
        await page.GotoAsync(link.ToString());
        return await page.Locator($"[name='{path}']").First.InputValueAsync();
    }
}
