using SurveyHub.E2E.Hosting;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>Midnights that pass while somebody types: the program's clock is moved over them.</summary>
public sealed class TimeEventsTests(Browser browser) : IAsyncLifetime
{
    /// <summary>Days from the sample's loading to the last day of its wave, and to the last on which late answers are taken.</summary>
    private const int Deadline = 21;

    private const int Closing = 28;

    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    private readonly TemporaryFolder _folder = new();
    private SentSample _site = null!;
    private DateTime _loaded;
    private Uri _link = null!;

    private string Clock => _folder.File("clock");

    public async ValueTask InitializeAsync()
    {
        _loaded = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), Stockholm).Date;
        _site = await SentSample.StartAsync(browser, MovedClock.SettingsFor(Clock), TestContext.Current.CancellationToken);
        // Before the clock is moved, which signs the staff out.
        _link = await _site.LinkOfAsync("kalmar");
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task LastDayPassing_WhileTyping()
    {
        const string Event = "Last day passing while typing";
        MoveTo(Deadline, TimeSpan.FromMinutes(-10));
        await using var visit = await EventVisit.OpenAsync(_site, _link);
        await visit.TypeAndSaveAsync("Före midnatt");

        MoveTo(Deadline, TimeSpan.FromMinutes(10));
        await visit.TypeAsync("Efter midnatt");
        await visit.ExpectAsync(Event, "passed");
    }

    [Fact]
    public async Task AnswersNoLongerTaken_WhileTyping()
    {
        const string Event = "Answers no longer taken, while typing";
        MoveTo(Closing, TimeSpan.FromMinutes(-10));
        await using var visit = await EventVisit.OpenAsync(_site, _link);
        await visit.TypeAndSaveAsync("I tid");

        MoveTo(Closing, TimeSpan.FromMinutes(10));
        await visit.TypeAsync("För sent");
        await visit.ExpectAsync(Event, "closed");
        await visit.TypeAsync("Ännu senare");
        await visit.ExpectAsync(Event, "typed on");
    }

    /// <summary>To a time before or after the midnight that ends a day.</summary>
    private void MoveTo(int day, TimeSpan fromMidnight)
    {
        var midnight = _loaded.AddDays(day + 1);
        MovedClock.MoveTo(Clock, new DateTimeOffset(midnight, Stockholm.GetUtcOffset(midnight)) + fromMidnight);
    }
}
