using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Tests.Features.Authoring;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>The questions in Word, for those who want to read, print or pass them round before they answer.</summary>
public sealed class BlankFormTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_IsOfThisOrganisation_AndChangesNothing()
    {
        await using var world = await AnsweringWorld.StartAsync();
        Assert.Contains($"href=\"{world.Karin.Address}/formular\"", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        using var document = await DownloadAsync(world, world.Karin);

        var text = document.MainDocumentPart!.Document!.InnerText;
        Assert.All(["Region Gotland", "Från: SKR", "Sista svarsdag: ", "1. Vad finns?", "5. Vem ansvarar?"], said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.Equal("Provenkät · Version 1", WordDownload.HeaderOf(document));
        await using var db = await world.Wave.OpenAsync();
        Assert.Empty(await db.Set<AnswerEvent>().ToListAsync(Stop));
        Assert.All(await db.Set<Response>().ToListAsync(Stop), response => Assert.Null(response.FirstActivityAt));
    }

    [Fact]
    public async Task ColleagueWithSomeQuestions_GetsThose()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Identifier.Parse("belopp")));

        using var document = await DownloadAsync(world, lena);

        var text = document.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("3. Vad betalar ni?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1. Vad finns?", text, StringComparison.Ordinal);
    }

    private static async Task<WordprocessingDocument> DownloadAsync(AnsweringWorld world, RespondentBrowser browser)
    {
        using var client = new HttpClient { BaseAddress = world.Application.ClientOptions.BaseAddress };
        using var answer = await client.GetAsync(new Uri($"{browser.Address}/formular", UriKind.Relative), Stop);
        Assert.Equal("formular-prov.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        return await WordDownload.OpenAsync(answer);
    }
}
