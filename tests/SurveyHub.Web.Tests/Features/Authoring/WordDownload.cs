using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace SurveyHub.Web.Tests.Features.Authoring;

/// <summary>A Word file that a page gave, opened with somebody else's reader.</summary>
internal static class WordDownload
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<byte[]> BytesOf(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(Stop);

    public static async Task<WordprocessingDocument> OpenAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var document = WordprocessingDocument.Open(new MemoryStream(await BytesOf(answer)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, Stop).Select(error => error.Description));
        return document;
    }

    public static string HeaderOf(WordprocessingDocument document) => document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText;
}
