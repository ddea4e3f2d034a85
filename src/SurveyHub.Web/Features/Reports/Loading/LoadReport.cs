using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Reports.Loading;

/// <summary>Loads what the report of a wave is made of: its answers with those of the wave before, what was found in them, and the newest report file.</summary>
public sealed class LoadReport(IDbContextFactory<AppDbContext> contexts, ReadAnswers waves, ReadAnalysis analyses)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveReport?> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        if (await waves.ExecuteToCompareAsync(wave, cancellationToken) is not { } answers
            || await analyses.ExecuteAsync(wave, cancellationToken) is not { } analysis)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var saved = await db.ReportRevisions.AsNoTracking().Where(report => report.WaveId == wave)
            .OrderByDescending(report => report.Revision).FirstOrDefaultAsync(cancellationToken);
        return new WaveReport(answers, analysis.Analysis, saved);
    }
}
