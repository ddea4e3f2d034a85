using System.Net;

namespace SurveyHub.Web.Tests.Features.Authoring;

/// <summary>The form that authors mail round before anything is sent.</summary>
public sealed class FormDownloadTests
{
    [Fact]
    public async Task Draft_IsAWordForm_NamedAsOne()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);

        Assert.Contains("href=\"/questionnaires/prov/draft/form\"", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
        using var answer = await studio.Author.GetPageAsync("/questionnaires/prov/draft/form");
        using var document = await WordDownload.OpenAsync(answer);

        Assert.Equal("formular-prov-utkast.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("Prov · Utkast", WordDownload.HeaderOf(document));
        Assert.Contains("1. Hur många?", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsAWordForm_ThatNamesIt_AndIsTheSameEveryTime()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        await studio.PublishAsync();
        await studio.SaveAsync(Studio.Text.Replace("Hur många?", "Hur många är ni?", StringComparison.Ordinal));

        foreach (var page in new[] { "/questionnaires/prov", "/questionnaires/prov/versions/1" })
        {
            Assert.Contains("href=\"/questionnaires/prov/versions/1/form\"", await studio.Author.ReadPageAsync(page), StringComparison.Ordinal);
        }

        using var answer = await studio.Author.GetPageAsync("/questionnaires/prov/versions/1/form");
        using var again = await studio.Author.GetPageAsync("/questionnaires/prov/versions/1/form");
        using var document = await WordDownload.OpenAsync(answer);

        Assert.Equal("formular-prov-v1.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("Prov · Version 1", WordDownload.HeaderOf(document));
        Assert.DoesNotContain("Hur många är ni?", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Equal(await WordDownload.BytesOf(answer), await WordDownload.BytesOf(again));
    }

    [Fact]
    public async Task DraftWithMistakes_IsNoForm_ButTheEditor()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text.Replace("heltal", "heltla", StringComparison.Ordinal));

        Assert.DoesNotContain("draft/form", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
        using var answer = await studio.Author.GetPageAsync("/questionnaires/prov/draft/form");

        Assert.Equal((HttpStatusCode.OK, "/questionnaires/prov/edit"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath));
    }
}
