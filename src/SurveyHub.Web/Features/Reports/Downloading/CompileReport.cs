using SurveyHub.Documents;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Reports.Templates;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Reports.Downloading;

/// <summary>A report without errors, to be written in any form.</summary>
public sealed record FinishedReport(WaveReport Report, WrittenReport Written);

public abstract record CompileReportResult
{
    private CompileReportResult()
    {
    }

    public sealed record Finished(FinishedReport Report) : CompileReportResult;

    public sealed record HasErrors : CompileReportResult;

    /// <summary>The wave has no report file yet.</summary>
    public sealed record NotWritten : CompileReportResult;

    /// <summary>There is no such wave, or it has not been released.</summary>
    public sealed record NotFound : CompileReportResult;
}

/// <summary>Compiles the saved report of a wave for a download, with the looks of its office.</summary>
public sealed class CompileReport(LoadReport reports, OfficeTemplates templates)
{
    public async Task<CompileReportResult> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        if (await reports.ExecuteAsync(wave, cancellationToken) is not { } report)
        {
            return new CompileReportResult.NotFound();
        }

        return report.Compile() switch
        {
            null => new CompileReportResult.NotWritten(),
            { Document: { } document } => new CompileReportResult.Finished(new FinishedReport(report, new WrittenReport(document, await templates.FindAsync(wave, cancellationToken)))),
            _ => new CompileReportResult.HasErrors(),
        };
    }
}
