using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves;

/// <param name="Questionnaire">Its id.</param>
/// <param name="Asked">How many organisations; of a draft those of the panel as it is.</param>
/// <param name="Submitted">How many have handed in, those who are correcting included.</param>
public sealed record WaveRow(
    WaveId Id, string Name, WaveState State, bool IsTest, string Questionnaire, int Version, DateOnly Deadline, int Asked, int Submitted);

public sealed class ListWaves(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<WaveRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (
            from wave in db.Waves
            join used in db.WaveVersions on wave.Id equals used.WaveId
            join version in db.QuestionnaireVersions on used.QuestionnaireVersionId equals version.Id
            where used.Ordinal == db.WaveVersions.Where(v => v.WaveId == wave.Id).Max(v => v.Ordinal)
            orderby wave.CreatedAt descending, wave.Id descending
            select new WaveRow(
                wave.Id,
                wave.Name,
                wave.State,
                wave.IsTest,
                version.QuestionnaireId,
                version.Number,
                wave.Deadline,
                wave.State == WaveState.Draft
                    ? db.PanelMembers.Count(member => member.PanelId == wave.PanelId)
                    : db.WaveOrganisations.Count(organisation => organisation.WaveId == wave.Id),
                (from organisation in db.WaveOrganisations
                 join response in db.Responses on organisation.Id equals response.WaveOrganisationId
                 where organisation.WaveId == wave.Id
                     && (response.State == ResponseState.Submitted || response.State == ResponseState.Reopened)
                 select response).Count())).ToListAsync(cancellationToken);
    }
}
