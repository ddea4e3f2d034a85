using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>What the staff does about an answer that is handed in: opens it again, puts an earlier value back, reads and exports how it came about.</summary>
public sealed class CorrectingTests
{
    private static readonly Dictionary<string, string?> WithAddress = new() { ["Site:PublicBaseUrl"] = "https://enkat.example.org" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reopening_AfterTheLastDay_TellsTheResponsible_AndTheOldHoldsUntilTheNewIsHandedIn()
    {
        await using var world = await HandedInAsync();
        world.Application.Time.SetUtcNow(new DateTimeOffset(2019, 6, 3, 7, 0, 0, TimeSpan.Zero));
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var page = $"/waves/{world.Wave.Id.Value}/follow-up/09/reopen";

        Assert.Contains("Skriv skälet.", await PostAsync("", "2019-06-14"), StringComparison.Ordinal);
        Assert.Contains("Välj en dag efter", await PostAsync("Fråga 2 saknar de privata", ""), StringComparison.Ordinal);
        var opened = WebUtility.HtmlDecode(await PostAsync("Fråga 2 saknar de privata", "2019-06-14"));
        Assert.All(["Svaret från Region Gotland är öppnat igen.", "Mejlet är på väg."], text => Assert.Contains(text, opened, StringComparison.Ordinal));
        Assert.Contains("Svaret är inte inlämnat", await staff.ReadPageAsync(page), StringComparison.Ordinal);

        await using var db = await world.Wave.OpenAsync();
        var mail = await db.OutboxMails.SingleAsync(m => m.Kind == MailKind.Reopened, Stop);
        Assert.Equal("Gotland@example.org", mail.Address);
        var form = (await world.Karin.GetAsync()).Text;
        Assert.Contains("SKR öppnade svaret igen 3 juni 2019: Fråga 2 saknar de privata", form, StringComparison.Ordinal);
        Assert.Contains("fredag 14 juni 2019", form, StringComparison.Ordinal);
        Assert.Contains("öppnat igen: Fråga 2 saknar de privata", WebUtility.HtmlDecode(await staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/follow-up")), StringComparison.Ordinal);
        await world.Karin.SaveAsync(("utbud", "rättat"), ("ansvar", "Processledaren"));
        Assert.DoesNotContain("rättat", await AnswerAsync(), StringComparison.Ordinal);

        await world.Karin.SubmitAsync();

        Assert.Contains("rättat", await AnswerAsync(), StringComparison.Ordinal);
        var second = WebUtility.HtmlDecode(await staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/answers/organisations/09/submissions/2"));
        Assert.All(
            ["Ändrat sedan inlämning 1", "Fråga 1", "KBT", "rättat", "Fråga 2 saknar de privata"], text => Assert.Contains(text, second, StringComparison.Ordinal));

        async Task<string> PostAsync(string reason, string day)
        {
            using var answer = await staff.PostFormAsync(page, "Form.Reason", ("Form.Reason", reason), ("Form.Day", day));
            return await answer.Content.ReadAsStringAsync(Stop);
        }

        async Task<string> AnswerAsync() => WebUtility.HtmlDecode(await staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/answers/organisations/09"));
    }

    [Fact]
    public async Task Restoring_FromTheHistory_IsASubmissionOfOurs_AndTheOrganisationGetsItsReceipt()
    {
        await using var world = await HandedInAsync("först", "sedan");
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var history = $"/waves/{world.Wave.Id.Value}/answers/organisations/09/utbud";
        var first = (await world.Wave.LogAsync(world.Wave.Gotland))[0].Sequence;
        Assert.Contains($"{history}/restore/{first}", await staff.ReadPageAsync(history), StringComparison.Ordinal);
        using var refused = await staff.PostFormAsync($"{history}/restore/{first}", "Form.Reason", ("Form.Reason", " "));
        Assert.Contains("Skriv skälet.", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        using var answer = await staff.PostFormAsync($"{history}/restore/{first}", "Form.Reason", ("Form.Reason", "De skrev över av misstag"));

        Assert.Contains("Rättelsen är inlämning 2", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        var copy = (await world.Karin.GetAsync("/svar")).Text;
        Assert.All(["De skrev över av misstag", "alla, SKR", "Ändrat sedan inlämning 1"], text => Assert.Contains(text, copy, StringComparison.Ordinal));
        await using var db = await world.Wave.OpenAsync();
        Assert.Equal([1, 2], await db.OutboxMails.Where(m => m.Kind == MailKind.Receipt).Select(m => m.Ordinal).Order().ToListAsync(Stop));
        Assert.Contains("vår personal", WebUtility.HtmlDecode(await staff.ReadPageAsync(history)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_AreInNoHistory_NoFile_AndCannotBePutBack()
    {
        await using var world = await HandedInAsync("först");
        await world.Karin.PostAsync("/oppna-igen", "");
        await world.Karin.SaveAsync(("utbud", "hemligt utkast"), ("ansvar", "Processledaren"));
        await world.Hans.SaveAsync(("utbud", "Hallands utkast"));
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var draft = (await world.Wave.LogAsync(world.Wave.Gotland))[^1].Sequence;
        var organisation = $"/waves/{world.Wave.Id.Value}/answers/organisations/09";

        string[] seen =
        [
            await staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/history.csv"), await staff.ReadPageAsync($"{organisation}/history.csv"),
            await staff.ReadPageAsync($"{organisation}/utbud"), await staff.ReadPageAsync(organisation),
        ];
        Assert.All(seen, text =>
        {
            Assert.Contains("först", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
            Assert.DoesNotContain("utkast", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        });
        using var restore = await staff.GetPageAsync($"{organisation}/utbud/restore/{draft}");
        Assert.Equal(HttpStatusCode.NotFound, restore.StatusCode);
    }

    [Fact]
    public async Task HistoryFile_SaysWhoWroteWhat_AndWhenItHeld()
    {
        await using var world = await HandedInAsync("först", "=HYPERLINK(1)");
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);

        var lines = (await staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/answers/organisations/09/history.csv")).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal(
            "organisation,name,field,row,question,label,entry,time,person,way,standing,value,status,reason,comment,based_on,submission,held_at", lines[0]);
        Assert.StartsWith("09,Gotland,ansvar,,5. Vem ansvarar?,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",Karin Exempel,form,applied,först,,,,,1,", lines[2], StringComparison.Ordinal);
        // Safe to open in Excel.
        Assert.Contains(",Karin Exempel,form,applied,'=HYPERLINK(1),", lines[3], StringComparison.Ordinal);
        Assert.EndsWith(",1,1", lines[3], StringComparison.Ordinal);
        using var unknown = await staff.GetPageAsync($"/waves/{world.Wave.Id.Value}/answers/organisations/99/history.csv");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task ThoseWhoOnlyRead_AreOfferedNoCorrection()
    {
        await using var world = await HandedInAsync();
        using var reader = await world.Application.StaffAsync("lasare", StaffRole.Report);
        var organisation = $"/waves/{world.Wave.Id.Value}/answers/organisations/09";

        Assert.DoesNotContain("/reopen", await reader.ReadPageAsync(organisation), StringComparison.Ordinal);
        Assert.DoesNotContain("/restore/", await reader.ReadPageAsync($"{organisation}/utbud"), StringComparison.Ordinal);
        using var receipt = await reader.GetPageAsync($"{organisation}/submissions/1/receipt.docx");
        Assert.Equal((HttpStatusCode.OK, "kvitto-prov-09-1.docx"), (receipt.StatusCode, receipt.Content.Headers.ContentDisposition?.FileName));
        using var missing = await reader.GetPageAsync($"{organisation}/submissions/2/receipt.docx");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    /// <summary>Gotland has written these one after the other in the first question, and handed in the last.</summary>
    private static async Task<AnsweringWorld> HandedInAsync(params string[] texts)
    {
        var world = await AnsweringWorld.StartAsync(WithAddress);
        foreach (var text in texts.DefaultIfEmpty("KBT"))
        {
            await world.Karin.SaveAsync(("utbud", text), ("ansvar", "Processledaren"));
        }

        await world.Karin.SubmitAsync();
        return world;
    }
}
