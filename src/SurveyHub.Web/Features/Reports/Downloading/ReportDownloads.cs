using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Downloads;
using SurveyHub.Web.Platform.Printing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Reports.Downloading;

/// <summary>The report in every form, compiled from its saved file and the answers when it is asked for. One with errors leads to a page that lists them.</summary>
internal static class ReportDownloads
{
    public static void MapReportDownloads(this IEndpointRouteBuilder app)
    {
        var report = app.MapGroup($"{ShellRoutes.Waves}/{{id:guid}}/report").RequireAuthorization(StaffPolicies.ReadReports);
        foreach (var format in ReportRoutes.Formats)
        {
            report.MapGet($"compiled{format.Extension}", (Guid id, CompileReport reports, HttpContext context) => SendAsync(
                new WaveId(id), reports, context, compiled => SpooledDocument.Send(
                    context,
                    file => format.Write(compiled.Report.Answers, file, compiled.Written),
                    format.ContentType,
                    // The answers file says what it is, as where it is had without a report file.
                    compiled.Report.Wave.FileName(format == ReportFormat.Csv ? $".svar{format.Extension}" : format.Extension))));
        }

        report.MapGet($"compiled{PdfPrinter.Extension}", (Guid id, CompileReport reports, HttpContext context) => SendAsync(
            new WaveId(id), reports, context, compiled => new PdfResult(
                () => ReportFormat.Document(compiled.Report.Answers, compiled.Written), compiled.Report.Wave.FileName(PdfPrinter.Extension))));
    }

    private static async Task<IResult> SendAsync(WaveId id, CompileReport reports, HttpContext context, Func<FinishedReport, IResult> send) =>
        await reports.ExecuteAsync(id, context.RequestAborted) switch
        {
            CompileReportResult.Finished { Report: var finished } => send(finished),
            CompileReportResult.HasErrors => Results.LocalRedirect($"~{ReportRoutes.Mistakes(id)}"),
            CompileReportResult.NotWritten => Results.LocalRedirect($"~{ReportRoutes.Report(id)}"),
            _ => Results.NotFound(),
        };
}
