using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>The server's disk, its database file and the program itself.</summary>
[Collection(nameof(EventsSite))]
public sealed class ServerEventsTests(EventsSite events)
{
    private SentSample Site => events.Sample;

    [Fact]
    public async Task DiskFull()
    {
        const string Event = "Disk full";
        await using var visit = await EventVisit.OpenAsync(Site, "vasternorrland");
        await visit.TypeAndSaveAsync("Medan det fanns plats");
        await WithFullDiskAsync(async () =>
        {
            await visit.TypeAsync("När disken är full");
            await visit.ExpectAsync(Event, "full");
            await using var another = await Site.NewVisitorAsync();
            var reader = await TypingPerson.OpenAsync(another, visit.Link);
            await Assertions.Expect(reader.Control(EventVisit.Field)).ToHaveValueAsync("Medan det fanns plats");
        });
        await visit.ExpectAsync(Event, "room again");
    }

    [Fact]
    public async Task DiskFull_JavaScriptOff()
    {
        const string Event = "Disk full, JavaScript off";
        const string Top = "main > .note";
        await using var visit = await EventVisit.OpenAsync(Site, "jamtland-harjedalen", await Site.NewVisitorAsync(new VisitorOptions(HasScript: false)));
        var answering = new AnsweringPages(visit.Page);
        await WithFullDiskAsync(async () =>
        {
            await visit.TypeAsync("Utan skript och plats");
            await answering.SaveAsync();
            await visit.ExpectAsync(Event, "full", Top);
            await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Utan skript och plats");
        });
        await answering.SaveAsync();
        await visit.ExpectAsync(Event, "room again", Top);
    }

    [Fact]
    public async Task DatabaseLocked()
    {
        const string Event = "Database locked";
        await using var visit = await EventVisit.OpenAsync(Site, "vasterbotten");
        await visit.TypeAndSaveAsync("Före låset");
        await using (await AnswersOnDisk.LockAsync(Site.Program.DatabaseFile))
        {
            await visit.TypeAsync("Bakom låset");
            await visit.ExpectAsync(Event, "locked");
        }

        await visit.ExpectAsync(Event, "let go");
    }

    [Fact]
    public async Task ServerStoppingForGood()
    {
        const string Event = "Server stopping for good";
        await using var visit = await EventVisit.OpenAsync(Site, "norrbotten");
        await visit.TypeAndSaveAsync("Sista sparade");
        Assert.Equal(0, await Site.Program.StopAsync(TestContext.Current.CancellationToken));
        try
        {
            await visit.TypeAsync("Skrivet till ingen");
            await visit.ExpectAsync(Event, "stopped");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).Last.ClickAsync();
            await visit.ExpectAsync(Event, "Save pressed");
        }
        finally
        {
            await Site.Program.RestartAsync(TestContext.Current.CancellationToken);
        }

        await visit.Person.ExpectSavedAsync(EventVisit.Field, patience: 60_000);
    }

    private async Task WithFullDiskAsync(Func<Task> act)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await Site.Program.SetDiskFullAsync(true, cancellationToken);
        try
        {
            await act();
        }
        finally
        {
            await Site.Program.SetDiskFullAsync(false, cancellationToken);
        }
    }
}
