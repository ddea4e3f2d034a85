using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Keyboard;

/// <summary>An analyst codes without a mouse, and sees at once who says what.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class CodingTests(DemonstrationSite site)
{
    [Fact]
    public async Task Analyst_MarksRemovesAndReadsOn_WithKeysAlone()
    {
        await using var staff = await site.NewVisitorAsync();
        var page = await staff.NewPageAsync();
        await new LoginPage(page).SignInAsync(StaffMember.Anna);
        await page.GotoAsync(await QuestionAsync(page));
        var keyboard = new KeyboardVisitor(page);
        await keyboard.TabToAsync(page.Locator("a.button"));
        await keyboard.PressAsync("Enter");
        var text = page.Locator(".coded").First;
        await Assertions.Expect(text).ToBeVisibleAsync();
        var first = await page.Locator("h1").InnerTextAsync();

        // A sentence, two words of it, and a new theme for them.
        await keyboard.TabToAsync(text);
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#chosen")).ToContainTextAsync("Valt: ”");
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("Shift+ArrowRight");
        var chosen = (await page.Locator("#chosen").InnerTextAsync()).Split('”')[1];
        await keyboard.TabToAsync(page.GetByLabel("Nytt tema"));
        await keyboard.TypeAsync("Med tangenter");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".coded mark").First).ToHaveTextAsync(chosen);
        await Assertions.Expect(page.Locator(".coded .tag")).ToHaveTextAsync("Med tangenter");
        await Assertions.Expect(page.Locator(".themes summary").First).ToHaveTextAsync("1 av 1");
        await Pictures.TakeAsync(page, "Coding by keyboard");

        // Other words by the theme's letter, found again by its name, and the first mark taken back.
        await keyboard.TabToAsync(page.Locator(".coded").First);
        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("ArrowLeft");
        await keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".coded .tag")).ToHaveCountAsync(2);
        await keyboard.PressAsync("ArrowLeft");
        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("tang");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".coded .tag")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator(".coded").First).ToBeFocusedAsync();
        await keyboard.PressAsync("Delete");
        await Assertions.Expect(page.Locator(".coded .tag")).ToHaveCountAsync(2);

        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(first);
        await Assertions.Expect(page.Locator(".coded").First).ToBeFocusedAsync();
        await keyboard.PressAsync("PageUp");
        // "Oläst" holds "läst": only its being gone tells that the page before is there.
        await Assertions.Expect(page.Locator("h1")).Not.ToContainTextAsync("oläst");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("oläst");
    }

    [Fact]
    public async Task ServerThatDoesNotAnswer_IsSaidSo_AndTheWordsStayChosen()
    {
        await using var staff = await site.NewVisitorAsync();
        var page = await staff.NewPageAsync();
        await new LoginPage(page).SignInAsync(StaffMember.Anna);
        await page.GotoAsync(await QuestionAsync(page));
        await page.Locator("a.button").ClickAsync();
        await page.Locator(".coded").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await staff.SetOfflineAsync(true);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#coding-status")).ToContainTextAsync("Inte sparat");
        await Assertions.Expect(page.Locator("#chosen")).ToContainTextAsync("Valt: ”");
    }

    /// <summary>The page of the one question whose answers are not read in the sample, and nobody codes elsewhere.</summary>
    private async Task<string> QuestionAsync(IPage page)
    {
        await page.GotoAsync($"{site.FinishedWave}/themes");
        return (await page.Locator("section.card a[href$='/coding/org-psykisk']").GetAttributeAsync("href"))!;
    }
}
