using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;

namespace SurveyHub.E2E.Pages;

/// <summary>A Word report that was downloaded, opened again.</summary>
internal sealed class DownloadedReport : IDisposable
{
    private readonly WordprocessingDocument _document;

    private DownloadedReport(WordprocessingDocument document) => _document = document;

    /// <summary>All its words, with plain spaces.</summary>
    public string Text => Plain(Body.InnerText);

    private Body Body => _document.MainDocumentPart!.Document!.Body!;

    /// <param name="press">Starts the download.</param>
    public static async Task<DownloadedReport> ReadAsync(IPage page, Func<Task> press)
    {
        var download = await page.RunAndWaitForDownloadAsync(press);
        var file = await download.PathAsync();
        Pictures.Keep(file, download.SuggestedFilename);
        return new DownloadedReport(WordprocessingDocument.Open(file, false));
    }

    /// <summary>What stands beside a name in every table that has a row for it, cell by cell.</summary>
    public IReadOnlyList<string> CellsOf(string name) =>
    [
        .. Body.Descendants<TableRow>()
            .Select(row => row.Elements<TableCell>().Select(cell => Plain(cell.InnerText)).ToList())
            .Where(cells => cells[0].StartsWith(name, StringComparison.Ordinal))
            .SelectMany(cells => cells.Skip(1)),
    ];

    public void Dispose() => _document.Dispose();

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
