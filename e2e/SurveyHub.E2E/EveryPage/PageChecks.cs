using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SurveyHub.E2E.EveryPage;

/// <summary>What every page is held against: axe's rules for WCAG 2.2 A and AA, and the width of small windows.</summary>
internal static class PageChecks
{
    /// <summary>Ends in a value that can be sent back from the browser, which axe itself cannot.</summary>
    private static readonly string Axe = $"{new BundledAxeScriptProvider().GetScript()}\n;null";

    private static readonly object AllRules = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    // The only rules whose result the colours, or the width, can change.
    private static readonly object ColourRules = Only("rule", "color-contrast", "link-in-text-block");
    private static readonly object WidthRules = Only("rule", "target-size", "scrollable-region-focusable");

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

    /// <summary>Nothing sticks out of its card, over what stands beside it.</summary>
    public static async Task StaysInItsCardsAsync(IPage page)
    {
        await page.SetViewportSizeAsync(1280, 900);
        var cards = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.card')]
              .filter(card => getComputedStyle(card).overflowX === 'visible' && card.scrollWidth > card.clientWidth)
              .map(card => `${card.scrollWidth - card.clientWidth} px: ${card.innerText.slice(0, 80)}`)
            """);
        Assert.True(cards.Length == 0, $"{page.Url}: what sticks out of its card\n{string.Join('\n', cards)}");
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

    /// <summary>Axe stays in the page once it is there: it is far larger than any page.</summary>
    private static async Task RunAsync(IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("() => !!window.axe"))
        {
            await page.EvaluateAsync(Axe);
        }

        var violations = await page.EvaluateAsync<string[]>("""
            async rules => (await axe.run(document, rules)).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}\n  ${node.html}`))
            """, rules);
        Assert.True(violations.Length == 0, $"{page.Url}\n{string.Join('\n', violations)}");
    }

    // The only frames hold mails, and run no script: not even axe's. LetterTests looks at the mails outside of them.
    private static object Only(string type, params string[] values) => new { runOnly = new { type, values }, iframes = false };
}
