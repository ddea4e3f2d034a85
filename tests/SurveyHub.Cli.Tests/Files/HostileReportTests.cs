using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Documents;
using SurveyHub.Documents.Html;
using SurveyHub.Documents.Printing;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>Names, themes, quotes and answers of a written report are text in every form of it, and a report that holds them can be brought up to date.</summary>
public sealed class HostileReportTests : IClassFixture<HeavyLock>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Texts => [.. HostileText.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void WordFile_IsValid_Legible_AndUnchangedWhenNothingHasChanged(string text)
    {
        var report = HostileReport.Compile(text);
        var file = Bytes(stream => WordReportWriter.Write(report, stream));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, Stop).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        Assert.Contains(HostileText.Legible(text), HostileText.Legible(document.MainDocumentPart!.Document!.Body!.InnerText), StringComparison.Ordinal);
        var refreshed = Assert.IsType<RefreshResult.Refreshed>(ReportRefresher.Refresh(file, new RefreshRequest("prov", 1, ReportPieces.Of(report))));
        Assert.All(refreshed.Pieces.SelectMany(piece => piece.Places.Select(place => (piece.Mark.Name, place.Fate))), piece => Assert.Equal((piece.Name, PieceFate.Unchanged), piece));
        var (before, after) = (new WordFile(file), new WordFile(refreshed.File));
        Assert.Equal(before.Parts, after.Parts);
        Assert.All(before.Parts, part => Assert.Equal(before.Bytes(part), after.Bytes(part)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void WordFile_TakesIt_WhenItComesLate(string text)
    {
        var before = Bytes(stream => WordReportWriter.Write(HostileReport.Compile("Inget"), stream));
        var pieces = ReportPieces.Of(HostileReport.Compile(text));

        var refreshed = Assert.IsType<RefreshResult.Refreshed>(ReportRefresher.Refresh(before, new RefreshRequest("prov", 2, pieces)));

        using var document = WordprocessingDocument.Open(new MemoryStream(refreshed.File), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, Stop).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        Assert.DoesNotContain(refreshed.Pieces.SelectMany(piece => piece.Places), place => place.Fate is PieceFate.EditedByHand or PieceFate.EditedByHandOutdated);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Page_IsWellFormed_Legible_AndRunsNothing(string text)
    {
        using var page = new StreamReader(new MemoryStream(Bytes(stream => HtmlReportWriter.Write(HostileReport.Compile(text), stream))));
        var html = XElement.Parse(page.ReadToEnd().Replace("<!DOCTYPE html>", "", StringComparison.OrdinalIgnoreCase));

        Assert.DoesNotContain(html.DescendantsAndSelf(), element => element.Name.LocalName is "script" or "iframe" || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains(HostileText.Legible(text), HostileText.Legible(html.Value), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Workbook_AndFilesForStatistics_HoldNamesThatRunNowhere(string text)
    {
        var answers = HostileReport.Answers(text);
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Bytes(stream => ReportFormat.Workbook.Write(answers, stream))), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, Stop).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        foreach (var format in new[] { ReportFormat.Csv, ReportFormat.WideCsv, ReportFormat.LongCsv, ReportFormat.CodeBookCsv })
        {
            var cells = CsvReading.Records(Encoding.UTF8.GetString(Bytes(stream => format.Write(answers, stream))).TrimStart('\uFEFF')).SelectMany(record => record);
            Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@\t".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        }

        using var json = JsonDocument.Parse(Bytes(stream => ReportFormat.Json.Write(answers, stream)));
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    /// <summary>All at once, each between signs of its own, in programs that are not ours.</summary>
    [Fact]
    public async Task OtherPrograms_ShowWhatComesBeforeAndAfterIt()
    {
        var all = string.Join('\n', HostileText.All.Select((text, place) => $"Bild{place}fore {(text.Length > 1_000 ? text[..1_000] : text)} Bild{place}efter"));
        var report = HostileReport.Compile(all);
        await File.WriteAllBytesAsync(_folder.File("r.docx"), Bytes(stream => WordReportWriter.Write(report, stream)), Stop);
        var browser = await SurveyHub.TestKit.Provisioning.Tool.Chromium.LocateAsync(Stop);
        await File.WriteAllBytesAsync(_folder.File("webb.pdf"), await ReportPrinter.PrintAsync(browser, report, TimeSpan.FromMinutes(2), Stop), Stop);

        foreach (var pdf in new[] { await OfficeConverter.ConvertAsync(_folder.File("r.docx"), "pdf", _folder.Path, Stop), _folder.File("webb.pdf") })
        {
            var words = HostileText.Legible(await PdfReader.ReadTextAsync(pdf, Stop));
            Assert.All(Enumerable.Range(0, HostileText.All.Count), place =>
            {
                Assert.Contains($"Bild{place}fore", words, StringComparison.Ordinal);
                Assert.Contains($"Bild{place}efter", words, StringComparison.Ordinal);
            });
        }
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
