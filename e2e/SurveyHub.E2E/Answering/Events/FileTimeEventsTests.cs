using SurveyHub.E2E.Hosting;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>The time ends while somebody looks for the file to attach: the program's clock is moved over it.</summary>
public sealed class FileTimeEventsTests(Browser browser)
{
    [Fact]
    public async Task AnswersNoLongerTaken_BeforeAFileIsChosen()
    {
        const string Event = "Answers no longer taken, before a file is chosen";
        using var folder = new TemporaryFolder();
        await using var site = new PlansInTime(browser, folder.File("clock"));
        await site.InitializeAsync();
        await using var visit = await EventVisit.OpenAsync(await site.NewVisitorAsync(), await site.LinkOfAsync("kalmar"), site.DatabaseFile, "plan");

        MovedClock.MoveTo(folder.File("clock"), TimeProvider.System.GetUtcNow().AddDays(60));
        await visit.ChooseAsync("plan.pdf", [.. "%PDF-1.4\n"u8, .. new byte[2_000]]);
        await visit.ExpectAsync(Event, "closed");
    }

    private sealed class PlansInTime(Browser browser, string clock) : AttachedPlans(browser)
    {
        protected override IReadOnlyDictionary<string, string> Settings => MovedClock.SettingsFor(clock);
    }
}
