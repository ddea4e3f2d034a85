using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Matrices of choices by keyboard, by paste and by pointer, on a laptop and on a phone, until they are handed in.</summary>
[Collection(nameof(StatedProgress))]
public sealed class MatrixTests(StatedProgress site)
{
    [Theory]
    [InlineData(1280, "gotland")]
    [InlineData(360, "skane")]
    public async Task Matrix_IsFilledByKeyboard_SurvivesAReload_AndIsHandedIn(int width, string region)
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: width));
        var person = await OpenAsync(visitor, await site.LinkOfAsync(region));
        var (page, keyboard) = (person.Page, person.Page.Keyboard);
        await person.Control("lage.vardplan").FocusAsync();

        // Within a row by the arrows of the buttons themselves, and on to the next by Tab, past what can be said beside the first.
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Button(page, "Vårdplan: Klart")).ToBeCheckedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(Button(page, "Rehabilitering: Inte börjat")).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Button(page, "Rehabilitering: Pågår")).ToBeCheckedAsync();
        await person.ExpectSavedAsync("lage.vardplan");
        await person.ExpectSavedAsync("lage.rehab");
        await Assertions.Expect(page.Locator("[data-progress]").First).ToContainTextAsync("2 av 4");

        await page.ReloadAsync();
        await Assertions.Expect(Button(page, "Vårdplan: Klart")).ToBeCheckedAsync();
        await Assertions.Expect(Button(page, "Rehabilitering: Pågår")).ToBeCheckedAsync();

        // What has to be answered is asked for, and another answer than a value is one.
        await page.PressAsync("Granska");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Fråga 1, Läkemedelsgenomgångar på vårdcentral" }).First).ToBeVisibleAsync();
        await page.GoBackAsync();
        await person.Field("lage.lakemedel").Locator("summary").ClickAsync();
        await person.Field("lage.lakemedel").GetByRole(AriaRole.Radio, new() { Name = "Uppgift saknas" }).CheckAsync();
        await person.ExpectSavedAsync("lage.lakemedel");
        await Assertions.Expect(Button(page, "Vårdplan: Klart")).ToBeCheckedAsync();
        await page.PressAsync("Granska");
        await new AnsweringPages(page).SubmitAsync("Karin Exempel", "processledare");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Visa hela svaret för utskrift" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Läkemedelsgenomgångar på vårdcentral");
    }

    [Fact]
    public async Task AnswerIsTakenBack_AndTheWholeCellIsTheButton()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("halland"));
        var row = person.Field("lage.vardplan");

        await row.Locator("td").Nth(1).ClickAsync(new() { Position = new() { X = 6, Y = 6 } });
        await Assertions.Expect(Button(person.Page, "Vårdplan: Pågår")).ToBeCheckedAsync();
        await person.ExpectSavedAsync("lage.vardplan");

        await row.Locator("summary").ClickAsync();
        await row.GetByRole(AriaRole.Radio, new() { Name = "Inget svar" }).CheckAsync();
        await Assertions.Expect(Button(person.Page, "Vårdplan: Pågår")).Not.ToBeCheckedAsync();
        await person.ExpectSavedAsync("lage.vardplan");
        await person.Page.ReloadAsync();
        await Assertions.Expect(row.Locator("td input:checked")).ToHaveCountAsync(0);
        await Assertions.Expect(person.Page.Locator("[data-progress]").First).ToContainTextAsync("0 av ");
    }

    [Fact]
    public async Task ColumnFromExcel_FillsARowEach_ByNameOrById_AndWhatIsNoOptionIsSaid()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("kalmar"));

        await PasteAsync(person, "lage.vardplan", "Klart\r\npagar\r\nkanske\r\n");

        await Assertions.Expect(Button(person.Page, "Vårdplan: Klart")).ToBeCheckedAsync();
        await Assertions.Expect(Button(person.Page, "Rehabilitering: Pågår")).ToBeCheckedAsync();
        await Assertions.Expect(person.Page.Locator(".pasted .typed")).ToHaveTextAsync("kanske");
        await person.ExpectSavedAsync("lage.rehab");

        await PasteAsync(person, "lage.vardplan", "x\t\t\r\n\t\tx\r\n\t1\t\r\n");
        await Assertions.Expect(Button(person.Page, "Vårdplan: Inte börjat")).ToBeCheckedAsync();
        await Assertions.Expect(Button(person.Page, "Rehabilitering: Klart")).ToBeCheckedAsync();
        await Assertions.Expect(Button(person.Page, "Läkemedelsgenomgångar på vårdcentral: Pågår")).ToBeCheckedAsync();
        await Assertions.Expect(person.Page.Locator(".pasted")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("warn", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Ångra inklistring" }).ClickAsync();
        await Assertions.Expect(Button(person.Page, "Vårdplan: Klart")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task RowsOfSeveralChoices_ComeAndGo_ExcludeWithinTheRow_AndAreLedThroughByArrows()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("uppsala"));
        var (page, keyboard) = (person.Page, person.Page.Keyboard);
        await Assertions.Expect(person.Field("utforare.psykiatri")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Primärvård", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Psykiatri", Exact = true }).CheckAsync();
        await Assertions.Expect(person.Field("utforare.psykiatri")).ToBeVisibleAsync();

        await Box(page, "Primärvård: Regionen").FocusAsync();
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Box(page, "Psykiatri: Privata")).ToBeFocusedAsync();
        await keyboard.PressAsync("Space");
        await person.ExpectSavedAsync("utforare.psykiatri");
        await Box(page, "Primärvård: Ingen").CheckAsync();

        await Assertions.Expect(Box(page, "Primärvård: Regionen")).Not.ToBeCheckedAsync();
        await Assertions.Expect(Box(page, "Primärvård: Privata")).Not.ToBeCheckedAsync();
        await Assertions.Expect(Box(page, "Psykiatri: Privata")).ToBeCheckedAsync();
        await Assertions.Expect(person.Status).ToContainTextAsync("Inte längre valt: Regionen, Privata");
        await person.ExpectSavedAsync("utforare.primarvard");
    }

    [Fact]
    public async Task Matrix_MeetsWhatPagesAreHeldAgainst()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("dalarna"));
        await person.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Primärvård", Exact = true }).CheckAsync();
        await Assertions.Expect(person.Field("utforare.primarvard")).ToBeVisibleAsync();
        await Button(person.Page, "Vårdplan: Klart").CheckAsync();
        await person.ExpectSavedAsync("lage.vardplan");
        await person.Field("lage.rehab").Locator("summary").ClickAsync();
        await person.Field("lage.rehab").GetByRole(AriaRole.Radio, new() { Name = "Uppgift saknas" }).CheckAsync();
        await person.ExpectSavedAsync("lage.rehab");

        await PageChecks.MeetsWcagAsync(person.Page);
        await PageChecks.MeetsWcagInDarkAsync(person.Page);
        await Pictures.TakeAsync(person.Page, "Matrix");
        await PageChecks.FitsOnPhoneAsync(person.Page);
        await PageChecks.FitsWithLargeTextAsync(person.Page);
        await PageChecks.StaysInItsCardsAsync(person.Page);
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var person = await TypingPerson.OpenAsync(visitor, link);
        await person.Page.SayWhoAsync();
        return person;
    }

    private static async Task PasteAsync(TypingPerson person, string path, string text)
    {
        await person.Page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await person.Control(path).FocusAsync();
        await person.Page.Keyboard.PressAsync("Control+V");
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private static ILocator Box(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });
}
