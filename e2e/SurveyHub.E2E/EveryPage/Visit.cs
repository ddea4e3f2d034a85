using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.EveryPage;

/// <summary>One page of a visitor's browser, closed when left.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext? _own;

    private Visit(IPage page, IBrowserContext? own) => (Page, _own) = (page, own);

    public IPage Page { get; }

    /// <summary>A stranger gets a browser with nothing in it; staff share the one they signed in with.</summary>
    public static async Task<Visit> BeginAsync(DemonstrationSite site, Visitor by)
    {
        var own = by == Visitor.Stranger ? await site.NewVisitorAsync() : null;
        var context = by switch
        {
            Visitor.Staff => site.Staff,
            Visitor.English => site.English,
            Visitor.Reader => site.Reader,
            Visitor.Stranger => own!,
        };
        return new Visit(await context.NewPageAsync(), own);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }
}
