using Microsoft.Playwright;

namespace SurveyHub.E2E.Keyboard;

/// <summary>
/// Somebody without a mouse. At every stop of the Tab key the focus must be seen: the element looks otherwise than without focus, stands in the
/// window, and lies under nothing (WCAG 2.4.7, 2.4.11).
/// </summary>
internal sealed class KeyboardVisitor(IPage page)
{
    /// <summary>More stops than any page has: whoever needs more is in a trap.</summary>
    private const int Patience = 300;

    /// <summary>Compares the element left with how it looked in focus, then looks at the one in focus now.</summary>
    private const string LookAtFocus = """
        () => {
          const look = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.boxShadow, s.borderColor, s.backgroundColor].join(); };
          const name = e => e.outerHTML.slice(0, 160);
          const left = window.leftByKeyboard;
          const now = document.activeElement;
          let problem = null;
          if (left && left.element !== now && left.element.isConnected && look(left.element) === left.look)
            problem = 'looks the same without focus: ' + name(left.element);
          if (!now || now === document.body) { window.leftByKeyboard = null; return problem; }
          window.leftByKeyboard = { element: now, look: look(now) };
          const box = now.getBoundingClientRect();
          if (box.width < 1 || box.height < 1 || box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth)
            return problem ?? 'is out of sight in focus: ' + name(now);
          const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1), y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
          const top = document.elementFromPoint(x, y);
          if (top && !now.contains(top) && !top.contains(now)) return problem ?? 'is covered in focus: ' + name(now) + ' by ' + name(top);
          return problem;
        }
        """;

    /// <summary>Presses Tab until something has the focus.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (var press = 0; press < Patience; press++)
        {
            if (await HasFocusAsync(target))
            {
                return;
            }

            await TabAsync();
        }

        Assert.Fail($"{page.Url}: {Patience} presses of Tab did not lead to {target}.");
    }

    public Task TabToAsync(AriaRole role, string name) => TabToAsync(page.GetByRole(role, new() { Name = name }).First);

    /// <summary>The field of the form at a path.</summary>
    public Task TabToFieldAsync(string path) => TabToAsync(page.Locator($"[name='{path}']").First);

    public async Task TabAsync()
    {
        await PressAsync("Tab");
        var problem = await page.EvaluateAsync<string?>(LookAtFocus);
        Assert.True(problem is null, $"{page.Url}: {problem}");
    }

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Presses a key that posts a form or leads elsewhere, and waits for the page.</summary>
    public async Task PressAndLeaveAsync(string key, string titleOrHeading)
    {
        await PressAsync(key);
        await Assertions.Expect(page.Locator("h1").Filter(new() { HasText = titleOrHeading })).ToBeVisibleAsync();
    }

    /// <summary>Writes in place of what stands in the field with the focus.</summary>
    public async Task ReplaceAsync(string text)
    {
        await PressAsync("Control+A");
        await TypeAsync(text);
    }

    public static Task<bool> HasFocusAsync(ILocator target) => target.EvaluateAsync<bool>("e => e === document.activeElement");
}
