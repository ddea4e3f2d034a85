using Microsoft.Playwright;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>Notes all that the live regions of the answering page say, in order, as a screen reader hears it: also what stands there for a moment only.</summary>
internal static class Announcements
{
    private const string Listen =
        """
        window.announced = [];
        new MutationObserver(changes => {
          const regions = new Set(changes.map(change => change.target).filter(target => target.matches?.('[data-alert], [data-status], [data-upload]:not([aria-live=off])')));
          regions.forEach(region => { if (region.textContent) window.announced.push(region.textContent); });
        }).observe(document, { subtree: true, childList: true });
        """;

    /// <summary>In every page that the visitor opens from now on.</summary>
    public static Task ListenAsync(IBrowserContext visitor) => visitor.AddInitScriptAsync(Listen);

    public static async Task<IReadOnlyList<string>> HeardAsync(IPage page) => await page.EvaluateAsync<string[]>("() => window.announced ?? []");
}
