using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reporting;

public sealed class ListProgress(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    /// <summary>One row for each organisation of a released wave, by code.</summary>
    public async Task<IReadOnlyList<ResponseProgress>> ExecuteAsync(WaveId waveId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleAsync(w => w.Id == waveId, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        var organisations = await db.WaveOrganisations.AsNoTracking()
            .Where(organisation => organisation.WaveId == waveId)
            .Join(db.Responses, organisation => organisation.Id, response => response.WaveOrganisationId, (o, r) => new { Organisation = o, Response = r })
            .ToListAsync(cancellationToken);
        var submissions = (await db.SubmissionsOf(waveId).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(submission => submission.ResponseId);
        var drafts = await ReadDraftsAsync(db, waveId, questionnaire, cancellationToken);
        return
        [
            .. organisations.OrderBy(pair => pair.Organisation.Code).Select(pair =>
            {
                var handedIn = submissions[pair.Response.Id].OrderBy(submission => submission.Number).ToList();
                return new ResponseProgress(
                    pair.Organisation.Id,
                    pair.Organisation.OrganisationId,
                    pair.Organisation.Code,
                    pair.Organisation.ShortName,
                    pair.Response.Id,
                    pair.Response.State,
                    pair.Organisation.DeadlineIn(wave),
                    pair.Response.FirstActivityAt,
                    new AnswerSheet(questionnaire, drafts[pair.Response.Id]).CompletionOf(questionnaire.Questions),
                    handedIn.Count == 0 ? null : handedIn[^1].At,
                    handedIn.Count,
                    handedIn.Count > 0 && handedIn[0].IsLate);
            }),
        ];
    }

    /// <summary>Which fields are answered, and the values only of those that decide whether another field is asked.</summary>
    private static async Task<ILookup<ResponseId, Answer>> ReadDraftsAsync(
        AppDbContext db, WaveId wave, Questionnaire questionnaire, CancellationToken cancellationToken)
    {
        var deciding = questionnaire.Fields.SelectMany(questionnaire.ConditionsOn).Select(condition => condition.Field).Distinct().ToList();
        var held = await db.CurrentAnswers
            .Where(c => db.Responses.Any(r => r.Id == c.ResponseId && db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == wave)))
            .Join(db.AnswerEvents, c => c.Sequence, e => e.Sequence, (c, e) => new
            {
                c.ResponseId,
                c.Path,
                c.RowKey,
                e.Sequence,
                e.Kind,
                Raw = deciding.Contains(c.Path) ? e.Raw : "",
                Value = deciding.Contains(c.Path) ? e.ValueJson : null,
                e.At,
            })
            .ToListAsync(cancellationToken);
        return held
            .Where(row => questionnaire.FindAnswerable(StoredPath.Of(row.Path, row.RowKey)) is not null)
            .ToLookup(
                row => row.ResponseId,
                row => deciding.Contains(row.Path)
                    ? new StoredAnswer(row.Sequence, row.Kind, row.Raw, row.Value, Reason: null, Comment: null, row.At, By: null)
                        .ToAnswer(questionnaire.Find(row.Path)!)
                    : new Answer(row.Path, StoredPath.Of(row.Path, row.RowKey).Row, row.Kind, "", null, null, null));
    }
}
