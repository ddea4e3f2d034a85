using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves.Editing;

/// <summary>The waves that a new one can be compared with.</summary>
internal static class EarlierWaves
{
    /// <summary>Those that are finished and were no test, the newest first.</summary>
    public static IQueryable<Wave> Finished(this AppDbContext db) =>
        db.Waves.Where(wave => wave.State == WaveState.Closed && !wave.IsTest).OrderByDescending(wave => wave.ClosesOn).ThenByDescending(wave => wave.CreatedAt);

    /// <summary>The newest of the questionnaire that is named as the one before, else of the same one, sent to the same panel; null when there is none.</summary>
    /// <param name="opensOn">The day when the one that is compared opens: what closed later is none before it.</param>
    public static async Task<WaveId?> ProposeAsync(
        AppDbContext db, QuestionnaireHeader header, PanelId panel, DateOnly opensOn, CancellationToken cancellationToken) =>
        (header.Predecessor is { } before ? await NewestAsync(db, before, panel, opensOn, cancellationToken) : null)
        ?? await NewestAsync(db, header.Id, panel, opensOn, cancellationToken);

    private static Task<WaveId?> NewestAsync(
        AppDbContext db, string questionnaire, PanelId panel, DateOnly opensOn, CancellationToken cancellationToken) => db.Finished()
        .Where(wave => wave.PanelId == panel && wave.ClosesOn <= opensOn && wave.Versions.Any(used =>
            db.QuestionnaireVersions.Any(version => version.Id == used.QuestionnaireVersionId && version.QuestionnaireId == questionnaire)))
        .Select(wave => (WaveId?)wave.Id)
        .FirstOrDefaultAsync(cancellationToken);
}
