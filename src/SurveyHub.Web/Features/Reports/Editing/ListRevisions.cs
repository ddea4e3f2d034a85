using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Reports.Editing;

/// <param name="SavedBy">The name of the member of the staff.</param>
public sealed record SavedReport(int Revision, DateTimeOffset SavedAt, string SavedBy);

/// <summary>The report file of a wave as it was saved from time to time.</summary>
public sealed class ListRevisions(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<SavedReport>> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ReportRevisions.Where(report => report.WaveId == wave)
            .Join(db.Users, report => report.SavedBy, user => user.Id, (report, user) => new { report.Revision, report.SavedAt, user.Name })
            .OrderByDescending(saved => saved.Revision)
            .Select(saved => new SavedReport(saved.Revision, saved.SavedAt, saved.Name))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Null when there is no such revision.</summary>
    public async Task<ReportRevision?> FindAsync(WaveId wave, int revision, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ReportRevisions.AsNoTracking().SingleOrDefaultAsync(report => report.WaveId == wave && report.Revision == revision, cancellationToken);
    }
}
