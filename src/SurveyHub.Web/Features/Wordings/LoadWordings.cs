using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>Loads the words that hold of a wave, for whatever shows or reports its answers (<see cref="Domain.Responses.SurveyAnswers.Wordings"/>).</summary>
public sealed class LoadWordings(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<ValueList<AnalystWording>> ExecuteAsync(WaveId wave, CancellationToken cancellationToken) =>
        (await LatestAsync(wave, cancellationToken)).Where(latest => !latest.IsTakenAway).Select(latest => latest.ToDomain()).ToValueList();

    /// <summary>The newest revision for each answer, those that were taken away included.</summary>
    internal async Task<IReadOnlyList<WordingRevision>> LatestAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var all = await db.WordingRevisions.AsNoTracking().Where(one => one.WaveId == wave).ToListAsync(cancellationToken);
        return [.. all.GroupBy(one => (one.Organisation, one.Path)).Select(group => group.MaxBy(one => one.Revision)!).OrderBy(one => (one.Organisation, one.Path))];
    }
}
