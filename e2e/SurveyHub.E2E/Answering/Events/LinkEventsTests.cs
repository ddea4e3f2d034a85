using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>Links that are opened by machines, and links that end.</summary>
[Collection(nameof(EventsSite))]
public sealed class LinkEventsTests(EventsSite events)
{
    private SentSample Site => events.Sample;

    [Fact]
    public async Task OpenedAHundredTimesByAScanner()
    {
        const string Event = "Link opened a hundred times by a scanner";
        await using var visit = await EventVisit.OpenAsync(Site, "dalarna");
        for (var times = 1; times < 100; times++)
        {
            // Some run the scripts of the page, some only ask whether it is there.
            await visit.Page.GotoAsync(visit.Link.ToString());
            await visit.Page.APIRequest.HeadAsync(visit.Link.ToString());
        }

        await visit.ExpectAsync(Event, "scanned");
        Assert.False(await visit.Disk.HasActivityAsync());
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Granska och lämna in" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WithdrawnWhileTyping_AndSentAnew()
    {
        const string Event = "Link withdrawn while typing";
        await using var visit = await EventVisit.OpenAsync(Site, "gavleborg");
        await visit.TypeAndSaveAsync("Före återkallelsen");
        await Staff.InviteAnewAsync(await Site.Staff.NewPageAsync(), Site.Wave, "21", "gavleborg");

        await visit.TypeAsync("Efter återkallelsen");
        await visit.ExpectAsync(Event, "withdrawn");
        await new AnsweringPages(visit.Page).SaveAsync();
        await visit.ExpectAsync(Event, "Save pressed", "main p");
        await Assertions.Expect(visit.Page.Locator(".typed")).ToHaveTextAsync("Efter återkallelsen");

        await visit.OpenAgainAsync(await NewLinkAsync("gavleborg", visit.Link));
        await visit.ExpectAsync(Event, "new link opened");
        await Assertions.Expect(visit.Person.Control(EventVisit.Field)).ToHaveValueAsync("Efter återkallelsen");
    }

    private async Task<Uri> NewLinkAsync(string region, Uri former)
    {
        for (var attempts = 0; attempts < 100; attempts++)
        {
            if (await Site.LinkOfAsync(region) is var link && link != former)
            {
                return link;
            }

            // The relay takes the mail from the outbox in a moment of its own.
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The new link has not come.");
    }
}
