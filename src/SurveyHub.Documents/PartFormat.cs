using SurveyHub.Documents.Html;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.PerOrganisation;

namespace SurveyHub.Documents;

/// <summary>A form that the parts of organisations can be had in: all of them in one file, or the part of one alone.</summary>
public sealed class PartFormat
{
    private readonly Action<OrganisationParts, OrganisationPart?, Stream> _write;

    private PartFormat(ReportFormat like, Action<OrganisationParts, OrganisationPart?, Stream> write) => (Extension, ContentType, _write) = (like.Extension, like.ContentType, write);

    public static PartFormat Word { get; } = new(ReportFormat.Word, (parts, only, output) => WordReportWriter.Write(Document(parts, only), output));

    public static PartFormat Workbook { get; } = new(ReportFormat.Workbook, (parts, only, output) => WorkbookWriter.Write(PartSheets.Book(parts, Some(parts, only)), output));

    public static PartFormat Csv { get; } = new(ReportFormat.Csv, (parts, only, output) => CsvTableWriter.Write(PartSheets.List(parts, Some(parts, only)), output));

    public static PartFormat Html { get; } = new(ReportFormat.Html, (parts, only, output) => HtmlReportWriter.Write(Document(parts, only), output));

    public static IReadOnlyList<PartFormat> All { get; } = [Word, Workbook, Csv, Html];

    /// <summary>With its full stop.</summary>
    public string Extension { get; }

    public string ContentType { get; }

    /// <summary>The format of a file by its name, or null: the files for statistics are laid out by organisation as they are.</summary>
    public static PartFormat? ForFile(string fileName) =>
        ReportFormat.ForFile(fileName) is { } known ? All.FirstOrDefault(format => format.Extension == known.Extension) : null;

    /// <param name="only">One of them alone; null for all, as everybody may read them.</param>
    public void Write(OrganisationParts parts, OrganisationPart? only, Stream output) => _write(parts, only, output);

    /// <summary>What is read from beginning to end, and a PDF is printed from.</summary>
    /// <inheritdoc cref="Write"/>
    public static ReportDocument Document(OrganisationParts parts, OrganisationPart? only) =>
        only is null ? OrganisationReport.Compile(parts) : OrganisationReport.Compile(parts, only);

    private static IEnumerable<OrganisationPart> Some(OrganisationParts parts, OrganisationPart? only) => only is null ? parts.All() : [only];
}
