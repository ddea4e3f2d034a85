using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>From the director's read-through to the receipt in the mailbox, with three people and a real browser.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class ApprovalJourneyTests(DemonstrationSite site)
{
    private const string Region = "gavleborg";

    [Fact]
    public async Task DirectorSendsBack_ThenApproves_LeaderSigns_AndTheReceiptListsItAll()
    {
        var leader = await site.LinkOfAsync(Region);
        var director = await site.NameAsync(Region, "Disa Direktör", approves: true);
        await using var own = await site.NewVisitorAsync();
        await using var other = await site.NewVisitorAsync();
        var (page, reading) = (await own.NewPageAsync(), await other.NewPageAsync());
        var answering = new AnsweringPages(page);
        await FillAsync("24 000 kr per patient");
        await page.GotoAsync($"{leader}/granska");
        await Assertions.Expect(page.GetByText("Svaret väntar på godkännande av Disa Direktör.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Lämna in" })).ToBeHiddenAsync();

        await reading.GotoAsync(director.ToString());
        await reading.GetByRole(AriaRole.Link, new() { Name = "Läs igenom och godkänn" }).ClickAsync();
        await reading.GetByLabel("Kommentar", new() { Exact = true }).FillAsync("Beloppet är från förra året.");
        await reading.PressAsync("Skicka tillbaka");
        await page.GotoAsync(leader.ToString());
        await Assertions.Expect(page.GetByText("Beloppet är från förra året.")).ToBeVisibleAsync();

        await FillAsync("25 000 kr per patient");
        // Not what the director has before them: it is shown again, and approved the second time.
        await reading.PressAsync("Godkänn", isExact: true);
        await Assertions.Expect(reading.GetByRole(AriaRole.Alert)).ToContainTextAsync("har ändrats sedan du läste dem");
        await reading.PressAsync("Godkänn", isExact: true);
        await Assertions.Expect(reading.GetByText("Svaret är godkänt av Disa Direktör").First).ToBeVisibleAsync();

        await page.GotoAsync($"{leader}/granska");
        await page.GetByLabel("Ert eget diarienummer").FillAsync("RG 2019/77");
        await answering.SubmitAsync("Karin Exempel", "regiondirektör");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tack, svaret är inlämnat" })).ToBeVisibleAsync();
        using var receipt = await DownloadedReport.ReadAsync(page, () => page.GetByRole(AriaRole.Link, new() { Name = "Ladda ned kvittot" }).ClickAsync());
        string[] said = ["25 000 kr per patient", "Disa Direktör", "Karin Exempel, regiondirektör", "RG 2019/77", "Region Gävleborg", "Besvarad av"];
        Assert.All(said, text => Assert.Contains(text, receipt.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Beloppet är från förra året.", receipt.Text, StringComparison.Ordinal);

        var mailbox = await site.Staff.NewPageAsync();
        await ReadMailAsync(mailbox, "Kvitto: ");
        await Assertions.Expect(mailbox.GetByText("Karin Exempel, regiondirektör").First).ToBeVisibleAsync();
        await Assertions.Expect(mailbox.GetByText("kvitto-villkor3-2018").First).ToBeVisibleAsync();
        await ReadMailAsync(mailbox, "Skickat tillbaka: ");
        await ReadMailAsync(mailbox, "Godkänt: ");
        await mailbox.CloseAsync();

        // The other tests of this region write in it.
        await page.GotoAsync(leader.ToString());
        await answering.ReopenAsync();

        async Task FillAsync(string amount)
        {
            await page.GotoAsync(leader.ToString());
            await answering.FillAsync("ersattning-kbt-ipt", amount);
            await answering.SaveAsync();
            await page.WaitForURLAsync("**?sparat=*");
        }
    }

    /// <summary>Opens the mail to the region's leader whose subject begins so.</summary>
    private static Task ReadMailAsync(IPage page, string subject) =>
        new MailboxPages(page).OpenAsync($"processledare.{Region}@example.org", subject);
}
