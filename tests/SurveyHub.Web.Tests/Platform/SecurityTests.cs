using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Tests.Platform;

public sealed class SecurityTests
{
    [Theory]
    [InlineData("/login", "same-origin")]
    [InlineData("/surveyhub.css", "same-origin")]
    [InlineData("/health", "same-origin")]
    [InlineData("/", "same-origin")]
    [InlineData("/finns-inte", "same-origin")]
    [InlineData("/setup/finns-inte", "no-referrer")]
    [InlineData("/s/finns-inte", "no-referrer")]
    public async Task EveryAnswer_CarriesTheHeaders(string page, string referrerPolicy)
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.BrowserThatStaysPut();

        using var answer = await browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(referrerPolicy, Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Page_HasNoInlineScriptOrStyle_AndWritesSwedishLettersPlainly()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        var html = await browser.GetStringAsync(new Uri("/login", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.Contains("Lösenord", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/s/", "Logging:LogLevel")]
    [InlineData("/setup/", "Logging:LogLevel")]
    [InlineData("/s/", $"Logging:{CapturedLog.Alias}:LogLevel")]
    [InlineData("/setup/", $"Logging:{CapturedLog.FullName}:LogLevel")]
    public async Task TokenInAPath_ReachesNoLog(string prefix, string levels)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{levels}:Default"] = "Trace",
            [$"{levels}:Microsoft.AspNetCore"] = "Trace",
            [$"{levels}:Microsoft.AspNetCore.Routing"] = "Trace",
            [$"{levels}:*.Diagnostics"] = "Trace",
        };
        await using var application = new SurveyHubApplication(settings: settings);
        using var browser = application.Browser();
        var token = LinkToken.Draw().Reveal();

        using var answer = await browser.GetAsync(new Uri(prefix + token, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("SurveyHub.Requests: GET", application.Log.Text, StringComparison.Ordinal);
        // The level is taken: what is silenced is the framework's own account of requests, and nothing else.
        Assert.Contains("Trace SurveyHub.Tests: heard", Say(application), StringComparison.Ordinal);
        Assert.DoesNotContain(token, application.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownAddress_IsNotFound_WithAPage()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        using var answer = await browser.GetAsync(new Uri("/finns-inte", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Sidan finns inte", await answer.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoCircuit_IsToBeHad_WhileNoPageUsesOne()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        using var answer = await browser.PostAsync(
            new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), content: null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task CookiesOutsideDevelopment_AreBoundToHostAndHttps()
    {
        await using var application = new SurveyHubApplication(environment: "Production");
        using var browser = application.BrowserThatStaysPut();
        browser.BaseAddress = new Uri("https://localhost");

        using var answer = await browser.GetAsync(new Uri("/login", UriKind.Relative), TestContext.Current.CancellationToken);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-antiforgery=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/waves", "/waves")]
    [InlineData("/", "/")]
    [InlineData("https://example.org/", "/")]
    [InlineData("//example.org", "/")]
    [InlineData("/\\example.org", "/")]
    [InlineData("waves", "/")]
    [InlineData(null, "/")]
    public void ReturnAddress_StaysWithinTheSite(string? asked, string expected) => Assert.Equal(expected, LocalUrl.OrHome(asked));

    [Fact]
    public void LinkToken_HidesItself_AndIsReadBack()
    {
        var token = LinkToken.Draw();

        Assert.True(LinkToken.TryParse(token.Reveal(), out var read));
        Assert.Equal(token.Hash, read.Hash);
        Assert.DoesNotContain(token.Reveal(), $"{token}", StringComparison.Ordinal);
        Assert.False(LinkToken.TryParse(token.Reveal()[1..], out _));
        Assert.False(LinkToken.TryParse(token.Reveal().Replace(token.Reveal()[0], 'å'), out _));
    }

    private static string Say(SurveyHubApplication application)
    {
        application.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SurveyHub.Tests").LogTrace("heard");
        return application.Log.Text;
    }
}
