using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves;

/// <summary>A wave as its page shows it.</summary>
/// <param name="Title">The questionnaire's.</param>
/// <param name="Panel">How its members are spoken of.</param>
/// <param name="Asked">How many organisations; of a draft those of the panel as it is.</param>
/// <param name="Source">What it says of its answers; null for nothing.</param>
/// <param name="ReleasedBy">The name of whoever let it go, or null.</param>
public sealed record WaveView(
    WaveId Id, WaveState State, WavePlan Plan, bool IsTest, string Title, int Version, PanelWords Panel, int Asked,
    string? Source, string? ReleasedBy, DateTimeOffset? ReleasedAt)
{
    public string Name => Plan.Name;
}

public sealed class ReadWave(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    /// <summary>Null when there is no such wave.</summary>
    public async Task<WaveView?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (wave is null)
        {
            return null;
        }

        var current = wave.CurrentVersion;
        var isDraft = wave.State == WaveState.Draft;
        return new WaveView(
            wave.Id,
            wave.State,
            new WavePlan(wave.Name, wave.OpensOn, wave.Deadline, wave.ClosesOn, wave.SenderName, wave.ReplyAddress, wave.DiaryNumber),
            wave.IsTest,
            (await questionnaires.GetAsync(current, cancellationToken)).Header.Title,
            await db.QuestionnaireVersions.Where(version => version.Id == current).Select(version => version.Number).SingleAsync(cancellationToken),
            isDraft
                ? await db.Panels.Where(panel => panel.Id == wave.PanelId).Select(panel => panel.Words).SingleAsync(cancellationToken)
                : wave.ToFrozenPanel().Words,
            isDraft
                ? await db.PanelMembers.CountAsync(member => member.PanelId == wave.PanelId, cancellationToken)
                : await db.WaveOrganisations.CountAsync(organisation => organisation.WaveId == id, cancellationToken),
            wave.Source,
            await db.Users.Where(user => user.Id == wave.ReleasedBy).Select(user => user.Name).SingleOrDefaultAsync(cancellationToken),
            wave.ReleasedAt);
    }
}
