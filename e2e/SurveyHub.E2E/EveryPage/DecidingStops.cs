using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Approving, signing, correcting, and what the staff does about what is handed in.</summary>
internal static class DecidingStops
{
    private const string Approve = "Features.Answering.Deciding.Pages.ApprovePage";
    private const string Copy = "Features.Answering.Pages.CopyPage";
    private const string Restore = "Features.Following.Correcting.RestorePage";
    private const string Reopen = "Features.Following.Correcting.ReopenPage";

    public static IReadOnlyList<Stop> Answering { get; } =
    [
        new("Approval, waiting", Approve, ApproveAsync("sormland", null)) { By = Visitor.Stranger },
        new("Approval refused without a comment", Approve, ApproveAsync("ostergotland", "")) { By = Visitor.Stranger },
        new("Approval, sent back", Approve, ApproveAsync("jonkoping", "Fråga 5 stämmer inte med bokslutet.")) { By = Visitor.Stranger },
        new("Form, sent back", "Features.Answering.Pages.FormPage", SentBackAsync("")) { By = Visitor.Stranger },
        new("Review, sent back", "Features.Answering.Pages.ReviewPage", SentBackAsync("/granska")) { By = Visitor.Stranger },
        new("Approver without the right to write", "Features.Answering.Pages.ReadOnlyPage", ReadAsync) { By = Visitor.Stranger },
        new("Copy of a correction", Copy, CorrectAsync("varmland")) { By = Visitor.Stranger },
    ];

    public static IReadOnlyList<Stop> Staff { get; } =
    [
        Stop.At("Organisation with its submissions", "Features.Following.Answers.OrganisationPage", site => $"{site.OpenWave}/answers/organisations/12"),
        Stop.At("Submission", "Features.Following.Answers.SubmissionPage", site => $"{site.OpenWave}/answers/organisations/12/submissions/1"),
        new("Submission that corrects", "Features.Following.Answers.SubmissionPage", ShowCorrectionAsync),
        Stop.At("Open again", Reopen, site => $"{site.OpenWave}/follow-up/12/reopen"),
        new("Open again refused", Reopen, (page, site) => ReopenAsync(page, site, "12", "")),
        new("Opened again", Reopen, OpenedAgainAsync),
        Stop.At("Nothing to open", Reopen, site => $"{site.OpenWave}/follow-up/25/reopen"),
        new("Put a value back", Restore, RestoreAsync(null)),
        new("Put a value back refused", Restore, RestoreAsync("")),
        new("A value put back", Restore, RestoreAsync("De skrev över av misstag.")),
    ];

    /// <param name="comment">Sends it back with this; null only looks.</param>
    private static Func<IPage, DemonstrationSite, Task> ApproveAsync(string region, string? comment) => async (page, site) =>
    {
        await AnswerAsync(site, region, "42 kr per listad patient");
        await page.GotoAsync($"{await site.NameAsync(region, "Disa Direktör", approves: true)}/godkann");
        if (comment is not null)
        {
            await page.GetByLabel("Kommentar", new() { Exact = true }).FillAsync(comment);
            await page.PressAsync("Skicka tillbaka");
            await Assertions.Expect(comment.Length == 0 ? page.GetByRole(AriaRole.Alert) : page.GetByText("Tidigare besked")).ToBeVisibleAsync();
        }
    };

    private static Func<IPage, DemonstrationSite, Task> SentBackAsync(string below) => async (page, site) =>
    {
        await ApproveAsync("jonkoping", "Fråga 5 stämmer inte med bokslutet.")(page, site);
        await page.GotoAsync($"{await site.LinkOfAsync("jonkoping")}{below}");
    };

    private static async Task ReadAsync(IPage page, DemonstrationSite site) =>
        await page.GotoAsync((await site.NameAsync("sormland", "Annan Chef", approves: true)).ToString());

    /// <summary>Hands in twice.</summary>
    private static Func<IPage, DemonstrationSite, Task> CorrectAsync(string region) => async (page, site) =>
    {
        var link = await site.LinkOfAsync(region);
        await page.GotoAsync($"{link}/svar?nr=2");
        if (await page.GetByText("Ändrat sedan inlämning 1").IsVisibleAsync())
        {
            return;
        }

        foreach (var amount in new[] { "42 kr per listad patient", "43 kr per listad patient" })
        {
            await AnswerAsync(site, region, amount, async answering =>
            {
                await answering.ReviewAsync();
                await answering.SubmitAsync("Vera Ek", "chef");
                if (amount.StartsWith("42", StringComparison.Ordinal))
                {
                    await answering.ReopenAsync();
                }
            });
        }

        await page.GotoAsync($"{link}/svar?nr=2");
    };

    private static async Task ShowCorrectionAsync(IPage page, DemonstrationSite site)
    {
        await CorrectAsync("varmland")(page, site);
        await page.GotoAsync($"{site.OpenWave}/answers/organisations/17/submissions/2");
    }

    private static async Task OpenedAgainAsync(IPage page, DemonstrationSite site)
    {
        await CorrectAsync("orebro")(page, site);
        await ReopenAsync(page, site, "18", "Fråga 5 saknar de privata utförarna.");
    }

    private static async Task ReopenAsync(IPage page, DemonstrationSite site, string code, string reason)
    {
        await page.GotoAsync($"{site.OpenWave}/follow-up/{code}/reopen");
        await page.GetByLabel("Skäl").FillAsync(reason);
        await page.PressAsync("Öppna igen");
        await Assertions.Expect(page.GetByRole(reason.Length > 0 ? AriaRole.Status : AriaRole.Alert)).ToBeVisibleAsync();
    }

    /// <param name="reason">Puts it back for this; null only looks.</param>
    private static Func<IPage, DemonstrationSite, Task> RestoreAsync(string? reason) => async (page, site) =>
    {
        await CorrectAsync("varmland")(page, site);
        await page.GotoAsync($"{site.OpenWave}/answers/organisations/17/ersattning-kbt-ipt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sätt tillbaka: 42 kr" }).First.ClickAsync();
        await page.WaitForURLAsync("**/restore/*");
        if (reason is not null)
        {
            await page.GetByLabel("Skäl").FillAsync(reason);
            await page.PressAsync("Sätt tillbaka och skicka kvittot");
            await Assertions.Expect(page.GetByRole(reason.Length > 0 ? AriaRole.Status : AriaRole.Alert)).ToBeVisibleAsync();
        }
    };

    private static async Task AnswerAsync(
        DemonstrationSite site, string region, string amount, Func<AnsweringPages, Task>? then = null)
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync((await site.LinkOfAsync(region)).ToString());
        var answering = new AnsweringPages(page);
        await answering.FillAsync("ersattning-kbt-ipt", amount);
        await (then is null ? answering.SaveAsync() : then(answering));
    }
}
