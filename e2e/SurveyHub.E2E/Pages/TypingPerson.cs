using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>Somebody who answers in a browser with script, and presses no button.</summary>
internal sealed class TypingPerson(IPage page)
{
    private static readonly Regex SavedAt = new("^Sparat [0-2][0-9]:[0-5][0-9]$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public IPage Page => page;

    public ILocator Alert => page.Locator("[data-alert]");

    public ILocator Control(string path) => page.Locator($"[name='{path}']").First;

    public ILocator Field(string path) => page.Locator($"[data-field='{path}']");

    /// <summary>What stands beside the field about its saving.</summary>
    public ILocator State(string path) => Field(path).Locator(".saving");

    public Task TypeAsync(string path, string text) => Control(path).FillAsync(text);

    public Task ExpectSavedAsync(string path, float patience = 20_000) =>
        Assertions.Expect(State(path)).ToHaveTextAsync(SavedAt, new() { Timeout = patience });

    public ILocator Conflict(string path) => Field(path).Locator("[data-conflict]");

    public ILocator Status => page.Locator("[data-status]");

    /// <summary>Has the page ask what colleagues have done, as it does when somebody turns to it.</summary>
    public Task TurnToAsync() => page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

    public Task ExpectUnsavedAsync(string path) => Assertions.Expect(State(path)).ToHaveTextAsync("Inte sparat – försöker igen");
}
