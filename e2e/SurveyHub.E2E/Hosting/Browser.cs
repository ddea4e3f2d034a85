using System.Collections.Concurrent;
using Microsoft.Playwright;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.E2E.Hosting;

/// <summary>One Chromium for all journeys; every visitor gets a profile of their own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>For an action, and for what a page is expected to show. No less than Playwright itself gives an action: a test is slower to fail then, and fails only for the page.</summary>
    private const float PatienceInMilliseconds = 30_000;

    /// <summary>The first page of a program that has just started takes long where the machine is busy.</summary>
    private const float NavigationInMilliseconds = 90_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private readonly ConcurrentQueue<string> _scriptErrors = [];
    private string _program = "";

    public async ValueTask InitializeAsync()
    {
        // Else five seconds, which a busy machine may well take to give a page its turn.
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        _program = await Tool.Chromium.LocateAsync(TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = _program,
            Args = HeadlessChromium.Arguments,
        });
    }

    /// <summary>Somebody with an empty browser: no cookie, nothing stored.</summary>
    /// <param name="baseAddress">Of the site they visit.</param>
    public async Task<IBrowserContext> NewVisitorAsync(Uri baseAddress, VisitorOptions? options = null)
    {
        var wanted = options ?? new VisitorOptions();
        var visitor = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = baseAddress.ToString(),
            Locale = "sv-SE",
            JavaScriptEnabled = wanted.HasScript,
            ViewportSize = new ViewportSize { Width = wanted.Width, Height = wanted.Height },
            AcceptDownloads = true,
        });
        return Prepare(visitor);
    }

    /// <summary>Somebody with a browser of their own, set up as its profile says, which keeps pages whole to go back to, as browsers do.</summary>
    public async Task<IBrowserContext> NewOwnBrowserAsync(Uri baseAddress, string profile, VisitorOptions? options = null)
    {
        var visitor = await _playwright!.Chromium.LaunchPersistentContextAsync(profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = _program,
            Args = HeadlessChromium.Arguments,
            IgnoreDefaultArgs = ["--disable-back-forward-cache"],
            BaseURL = baseAddress.ToString(),
            Locale = "sv-SE",
            JavaScriptEnabled = options?.HasScript ?? true,
        });
        return Prepare(visitor);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        Assert.True(_scriptErrors.IsEmpty, $"A page's script failed: {string.Join('\n', _scriptErrors)}");
    }

    private IBrowserContext Prepare(IBrowserContext visitor)
    {
        visitor.SetDefaultTimeout(PatienceInMilliseconds);
        visitor.SetDefaultNavigationTimeout(NavigationInMilliseconds);
        // Wherever a script fails, the journey may go on as if nothing had happened.
        visitor.WebError += (_, failed) => _scriptErrors.Enqueue($"{failed.Page?.Url} {failed.Error}");
        return visitor;
    }
}

/// <param name="Width">In CSS pixels; 360 is a small phone.</param>
public sealed record VisitorOptions(bool HasScript = true, int Width = 1280, int Height = 900)
{
    public static VisitorOptions Phone { get; } = new(Width: 360, Height: 740);
}
