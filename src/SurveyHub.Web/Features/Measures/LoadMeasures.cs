using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Measures;
using SurveyHub.Web.Features.Measures.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Measures;

/// <summary>Loads the measures that hold of a wave, for whatever shows or reports its answers (<see cref="Domain.Responses.SurveyAnswers.With"/>).</summary>
public sealed class LoadMeasures(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<MeasureBook> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        var all = await AllAsync(wave, cancellationToken);
        return BookOf(all.GroupBy(measure => measure.Key).Select(group => group.MaxBy(one => one.Revision)!).Where(latest => !latest.IsTakenAway));
    }

    /// <summary>Another number after any change: whoever keeps what was loaded asks for it first.</summary>
    public async Task<int> StateAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.MeasureRevisions.CountAsync(one => one.WaveId == wave, cancellationToken);
    }

    /// <summary>Every revision, by key and then the newest first.</summary>
    internal async Task<IReadOnlyList<MeasureRevision>> AllAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var all = await db.MeasureRevisions.AsNoTracking().Where(one => one.WaveId == wave).ToListAsync(cancellationToken);
        return [.. all.OrderBy(one => one.Key.ToString(), StringComparer.Ordinal).ThenByDescending(one => one.Revision)];
    }

    internal static MeasureBook BookOf(IEnumerable<MeasureRevision> revisions)
    {
        var all = revisions.ToList();
        return new MeasureBook(
            all.Select(revision => revision.ToDomain()).ToValueList(),
            all.SelectMany(revision => revision.Numbers, (revision, number) => new MeasureValue(number.Organisation, revision.Key, number.Value)).ToValueList());
    }
}
