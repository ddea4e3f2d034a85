using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>Somebody who answers in a browser with script, and presses no button.</summary>
internal sealed class TypingPerson(IPage page)
{
    private static readonly Regex SavedAt = new("^Sparat [0-2][0-9][.][0-5][0-9]$", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Opens a personal link in a new tab.</summary>
    public static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        return new TypingPerson(page);
    }

    public IPage Page => page;

    public ILocator Alert => page.Locator("[data-alert]");

    public ILocator Control(string path) => page.Locator($"[name='{path}']").First;

    public ILocator Field(string path) => page.Locator($"[data-field='{path}']");

    /// <summary>Which response the form is for, as the page tells its script.</summary>
    public async Task<Guid> ResponseAsync() => Guid.Parse((await page.Locator("[data-keep]").GetAttributeAsync("data-keep"))!.Split(':')[1]);

    /// <summary>What stands beside the field about its saving; in a matrix, beside the buttons of its row.</summary>
    public ILocator State(string path) => Field(path).Locator("> .saving, > td > [data-beside] > .saving");

    /// <summary>Whoever has not yet said who writes says it first.</summary>
    public async Task TypeAsync(string path, string text)
    {
        await page.SayWhoAsync();
        await Control(path).FillAsync(text);
    }

    /// <summary>As from a spreadsheet: tabs between cells, line breaks between rows.</summary>
    public async Task PasteAsync(string path, string text)
    {
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await Control(path).FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
    }

    public Task ExpectSavedAsync(string path, float patience = 20_000) =>
        Assertions.Expect(State(path)).ToHaveTextAsync(SavedAt, new() { Timeout = patience });

    public ILocator Conflict(string path) => Field(path).Locator("[data-conflict]");

    public ILocator Status => page.Locator("[data-status]");

    /// <summary>Has the page ask what colleagues have done, as it does when somebody turns to it.</summary>
    public Task TurnToAsync() => page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

    public Task ExpectUnsavedAsync(string path) => Assertions.Expect(State(path)).ToHaveTextAsync("Inte sparat – försöker igen");
}
