using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SurveyHub.E2E;

/// <summary>Holds a page against axe's rules for WCAG 2.2 A and AA.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    };

    public static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        var violations = result.Violations
            .SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}\n  {node.Html}"))
            .ToList();
        Assert.True(violations.Count == 0, $"{page.Url}\n{string.Join('\n', violations)}");
    }

    /// <summary>Nothing sticks out to the right: a phone would have to scroll two ways.</summary>
    public static async Task FitsAsync(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} px wider than the window.");
    }
}
