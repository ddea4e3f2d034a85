using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>A published version of a questionnaire, by its number.</summary>
public sealed record NumberedVersion(QuestionnaireVersionId Id, int Number, DateTimeOffset PublishedAt);

/// <summary>A wave with the version that it asks, and those of the same questionnaire that have been published since.</summary>
/// <param name="Wave">With its versions.</param>
/// <param name="Newer">The newest first; none when the wave takes no other any more.</param>
internal sealed record RenewableWave(Wave Wave, NumberedVersion Present, IReadOnlyList<NumberedVersion> Newer)
{
    /// <summary>Null when there is no such wave.</summary>
    /// <param name="db">Follows the wave, so that it may be changed.</param>
    public static async Task<RenewableWave?> FindAsync(AppDbContext db, WaveId id, CancellationToken cancellationToken)
    {
        if (await db.Waves.Include(w => w.Versions).SingleOrDefaultAsync(w => w.Id == id, cancellationToken) is not { } wave)
        {
            return null;
        }

        var current = wave.CurrentVersion;
        var questionnaire = db.QuestionnaireVersions.Where(version => version.Id == current).Select(version => version.QuestionnaireId);
        var versions = await db.QuestionnaireVersions
            .Where(version => questionnaire.Contains(version.QuestionnaireId))
            .OrderByDescending(version => version.Number)
            .Select(version => new NumberedVersion(version.Id, version.Number, version.PublishedAt))
            .ToListAsync(cancellationToken);
        var present = versions.Single(version => version.Id == current);
        return new RenewableWave(wave, present, wave.State == WaveState.Open ? versions.FindAll(version => version.Number > present.Number) : []);
    }
}
