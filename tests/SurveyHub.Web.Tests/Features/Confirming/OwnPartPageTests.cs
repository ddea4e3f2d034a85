using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Tests.Features.Reports;

namespace SurveyHub.Web.Tests.Features.Confirming;

/// <summary>An organisation reads its part by its link, and says what it thinks of it.</summary>
public sealed class OwnPartPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BeforeItIsAsked_ThereIsNothingToRead()
    {
        await using var world = await ConfirmingWorld.StartAsync();

        var page = (await world.Karin.GetAsync("/del")).Text;

        Assert.Contains("Här finns inget att läsa än", page, StringComparison.Ordinal);
        Assert.DoesNotContain(ConfirmingWorld.Gotlands, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Karin.GetAsync("/del/rapport.html")).Status);
    }

    [Fact]
    public async Task Asked_EachReadsItsOwnAlone_AndReadingChangesNothing()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        Assert.Contains("Mejl är på väg till Gotland och Halland.", await world.AskAsync(), StringComparison.Ordinal);

        var page = (await world.Karin.GetAsync("/del")).Text;

        Assert.Contains(ConfirmingWorld.Gotlands, page, StringComparison.Ordinal);
        // What is not reported is shown to nobody but those who gave it.
        Assert.Contains("31\u00A0415", page, StringComparison.Ordinal);
        Assert.Contains("Redovisas inte; här syns det bara för er", page, StringComparison.Ordinal);
        Assert.All([ConfirmingWorld.Hallands, "8\u00A0675\u00A0309", "Hallands chef", "27\u00A0182", "Halland"], words => Assert.DoesNotContain(words, page, StringComparison.Ordinal));
        await using var db = await world.World.Wave.OpenAsync();
        Assert.Equal((0, 2), (await db.PartReplies.CountAsync(Stop), await db.PartRequests.CountAsync(request => request.OpenedAt == null, Stop)));
        var mails = await db.OutboxMails.Where(mail => mail.Kind == MailKind.Part).ToListAsync(Stop);
        Assert.Equal(["Gotland@example.org", "Halland@example.org"], mails.Select(mail => mail.Address).Order());
        Assert.Contains("Skickad, inte öppnad", await world.PageAsync("/confirming"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendPressedTwice_IsOneMailToEach_AndLaterAReminder()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.SayAsync(("name", "Karin"), ("action", "confirm"));

        Assert.Contains("Mejl är på väg till Halland.", await world.AskAsync("2019-06-20"), StringComparison.Ordinal);

        await using var db = await world.World.Wave.OpenAsync();
        Assert.Equal([0, 0, 1], await db.OutboxMails.Where(mail => mail.Kind == MailKind.Part).Select(mail => mail.Ordinal).Order().ToListAsync(Stop));
        Assert.Equal(new DateOnly(2019, 6, 20), (await db.ConfirmingRounds.SingleAsync(Stop)).Deadline);
    }

    [Fact]
    public async Task NobodyHasALink_NothingCanBeSent_AndItIsSaidWhatToDoInstead()
    {
        await using var world = await ReportWorld.StartAsync();
        using var staff = await world.Application.StaffAsync("alla", [.. SurveyHub.Web.Platform.SignIn.StaffRole.All]);
        var wave = $"/waves/{world.Wave.Value}";

        var page = WebUtility.HtmlDecode(await staff.ReadPageAsync($"{wave}/confirming/ask"));

        Assert.All(["Det finns ingen att skicka till", "Omgången har aldrig skickats ut härifrån", "Ingen där har någonsin fått en länk", "hämta den som fil"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.DoesNotContain("name=\"organisation\"", page, StringComparison.Ordinal);
        Assert.Contains("Ingen där har en länk till svaret", WebUtility.HtmlDecode(await staff.ReadPageAsync($"{wave}/follow-up/09/reopen")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoGetsNoMail_IsListedWithWhy()
    {
        await using var world = await ConfirmingWorld.StartAsync(isHallandSilent: true);

        var page = await world.PageAsync("/confirming/ask");

        Assert.All(["Får inget mejl", "Har inte lämnat in, så det finns ingen del"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(page, "name=\"organisation\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task AskedWithoutDayOrAnybody_NothingIsSent()
    {
        await using var world = await ConfirmingWorld.StartAsync();

        Assert.Contains("Välj en dag som inte har varit.", await world.AskAsync("2019-01-01"), StringComparison.Ordinal);

        await using var db = await world.World.Wave.OpenAsync();
        Assert.False(await db.OutboxMails.AnyAsync(mail => mail.Kind == MailKind.Part, Stop));
    }

    [Fact]
    public async Task Reply_NeedsANameAndWords_AndIsKeptWithWhatWasBeforeThem()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();

        var unsigned = await world.SayAsync(("verdict:utbud", "1"), ("words:utbud", ""), ("name", ""), ("action", "say"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsigned.Status);
        Assert.All(["Skriv ditt namn", "1. Vad finns?: Skriv vad som ska rättas."], text => Assert.Contains(text, unsigned.Text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await world.SayAsync(("name", "Karin"), ("action", "say"))).Status);

        var seal = await world.Karin.SealAsync("/del");
        foreach (var _ in new[] { 1, 2 })
        {
            var said = await world.Karin.PostAsync("/del", seal, ("verdict:utbud", "1"), ("words:utbud", "Det heter Visborg"), ("verdict:antal", "0"), ("name", "Karin Exempel"), ("action", "say"));
            Assert.Equal(HttpStatusCode.SeeOther, said.Status);
        }

        await using var db = await world.World.Wave.OpenAsync();
        var replies = await db.PartReplies.OrderBy(reply => reply.Piece).ToListAsync(Stop);
        Assert.Equal([("antal", PartVerdict.Confirms, null), ("utbud", PartVerdict.Corrects, "Det heter Visborg")], replies.Select(reply => (reply.Piece, reply.Verdict, reply.Words)));
        Assert.Equal(["Svar: KBT i Visby"], replies[1].Given.Single().Lines);
        var overview = await world.PageAsync("/confirming");
        Assert.All(["Ska rättas", "Det heter Visborg", "Karin Exempel"], text => Assert.Contains(text, overview, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MindChanged_TheOldIsKept()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.SayAsync(("verdict:utbud", "1"), ("words:utbud", "Det heter Visborg"), ("name", "Karin"), ("action", "say"));

        await world.SayAsync(("verdict:utbud", "0"), ("name", "Disa Direktör"), ("action", "confirm"));

        Assert.Contains("Bekräftad", await world.PageAsync("/confirming"), StringComparison.Ordinal);
        var part = await world.PageAsync("/confirming/09");
        Assert.All(["Det heter Visborg", "Hela delen", "Bekräftat av Disa Direktör"], text => Assert.Contains(text, part, StringComparison.Ordinal));
    }

    [Theory]
    // An objection that was saved before, that is typed now, and that is typed where nothing is ticked.
    [InlineData(true, "verdict:utbud=1", "words:utbud=Det heter Visborg")]
    [InlineData(false, "verdict:utbud=1", "words:utbud=Det heter Visborg")]
    [InlineData(false, "words:utbud=Det heter Visborg")]
    [InlineData(true)]
    [InlineData(true, "verdict:utbud=1", "words:utbud=Det heter Visborg", "all=Hela tabellen är skev")]
    public async Task ConfirmingAll_KeepsEveryObjection_AndConfirmsTheRest(bool isSavedBefore, params string[] typed)
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        if (isSavedBefore)
        {
            await world.SayAsync(("verdict:utbud", "1"), ("words:utbud", "Det heter Visborg"), ("name", "Karin"), ("action", "say"));
        }

        var said = await world.SayAsync([.. typed.Select(field => (field.Split('=')[0], field.Split('=')[1])), ("name", "Karin"), ("action", "confirm")]);

        Assert.Equal(HttpStatusCode.SeeOther, said.Status);
        var page = (await world.Karin.GetAsync("/del?sagt=1")).Text;
        Assert.All(["Det här står kvar att rätta", "Ska rättas, enligt Karin", "Det heter Visborg", "Bekräftat av Karin", "Allt utom 1. Vad finns?"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.All(["Ska rättas", "Det heter Visborg"], text => Assert.Contains(text, WebUtility.HtmlDecode(page), StringComparison.Ordinal));
        Assert.Contains("Ska rättas", await world.PageAsync("/confirming"), StringComparison.Ordinal);
        Assert.Equal(typed.Any(field => field.StartsWith("all=", StringComparison.Ordinal)), page.Contains("Hela tabellen är skev", StringComparison.Ordinal));
    }

    /// <summary>Its boxes are ticked as they were when it was drawn; sent off unseen they would take back what a colleague has said since.</summary>
    [Theory]
    [InlineData("say")]
    [InlineData("confirm")]
    public async Task OlderForm_TakesNoObjectionOfAColleagueBack(string action)
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.SayAsync(("name", "Karin"), ("action", "confirm"));
        var older = await world.Karin.SealAsync("/del");
        await world.SayAsync(("verdict:utbud", "1"), ("words:utbud", "Det heter Visborg"), ("name", "Siv"), ("action", "say"));

        var answer = await world.Karin.PostAsync("/del", older, ("verdict:utbud", "0"), ("name", "Karin"), ("action", action));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Något har sagts om er del medan du läste", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<dt>Ska rättas</dt>", await world.PageAsync("/confirming"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsOnTheWhole_StandUntilThoseWhoSeeThemEmptyTheBox()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.SayAsync(("all", "Fel år överallt"), ("name", "Karin"), ("action", "say"));
        await using var db = await world.World.Wave.OpenAsync();
        var before = (await db.PartReplies.SingleAsync(Stop)).Id.Value.ToString("D");

        await world.SayAsync(("name", "Disa"), ("action", "confirm"));
        Assert.Contains("Fel år överallt</textarea>", (await world.Karin.GetAsync("/del")).Text, StringComparison.Ordinal);

        await world.SayAsync(("all", ""), ("all-before", before), ("name", "Karin"), ("action", "say"));
        var page = (await world.Karin.GetAsync("/del")).Text;
        Assert.DoesNotContain("Fel år överallt</textarea>", page, StringComparison.Ordinal);
        Assert.All(["Fel år överallt", "Inget att rätta i helheten längre"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Contains("Bekräftad", await world.PageAsync("/confirming"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmingAll_WithAnObjectionThatSaysNothing_AsksForTheWords()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await world.SayAsync(("verdict:utbud", "1"), ("name", "Karin"), ("action", "confirm"))).Status);
    }

    [Fact]
    public async Task AnswerCorrectedAfterwards_TheConfirmationIsOfAnOlderText()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.SayAsync(("name", "Karin"), ("action", "confirm"));
        var old = await world.Karin.SealAsync("/del");

        await world.CorrectAnswerAsync("KBT i Klintehamn");

        var page = (await world.Karin.GetAsync("/del")).Text;
        Assert.All(["beskedet gäller en äldre text", "<del>Svar: KBT i Visby</del>", "<ins>Svar: KBT i Klintehamn</ins>"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Contains("gäller en äldre text", await world.PageAsync("/confirming"), StringComparison.Ordinal);
        // Nobody confirms what they have not had before them.
        var late = await world.Karin.PostAsync("/del", old, ("name", "Karin"), ("action", "confirm"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        await using var db = await world.World.Wave.OpenAsync();
        Assert.Equal(1, await db.PartReplies.CountAsync(Stop));
    }

    [Fact]
    public async Task AfterTheLastDay_NothingCanBeSaid()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        var seal = await world.Karin.SealAsync("/del");
        world.World.Application.Time.SetUtcNow(new DateTimeOffset(2019, 6, 14, 22, 0, 0, TimeSpan.Zero));

        Assert.Equal(HttpStatusCode.SeeOther, (await world.Karin.PostAsync("/del", seal, ("name", "Karin"), ("action", "confirm"))).Status);

        Assert.Contains("Tiden för att bekräfta eller rätta gick ut", (await world.Karin.GetAsync("/del")).Text, StringComparison.Ordinal);
        using var staff = await world.World.Application.StaffAsync("senare", SurveyHub.Web.Platform.SignIn.StaffRole.Dispatch);
        Assert.Contains("för sent", WebUtility.HtmlDecode(await staff.ReadPageAsync($"{world.Wave}/confirming")), StringComparison.Ordinal);
        await using var db = await world.World.Wave.OpenAsync();
        Assert.False(await db.PartReplies.AnyAsync(Stop));
    }

    [Fact]
    public async Task LinkForSomeQuestions_ShowsNothingOfThePart_AndAPostFromElsewhereIsRefused()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        var colleague = world.World.At(await world.World.Wave.ShareAsync(world.World.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Domain.Questionnaires.Identifier.Parse("antal")));

        var page = (await colleague.GetAsync("/del")).Text;

        Assert.Contains("Din länk gäller bara vissa frågor", page, StringComparison.Ordinal);
        Assert.DoesNotContain(ConfirmingWorld.Gotlands, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await world.Karin.SendAsync(HttpMethod.Post, "/del", "cross-site", [(":seal", await world.Karin.SealAsync("/del"))])).Status);
    }

    [Fact]
    public async Task FirstSignOfAPerson_IsNotedOnce()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await world.Karin.PostAsync("/del/aktivitet", "")).Status);

        Assert.Contains("Öppnad", await world.PageAsync("/confirming"), StringComparison.Ordinal);
    }
}
