using Microsoft.Playwright;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>What happens to a file that is being attached: a file is sent by itself, and cannot be kept in the browser.</summary>
[Collection(nameof(AttachedPlans))]
public sealed class FileEventsTests(AttachedPlans site)
{
    private const string Field = "plan";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NetworkCut_WhileSending()
    {
        const string Event = "Network cut while a file is sent";
        await using var visit = await OpenAsync("stockholm");
        // The line is cut when the request is on its way, and before it is answered.
        await visit.Page.RouteAsync("**/fil/**", async route =>
        {
            await visit.CutNetworkAsync();
            await route.AbortAsync("connectionreset");
        });
        await visit.ChooseAsync("plan.pdf", Pdf(900_000));
        await visit.ExpectAsync(Event, "cut");
        await visit.Page.UnrouteAllAsync();
        await visit.BringNetworkBackAsync();
        await visit.ExpectAsync(Event, "back");
    }

    [Fact]
    public async Task TabClosed_BeforeTheFileWasSent()
    {
        const string Event = "Tab closed before a file was sent";
        await using var visit = await OpenAsync("ostergotland");
        await visit.CutNetworkAsync();
        await visit.ChooseAsync("plan.pdf", Pdf(2_000));
        await Assertions.Expect(visit.Page.Locator("[data-field='plan'] [data-upload]")).ToContainTextAsync("Inte sparat");
        await visit.Page.CloseAsync(new PageCloseOptions { RunBeforeUnload = false });
        await visit.BringNetworkBackAsync();
        await visit.OpenAgainAsync();
        await visit.ExpectAsync(Event, "opened again");
    }

    [Fact]
    public async Task RefusedFiles()
    {
        await using var visit = await OpenAsync("jonkoping");
        await visit.ChooseAsync("stor.pdf", Pdf(1_100_000));
        await ExpectTooLargeAsync(visit);
        await visit.Page.ReloadAsync();
        await visit.ChooseAsync("plan.pdf", [.. "MZ program"u8]);
        await ExpectOtherContentAsync(visit);
        await visit.Page.ReloadAsync();
        await visit.ChooseAsync("plan.exe", [.. "MZ program"u8]);
        await ExpectOtherKindAsync(visit);
    }

    [Fact]
    public async Task LinkWithdrawn_BeforeAFileIsChosen()
    {
        const string Event = "Link withdrawn before a file is chosen";
        await using var visit = await OpenAsync("gavleborg");
        await Staff.InviteAnewAsync(await site.NewStaffPageAsync(), site.Wave, "21", "gavleborg");
        await visit.ChooseAsync("plan.pdf", Pdf(2_000));
        await visit.ExpectAsync(Event, "withdrawn");
    }

    [Fact]
    public async Task DiskFull_WhileSending()
    {
        const string Event = "Disk full while a file is sent";
        await using var visit = await OpenAsync("vasternorrland");
        await site.Program.SetDiskFullAsync(true, Stop);
        try
        {
            await visit.ChooseAsync("plan.pdf", Pdf(2_000));
            await visit.ExpectAsync(Event, "full");
        }
        finally
        {
            await site.Program.SetDiskFullAsync(false, Stop);
        }

        await visit.ExpectAsync(Event, "room again");
    }

    private static Task ExpectTooLargeAsync(EventVisit visit)
    {
        const string Event = "File that is too large";
        return visit.ExpectAsync(Event, "refused");
    }

    private static Task ExpectOtherContentAsync(EventVisit visit)
    {
        const string Event = "File with other content than its name says";
        return visit.ExpectAsync(Event, "refused");
    }

    private static Task ExpectOtherKindAsync(EventVisit visit)
    {
        const string Event = "File of a kind that is not taken";
        return visit.ExpectAsync(Event, "refused");
    }

    private async Task<EventVisit> OpenAsync(string region) =>
        await EventVisit.OpenAsync(await site.NewVisitorAsync(), await site.LinkOfAsync(region), site.DatabaseFile, Field);

    private static byte[] Pdf(int size) => [.. "%PDF-1.4\n"u8, .. new byte[size - 9]];
}
