using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>Handing in, and what is typed afterwards.</summary>
[Collection(nameof(EventsSite))]
public sealed class SubmittedEventsTests(EventsSite events)
{
    private const string Heading = "h1";

    private SentSample Site => events.Sample;

    [Fact]
    public async Task BackButtonAfterSubmit()
    {
        const string Event = "Back button after submit";
        await using var visit = await EventVisit.OpenAsync(Site, "vastra-gotaland", await Site.NewOwnBrowserAsync());
        var left = visit.Person;
        await visit.OpenAgainAsync();
        await visit.TypeAndSaveAsync("Inlämnat");
        await SubmitAsync(visit.Page);

        // First to the review, then to the form.
        for (var steps = 0; steps < 2; steps++)
        {
            await visit.Page.EvaluateAsync("history.back()");
            await visit.ExpectAsync(Event, "gone back", Heading);
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Öppna igen och rätta" })).ToBeVisibleAsync();
            await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveCountAsync(0);
        }

        // Whether a browser keeps such a page whole is its own choice; this is how a page hears that it was.
        await left.Page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        visit.GoTo(left);
        await visit.ExpectAsync(Event, "gone back", Heading);
    }

    [Fact]
    public async Task BackButtonAfterSubmit_JavaScriptOff()
    {
        const string Event = "Back button after submit, JavaScript off";
        await using var visit = await EventVisit.OpenAsync(Site, "varmland", await Site.NewVisitorAsync(new VisitorOptions(HasScript: false)));
        var left = visit.Person;
        var page = (await visit.OpenAgainAsync()).Page;
        await visit.TypeAsync("Inlämnat");
        await SubmitAsync(page);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Heading)).ToHaveTextAsync("Tack, svaret är inlämnat");

        // A browser that keeps pages whole shows the form as it was left, as this other tab does.
        await left.TypeAsync(EventVisit.Field, "Skrivet efteråt");
        await new AnsweringPages(left.Page).SaveAsync();
        visit.GoTo(left);

        await visit.ExpectAsync(Event, "posted", ".note.bad > p");
        await Assertions.Expect(left.Page.Locator(".note .typed")).ToHaveTextAsync("Skrivet efteråt");
        await Assertions.Expect(left.Page.GetByRole(AriaRole.Button, new() { Name = "Öppna igen och rätta" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task HandInPressedTwice()
    {
        const string Event = "Hand in pressed twice";
        await using var visit = await EventVisit.OpenAsync(Site, "orebro");
        await visit.TypeAndSaveAsync("Två tryck");
        await new AnsweringPages(visit.Page).ReviewAsync();
        await visit.Page.GetByLabel("Namn").FillAsync("Eva Sund");
        await visit.Page.PressTwiceAsync("Lämna in");

        await visit.ExpectAsync(Event, "handed in", Heading);
        Assert.Equal(1, await visit.Disk.SubmissionsAsync());
    }

    [Fact]
    public async Task SubmittedByAColleague_WhileTyping()
    {
        const string Event = "Submitted by a colleague while typing";
        await using var visit = await EventVisit.OpenAsync(Site, "vastmanland");
        await visit.TypeAndSaveAsync("Inlämnat");
        await using var colleague = await Site.NewVisitorAsync();
        var other = await TypingPerson.OpenAsync(colleague, visit.Link);
        await SubmitAsync(other.Page);

        await visit.TypeAsync("Skrivet för sent");
        await visit.ExpectAsync(Event, "submitted");
        await visit.TypeAsync("Skrivet ännu senare");
        await visit.ExpectAsync(Event, "typed on");

        await visit.Page.ReloadAsync();
        await visit.ExpectAsync(Event, "page loaded again", "[data-leftover] > p:first-child");
        await Assertions.Expect(visit.Page.Locator("[data-leftover] .typed")).ToHaveTextAsync("Skrivet ännu senare");

        await new AnsweringPages(other.Page).ReopenAsync();
        await visit.Page.ReloadAsync();
        await visit.ExpectAsync(Event, "opened again by the colleague");
    }

    private static async Task SubmitAsync(IPage page)
    {
        var answering = new AnsweringPages(page);
        await answering.ReviewAsync();
        await answering.SubmitAsync("Eva Sund", "processledare");
        await Assertions.Expect(page.Locator(Heading)).ToHaveTextAsync("Tack, svaret är inlämnat");
    }
}
