using System.Globalization;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Reports;

/// <summary>Addresses of the pages about the report of a wave. The templates stand at the pages.</summary>
internal static class ReportRoutes
{
    /// <summary>Begins with the questionnaire as it is, instead of the saved text.</summary>
    public const string Starting = "start";

    /// <summary>Begins with the report file of the catalogue.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>What a report can be had as, beside PDF.</summary>
    public static IReadOnlyList<ReportFormat> Formats { get; } =
    [
        ReportFormat.Word, ReportFormat.Html, ReportFormat.Workbook, ReportFormat.Csv, ReportFormat.Json, ReportFormat.WideCsv, ReportFormat.LongCsv, ReportFormat.CodeBookCsv,
    ];

    /// <summary>The report of a wave: what it says, and where it is written.</summary>
    public static string Report(WaveId wave) => WaveRoutes.Report(wave);

    /// <summary>The editor with another text in it, to be looked at and saved or left.</summary>
    /// <param name="from"><see cref="Starting"/>, <see cref="Catalogue"/>, or the number of a revision.</param>
    public static string EditFrom(WaveId wave, string from) => $"{Report(wave)}?from={from}";

    public static string EditFrom(WaveId wave, int revision) => EditFrom(wave, revision.ToString(CultureInfo.InvariantCulture));

    public static string Saved(WaveId wave) => $"{Report(wave)}?saved=true";

    /// <summary>Reads the text as it stands in the editor, and saves nothing.</summary>
    public static string Check(WaveId wave) => $"{Report(wave)}/check";

    /// <summary>The page within the frame: of the saved text by GET, of another by POST.</summary>
    public static string Preview(WaveId wave) => $"{Report(wave)}/preview";

    public static string File(WaveId wave) => $"{Report(wave)}/file";

    public static string Revision(WaveId wave, int revision) => string.Create(CultureInfo.InvariantCulture, $"{Report(wave)}/revisions/{revision}");

    public static string RevisionFile(WaveId wave, int revision) => $"{Revision(wave, revision)}/file";

    /// <summary>Compiled from the saved report file.</summary>
    public static string Compiled(WaveId wave, ReportFormat format) => $"{Report(wave)}/compiled{format.Extension}";

    /// <summary>Where the site makes PDF files.</summary>
    public static string CompiledPdf(WaveId wave) => $"{Report(wave)}/compiled{PdfPrinter.Extension}";

    /// <summary>Why there is no report to download.</summary>
    public static string Mistakes(WaveId wave) => $"{Report(wave)}/mistakes";

    /// <summary>Where an office's own Word template is handed in.</summary>
    public static string Template(WaveId wave) => $"{Report(wave)}/template";

    public static string TemplateFile(WaveId wave, StoredTemplateId template) => $"{Report(wave)}/templates/{template.Value:D}";

    /// <summary>Where a report that was edited in Word is brought up to date.</summary>
    public static string Refresh(WaveId wave) => $"{Report(wave)}/refresh";

    /// <summary>The same, saying that the file has to be uploaded anew.</summary>
    public static string RefreshAgain(WaveId wave) => $"{Refresh(wave)}?again=true";

    public static string RefreshedFile(WaveId wave) => $"{Refresh(wave)}/file";
}
