using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Confirming.Storage;

namespace SurveyHub.Web.Tests.Features.Confirming;

/// <summary>The staff answers what is objected, and notes down what it is told.</summary>
public sealed class SettlingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("utbud", PartVerdict.Mended, "Åtgärdat, svarar alla")]
    [InlineData("utbud", PartVerdict.Stands, "Står kvar, svarar alla")]
    [InlineData(null, PartVerdict.Mended, "Åtgärdat, svarar alla")]
    public async Task Answered_TheObjectionIsClosed_AndTheOrganisationSeesTheAnswer(string? piece, PartVerdict verdict, string told)
    {
        await using var world = await ObjectedAsync(piece);
        var address = await world.AnswerAddressAsync();
        Assert.Contains("Skriv vad som är gjort", await PostAsync(world, address, ("Form.Verdict", "2"), ("Form.Words", " ")), StringComparison.Ordinal);
        Assert.Contains("Välj om det är åtgärdat", await PostAsync(world, address, ("Form.Verdict", "0"), ("Form.Words", "Nej")), StringComparison.Ordinal);

        Assert.Contains("Svaret är sparat.", await PostAsync(world, address, ("Form.Verdict", $"{(int)verdict}"), ("Form.Words", "Rättat i tabell 3")), StringComparison.Ordinal);

        Assert.All([(await world.Karin.GetAsync("/del")).Text, await world.PageAsync("/confirming/09")], page =>
            Assert.All([told, "Rättat i tabell 3", "Det heter Visborg"], text => Assert.Contains(text, page, StringComparison.Ordinal)));
        var overview = await world.PageAsync("/confirming");
        // Who has objected to one piece has still not said anything of the others, and is waited for.
        Assert.Contains(piece is null ? "Invändningen besvarad" : "Har svarat om en del av den", overview, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Ska rättas</dt>", overview, StringComparison.Ordinal);
        Assert.Contains("Här finns inget att besvara", await world.PageAsync(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PartVerdict.Mended, "Bekräftad")]
    [InlineData(PartVerdict.Stands, "Invändningen besvarad")]
    public async Task ConfirmingAllAfterwards_ConfirmsWhatIsPutRight_AndKeepsAnObjectionThatIsTurnedDown(PartVerdict verdict, string state)
    {
        await using var world = await ObjectedAsync("utbud");
        await PostAsync(world, await world.AnswerAddressAsync(), ("Form.Verdict", $"{(int)verdict}"), ("Form.Words", "Rättat"));

        await world.SayAsync(("name", "Karin"), ("action", "confirm"));

        Assert.Contains($"<dt>{state}</dt>", await world.PageAsync("/confirming"), StringComparison.Ordinal);
        // Whoever publishes is told of what was turned down.
        Assert.Equal(verdict == PartVerdict.Stands, (await world.PageAsync("/editions")).Contains("har fått svar på sin invändning utan att något har rättats: Gotland.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnswerCorrectedAfterTheObjection_IsShownAsChangedSince_AndNotAsToBePutRight()
    {
        await using var world = await ObjectedAsync("utbud");
        Assert.Contains("<dt>Ska rättas</dt>", await world.PageAsync("/confirming"), StringComparison.Ordinal);

        await world.CorrectAnswerAsync("KBT i Visborg");

        var page = await world.PageAsync("/confirming");
        Assert.Contains("<dt>Ändrat sedan dess</dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Ska rättas</dt>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToldByTelephone_IsNotedAsTheirWords_WithWhoNotedIt_AlsoWhereNothingWasSent()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        const string Note = "/confirming/09/note";
        var form = await world.Staff.ReadFormAsync(world.Wave + Note, "note-part");
        Assert.Contains("Skriv vem som sa det", await PostAsync(world, Note, ("Form.Verdict", "0")), StringComparison.Ordinal);

        foreach (var _ in new[] { 1, 2 })
        {
            using var noted = await form.PostAsync(world.Staff, ("Form.Verdict", "1"), ("Form.About", "utbud"), ("Form.Words", "Det heter Visborg"), ("Form.Who", "Siv Svensson"));
            Assert.Contains("Det är antecknat.", System.Net.WebUtility.HtmlDecode(await noted.ReadAsync()), StringComparison.Ordinal);
        }

        await PostAsync(world, Note, ("Form.Verdict", "0"), ("Form.Words", "Resten är som vi vill ha det"), ("Form.Who", "Siv Svensson"));
        var page = await world.PageAsync("/confirming/09");
        Assert.All(["Det heter Visborg", "Resten är som vi vill ha det", "Siv Svensson, antecknat av alla", "Allt utom 1. Vad finns?"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        await using var db = await world.World.Wave.OpenAsync();
        Assert.Equal(2, await db.PartReplies.CountAsync(reply => reply.PersonId == null && reply.NotedBy == "alla", Stop));
        Assert.Contains("<dt>Ska rättas</dt>", await world.PageAsync("/confirming"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".html")]
    [InlineData(".xlsx")]
    public async Task PartAsAFile_IsNamedByEnquiryAndOrganisation(string extension)
    {
        await using var world = await ConfirmingWorld.StartAsync();

        using var file = await world.Staff.GetPageAsync($"{world.Wave}/confirming/09/part{extension}");

        Assert.EndsWith($"-gotland{extension}", file.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    private static async Task<ConfirmingWorld> ObjectedAsync(string? piece)
    {
        var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.SayAsync([.. piece is null ? [("all", "Det heter Visborg")] : new[] { ($"verdict:{piece}", "1"), ($"words:{piece}", "Det heter Visborg") }, ("name", "Karin"), ("action", "say")]);
        return world;
    }

    private static async Task<string> PostAsync(ConfirmingWorld world, string below, params (string, string)[] fields)
    {
        var form = below.EndsWith("/note", StringComparison.Ordinal) ? "note-part" : "answer-objection";
        using var answer = await world.Staff.PostFormAsync(world.Wave + below, form, fields);
        return System.Net.WebUtility.HtmlDecode(await answer.ReadAsync());
    }
}
