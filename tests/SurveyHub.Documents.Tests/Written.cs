using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests;

/// <summary>Writes files and opens them with somebody else's reader.</summary>
internal static class Written
{
    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    public static byte[] Word(ReportDocument report) => Bytes(stream => WordReportWriter.Write(report, stream));

    public static byte[] Excel(DataBook book) => Bytes(stream => WorkbookWriter.Write(book, stream));

    public static WordprocessingDocument OpenWord(ReportDocument report) =>
        WordprocessingDocument.Open(new MemoryStream(Word(report)), isEditable: false);

    public static SpreadsheetDocument OpenExcel(DataBook book) => OpenExcel(Excel(book));

    public static SpreadsheetDocument OpenExcel(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static ZipArchive Zip(byte[] bytes) => new(new MemoryStream(bytes), ZipArchiveMode.Read);

    public static void AssertValid(OpenXmlPackage package)
    {
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken);

        Assert.Equal([], errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
