using Microsoft.Playwright;

namespace SurveyHub.E2E.EveryPage;

/// <summary>The Tab key alone leads to everything on a page that can be pressed or filled in, and each stop shows that it is one (WCAG 2.1.1, 2.1.2, 2.4.7).</summary>
internal static class KeyboardChecks
{
    /// <summary>Stops within a date, and what scrolls or lies in a frame, take a few more presses than there are elements.</summary>
    private const int MorePresses = 40;

    public static async Task LeadsEverywhereAsync(IPage page)
    {
        var presses = await page.EvaluateAsync<int>("""
            () => {
              const isThere = e => e.checkVisibility({ visibilityProperty: true }) && !e.matches(':disabled') && e.tabIndex >= 0;
              const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(isThere);
              // Of a group of radio buttons the Tab key stops at one; the arrows lead to the others.
              const groupOf = e => e.type === 'radio' ? `${e.form?.id ?? ''} ${e.name}` : e;
              window.toReach = new Map(all.map(e => [groupOf(e), e]));
              window.unshown = new Set();
              document.addEventListener('focusin', event => {
                toReach.delete(groupOf(event.target));
                const style = getComputedStyle(event.target);
                if (style.outlineStyle === 'none' && style.boxShadow === 'none') unshown.add(event.target);
              });
              document.activeElement?.blur();
              const framed = [...document.querySelectorAll('iframe')].flatMap(f => [...(f.contentDocument?.querySelectorAll('a[href], summary, .scroll') ?? [])]);
              return toReach.size + framed.length + 4 * document.querySelectorAll('input[type=date]').length;
            }
            """);
        for (var i = 0; i < presses + MorePresses; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await ExpectNoneAsync(page, "toReach", "what the Tab key does not reach");
        await ExpectNoneAsync(page, "unshown", "what does not show that it has the focus");
    }

    private static async Task ExpectNoneAsync(IPage page, string collected, string what)
    {
        var left = await page.EvaluateAsync<string[]>($"() => [...window.{collected}.values()].map(e => e.outerHTML.slice(0, 160))");
        Assert.True(left.Length == 0, $"{page.Url}: {what}\n{string.Join('\n', left)}");
    }
}
