using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Downloads;

/// <summary>The questionnaire version that a released wave last put to use, with all its files.</summary>
public sealed class FindWaveQuestionnaire(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<QuestionnaireVersion?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await CurrentAsync(db, id, cancellationToken);
    }

    /// <summary>That of the wave before; null where nothing is compared.</summary>
    public async Task<QuestionnaireVersion?> ExecuteBeforeAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Waves.Where(wave => wave.Id == id).Select(wave => wave.EarlierWaveId).SingleOrDefaultAsync(cancellationToken) is { } before
            ? await CurrentAsync(db, before, cancellationToken)
            : null;
    }

    private static async Task<QuestionnaireVersion?> CurrentAsync(AppDbContext db, WaveId id, CancellationToken cancellationToken)
    {
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions)
            .SingleOrDefaultAsync(w => w.Id == id && w.State != WaveState.Draft, cancellationToken);
        if (wave is null)
        {
            return null;
        }

        var current = wave.CurrentVersion;
        return await db.QuestionnaireVersions.AsNoTracking().Include(version => version.Files).SingleAsync(version => version.Id == current, cancellationToken);
    }
}
