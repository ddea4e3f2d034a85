using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SurveyHub.E2E.EveryPage;

/// <summary>What every page is held against: axe's rules for WCAG 2.2 A and AA, and the width of small windows.</summary>
internal static class PageChecks
{
    private static readonly AxeRunOptions AllRules = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    // The only rules whose result the colours, or the width, can change.
    private static readonly AxeRunOptions ColourRules = Only("rule", "color-contrast", "link-in-text-block");
    private static readonly AxeRunOptions WidthRules = Only("rule", "target-size", "scrollable-region-focusable");

    public static Task MeetsWcagAsync(IPage page) => RunAsync(page, AllRules);

    public static async Task MeetsWcagInDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await RunAsync(page, ColourRules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    /// <summary>A phone 360 px wide, and 320 px, which is 1280 px at 400 % zoom (WCAG 1.4.10).</summary>
    public static async Task FitsOnPhoneAsync(IPage page)
    {
        await page.SetViewportSizeAsync(320, 640);
        await FitsAsync(page, "320 px");
        await page.SetViewportSizeAsync(360, 740);
        await FitsAsync(page, "360 px");
        await RunAsync(page, WidthRules);
    }

    /// <summary>Text of twice the size in a window that stays as it is (WCAG 1.4.4).</summary>
    public static async Task FitsWithLargeTextAsync(IPage page)
    {
        await page.SetViewportSizeAsync(1280, 900);
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await FitsAsync(page, "text of 200 %");
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
    }

    /// <summary>A reader of the window's title and of the headings knows what the page is about.</summary>
    public static async Task NamesItselfAsync(IPage page)
    {
        Assert.False(string.IsNullOrWhiteSpace(await page.TitleAsync()), $"{page.Url} has no title.");
        await Assertions.Expect(page.Locator("main h1")).ToHaveCountAsync(1);
    }

    private static async Task FitsAsync(IPage page, string window)
    {
        var widest = await page.EvaluateAsync<string?>("""
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return null;
              const isClipped = e => e.parentElement && (getComputedStyle(e.parentElement).overflowX !== 'visible' || isClipped(e.parentElement));
              const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1 && !isClipped(e));
              return wide.map(e => e.outerHTML.slice(0, 160)).slice(-3).join('\n') || 'nothing in particular';
            }
            """);
        Assert.True(widest is null, $"{page.Url} is too wide at {window}:\n{widest}");
    }

    private static async Task RunAsync(IPage page, AxeRunOptions rules)
    {
        var result = await page.RunAxe(rules);
        var violations = result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}\n  {node.Html}"));
        Assert.True(result.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', violations)}");
    }

    // The only frames hold mails, and run no script: not even axe's. LetterTests looks at the mails outside of them.
    private static AxeRunOptions Only(string type, params string[] values) =>
        new() { RunOnly = new RunOnlyOptions { Type = type, Values = [.. values] }, Iframes = false };
}
