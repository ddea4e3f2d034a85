using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Reports.Storage;

/// <param name="BasedOn">The revision that the editor was opened with; 0 where there was none.</param>
public sealed record SaveReportRequest(WaveId Wave, string Text, int BasedOn);

public abstract record SaveReportResult
{
    private SaveReportResult()
    {
    }

    public sealed record Saved(int Revision) : SaveReportResult;

    /// <summary>Somebody else was first; nothing was saved.</summary>
    /// <param name="Theirs">What stands there now.</param>
    public sealed record Conflict(ReportRevision Theirs) : SaveReportResult;

    /// <summary>There is no such wave, or it has not been released.</summary>
    public sealed record NotFound : SaveReportResult;
}

/// <summary>Saves a report file unless somebody else has saved since it was opened. A file with mistakes is saved too: they can be mended later.</summary>
public sealed class SaveReport(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    public async Task<SaveReportResult> ExecuteAsync(SaveReportRequest request, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await db.Waves.AnyAsync(wave => wave.Id == request.Wave && wave.State != WaveState.Draft, cancellationToken))
        {
            return new SaveReportResult.NotFound();
        }

        var text = ContentHash.Normalise(request.Text);
        var saved = await FindAsync(db, request.Wave, cancellationToken);
        if (saved?.Text == text)
        {
            // Both have written the same, or nothing has been changed.
            return new SaveReportResult.Saved(saved.Revision);
        }

        if ((saved?.Revision ?? 0) != request.BasedOn)
        {
            return saved is null ? new SaveReportResult.NotFound() : new SaveReportResult.Conflict(saved);
        }

        db.Add(new ReportRevision(request.Wave, request.BasedOn + 1, text, by, time.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveReportResult.Saved(request.BasedOn + 1);
        }
        catch (DbUpdateException)
        {
            // Another save came between the reading above and the writing: the key let only one through.
            await using var after = await contexts.CreateDbContextAsync(cancellationToken);
            if (await FindAsync(after, request.Wave, cancellationToken) is { } theirs && theirs.Revision > request.BasedOn)
            {
                return new SaveReportResult.Conflict(theirs);
            }

            throw;
        }
    }

    private static Task<ReportRevision?> FindAsync(AppDbContext db, WaveId wave, CancellationToken cancellationToken) =>
        db.ReportRevisions.AsNoTracking().Where(report => report.WaveId == wave).OrderByDescending(report => report.Revision).FirstOrDefaultAsync(cancellationToken);
}
