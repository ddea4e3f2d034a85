using SurveyHub.Documents.Html;
using SurveyHub.Documents.Json;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Documents;

/// <summary>A form that compiled answers can be had in. The lists are what the tool and the site offer.</summary>
public sealed class ReportFormat
{
    private readonly Action<SurveyAnswers, WrittenReport?, Stream> _write;

    private ReportFormat(string extension, string contentType, Action<SurveyAnswers, WrittenReport?, Stream> write)
    {
        Extension = extension;
        ContentType = contentType;
        _write = write;
    }

    public static ReportFormat Word { get; } = new(
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (answers, report, output) => WordReportWriter.Write(Document(answers, report), output, report?.Template));

    public static ReportFormat Workbook { get; } = new(
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        (answers, _, output) => WorkbookWriter.Write(DataBookCompiler.Compile(answers), output));

    public static ReportFormat Csv { get; } = new(
        ".csv", "text/csv", (answers, _, output) => CsvTableWriter.Write(AnswerList.Compile(answers), output));

    public static ReportFormat Html { get; } = new(
        ".html", "text/html", (answers, report, output) => HtmlReportWriter.Write(Document(answers, report), output));

    public static ReportFormat Json { get; } = new(
        ".json", "application/json", (answers, _, output) => JsonDataWriter.Write(SurveyDataCompiler.Compile(answers), output));

    public static ReportFormat WideCsv { get; } = new(
        ".wide.csv", "text/csv", (answers, _, output) => CsvTableWriter.Write(WideSheet.Of(SurveyDataCompiler.Compile(answers)), output));

    public static ReportFormat LongCsv { get; } = new(
        ".long.csv", "text/csv", (answers, _, output) => CsvTableWriter.Write(LongSheet.Of(SurveyDataCompiler.Compile(answers)), output));

    public static ReportFormat CodeBookCsv { get; } = new(
        ".codebook.csv", "text/csv", (answers, _, output) => CsvTableWriter.Write(CodeBookSheet.Of(SurveyDataCompiler.Compile(answers)), output));

    public static IReadOnlyList<ReportFormat> All { get; } = [Word, Workbook, Csv, Html];

    /// <summary>For other programs: only what may be shown, and everything in it typed.</summary>
    public static IReadOnlyList<ReportFormat> ForStatistics { get; } = [Json, WideCsv, LongCsv, CodeBookCsv];

    /// <summary>With its full stop; some have two, of which the second alone is another format's.</summary>
    public string Extension { get; }

    public string ContentType { get; }

    /// <summary>The format of a file by its name, or null.</summary>
    public static ReportFormat? ForFile(string fileName) =>
        ForStatistics.Concat(All).FirstOrDefault(format => fileName.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The report as it is read from beginning to end: what a PDF is printed from.</summary>
    /// <param name="report">As it was compiled with a report file; null for the report that needs no such file.</param>
    public static ReportDocument Document(SurveyAnswers answers, WrittenReport? report = null) => report?.Document ?? ReportCompiler.Compile(answers);

    /// <summary>Compiles the answers and writes them. The same answers give the same bytes.</summary>
    /// <param name="report">As it was compiled with a report file, for the forms that are read from beginning to end; null for the report that needs no such file.</param>
    public void Write(SurveyAnswers answers, Stream output, WrittenReport? report = null) => _write(answers, report, output);
}
