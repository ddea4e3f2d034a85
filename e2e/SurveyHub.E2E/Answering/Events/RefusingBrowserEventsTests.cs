using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>Browsers that do not run scripts, keep no cookies or store nothing.</summary>
[Collection(nameof(EventsSite))]
public sealed class RefusingBrowserEventsTests(EventsSite events)
{
    /// <summary>Where a page without script says what became of a post.</summary>
    private const string Status = "main > .note";

    /// <summary>As the setting "block all cookies" is written in a profile.</summary>
    private const string NoCookies = """{ "profile": { "default_content_setting_values": { "cookies": 2 } } }""";

    private SentSample Site => events.Sample;

    [Fact]
    public async Task JavaScriptOff()
    {
        const string Event = "JavaScript off";
        await using var visit = await EventVisit.OpenAsync(Site, "kalmar", await Site.NewVisitorAsync(new VisitorOptions(HasScript: false)));
        await visit.TypeAsync("Utan skript");
        await new AnsweringPages(visit.Page).SaveAsync();
        await visit.ExpectAsync(Event, "saved", Status);
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Utan skript");
    }

    [Fact]
    public async Task JavaScriptOff_SavePressedTwice()
    {
        const string Event = "JavaScript off, Save pressed twice";
        await using var visit = await EventVisit.OpenAsync(Site, "gotland", await Site.NewVisitorAsync(new VisitorOptions(HasScript: false)));
        await visit.TypeAsync("Två tryck");
        await visit.Page.PressTwiceAsync("Spara");
        await visit.ExpectAsync(Event, "saved", Status);
    }

    [Fact]
    public async Task JavaScriptOff_TextTooLong()
    {
        const string Event = "JavaScript off, text too long to be sent";
        await using var visit = await EventVisit.OpenAsync(Site, "blekinge", await Site.NewVisitorAsync(new VisitorOptions(HasScript: false)));
        await visit.PasteTooMuchAsync();
        await new AnsweringPages(visit.Page).SaveAsync();
        await visit.ExpectAsync(Event, "refused", "main p");
    }

    [Fact]
    public async Task CookiesRefused()
    {
        const string Event = "Cookies refused";
        await using var browser = await Site.NewOwnBrowserAsync(NoCookies);
        var offered = 0;
        browser.Response += (_, response) => offered += response.Headers.ContainsKey("set-cookie") ? 1 : 0;
        await using var visit = await EventVisit.OpenAsync(Site, "skane", browser);
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("document.cookie = 'tried=1', document.cookie"));

        await visit.TypeAndSaveAsync("Utan kakor");

        await visit.ExpectAsync(Event, "saved");
        Assert.Equal(0, offered);
    }

    [Fact]
    public async Task StorageRefused()
    {
        const string Event = "Storage refused";
        await using var browser = await Site.NewVisitorAsync();
        await browser.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });");
        await using var visit = await EventVisit.OpenAsync(Site, "halland", browser);
        await visit.TypeAndSaveAsync("Sparas på servern");
        await visit.CutNetworkAsync();
        await visit.Person.Control(EventVisit.Field).ClickAsync();
        await visit.TypeAsync("Sparas ingenstans än");
        await visit.ExpectAsync(Event, "network cut");

        var asked = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        visit.Page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.DismissAsync();
        };
        await visit.Page.CloseAsync(new() { RunBeforeUnload = true });
        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken));

        await visit.BringNetworkBackAsync();
        await visit.ExpectAsync(Event, "network back");
    }
}
