using SurveyHub.Documents.Html;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents;

/// <summary>A form that a blank questionnaire can be had in without another program. A PDF is printed from the HTML, where there is a browser.</summary>
public sealed class FormFormat
{
    private readonly Action<ReportDocument, Stream> _write;

    private FormFormat(string extension, string contentType, Action<ReportDocument, Stream> write) => (Extension, ContentType, _write) = (extension, contentType, write);

    public static FormFormat Word { get; } = new(".docx", ReportFormat.Word.ContentType, WordReportWriter.Write);

    public static FormFormat Html { get; } = new(".html", ReportFormat.Html.ContentType, HtmlReportWriter.Write);

    public static IReadOnlyList<FormFormat> All { get; } = [Word, Html];

    /// <summary>With its full stop.</summary>
    public string Extension { get; }

    public string ContentType { get; }

    /// <summary>The format of a file by its name, or null.</summary>
    public static FormFormat? ForFile(string fileName) =>
        All.FirstOrDefault(format => fileName.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same form gives the same bytes.</summary>
    public void Write(ReportDocument form, Stream output) => _write(form, output);
}
