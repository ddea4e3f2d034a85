using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>The network, the tab and the laptop of somebody who types.</summary>
[Collection(nameof(EventsSite))]
public sealed class NetworkEventsTests(EventsSite events)
{
    private const int TenMinutes = 10 * 60_000;
    private const int Step = 2_000;

    /// <summary>1, 2, 4, 8, 16 and then every 30 seconds is 24 attempts in ten minutes; a step of the clock may add or take one or two.</summary>
    private const int FewestAttempts = 20;
    private const int MostAttempts = 27;

    private SentSample Site => events.Sample;

    [Fact]
    public async Task NetworkCutForTenMinutes()
    {
        const string Event = "Network cut for ten minutes";
        await using var browser = await Site.NewVisitorAsync();
        await browser.Clock.InstallAsync();
        await using var visit = await EventVisit.OpenAsync(Site, "stockholm", browser);
        await visit.TypeAndSaveAsync("Före avbrottet");
        var attempts = 0;
        browser.RequestFailed += (_, request) => attempts += request.Url.EndsWith("/spara", StringComparison.Ordinal) ? 1 : 0;

        await visit.CutNetworkAsync();
        await visit.TypeAsync("Före avbrottet, och");
        for (var passed = 0; passed < TenMinutes; passed += Step)
        {
            if (passed == TenMinutes / 2)
            {
                await visit.TypeAsync("Före avbrottet, och mitt i det");
            }

            await visit.Page.Clock.RunForAsync(Step);
        }

        await visit.ExpectAsync(Event, "cut");
        Assert.InRange(attempts, FewestAttempts, MostAttempts);

        await visit.BringNetworkBackAsync();
        await visit.ExpectAsync(Event, "back");
    }

    [Fact]
    public async Task TabClosedBeforeItWasSaved()
    {
        const string Event = "Tab closed before it was saved";
        await using var visit = await EventVisit.OpenAsync(Site, "uppsala");
        await visit.TypeAndSaveAsync("Först");
        await visit.CutNetworkAsync();
        await visit.TypeAsync("Först, och mer");
        await visit.Person.ExpectUnsavedAsync(EventVisit.Field);
        await visit.Page.CloseAsync();
        await visit.ExpectAsync(Event, "closed");

        await visit.BringNetworkBackAsync();
        await visit.OpenAgainAsync();
        await visit.ExpectAsync(Event, "opened again");
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Först, och mer");
    }

    [Fact]
    public async Task TabClosedAtOnce_WithNetwork()
    {
        const string Event = "Tab closed at once, with network";
        await using var visit = await EventVisit.OpenAsync(Site, "sormland");
        await visit.TypeAsync("Sista ordet");
        await visit.Page.CloseAsync(new() { RunBeforeUnload = true });
        for (var waited = 0; waited < 100 && (await visit.Disk.HeldAsync(EventVisit.Field)).Count == 0; waited++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        await visit.ExpectAsync(Event, "closed");

        await visit.OpenAgainAsync();
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Sista ordet");
        await visit.NothingIsKeptAsync();
        await visit.ExpectAsync(Event, "opened again");
    }

    [Fact]
    public async Task SeveralTabsClosed_WithATextEach()
    {
        const string Event = "Several tabs closed with a text each";
        await using var visit = await EventVisit.OpenAsync(Site, "ostergotland");
        var first = visit.Person;
        var second = await visit.OpenAgainAsync();
        await visit.CutNetworkAsync();
        await first.TypeAsync(EventVisit.Field, "Första fliken");
        await first.ExpectUnsavedAsync(EventVisit.Field);
        await second.TypeAsync(EventVisit.Field, "Andra fliken");
        await second.ExpectUnsavedAsync(EventVisit.Field);
        await first.Page.CloseAsync();
        await second.Page.CloseAsync();
        await visit.ExpectAsync(Event, "closed");

        await visit.BringNetworkBackAsync();
        await visit.OpenAgainAsync();
        await visit.ExpectAsync(Event, "opened again");
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Andra fliken");
        await Assertions.Expect(visit.Person.Field(EventVisit.Field).Locator(".note")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task LaptopAsleep()
    {
        const string Event = "Laptop asleep";
        await using var browser = await Site.NewVisitorAsync();
        await browser.Clock.InstallAsync();
        await using var visit = await EventVisit.OpenAsync(Site, "jonkoping", browser);
        await visit.TypeAndSaveAsync("Före vilan");

        // The lid is closed: timers stand still.
        await browser.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1));
        await visit.TypeAsync("Före vilan, och sedan");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        await visit.ExpectAsync(Event, "asleep");

        await browser.Clock.FastForwardAsync("08:00:00");
        await browser.Clock.ResumeAsync();
        await visit.ExpectAsync(Event, "awake");
    }

    [Fact]
    public async Task TextTooLongToBeSent()
    {
        const string Event = "Text too long to be sent";
        const string Other = "utbud-smarta.mmr1.antal";
        await using var visit = await EventVisit.OpenAsync(Site, "kronoberg");
        await visit.PasteTooMuchAsync();
        await visit.ExpectAsync(Event, "refused");
        await visit.Person.TypeAsync(Other, "12");
        await visit.Person.ExpectSavedAsync(Other);
        Assert.Equal(["12"], await visit.Disk.HeldAsync(Other));

        await visit.TypeAsync("Lagom lång");
        await visit.ExpectAsync(Event, "shortened");
    }
}
