using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>Reads how far a wave has come.</summary>
public sealed class ReadProgress(IDbContextFactory<AppDbContext> contexts, ListProgress responses, PublishedQuestionnaires questionnaires, TimeProvider time)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveProgress?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (wave is null or { State: WaveState.Draft })
        {
            return null;
        }

        var versionId = wave.CurrentVersion;
        var version = await db.QuestionnaireVersions.Where(v => v.Id == versionId).Select(v => v.Number).SingleAsync(cancellationToken);
        var asked = await db.WaveOrganisations.AsNoTracking().Where(o => o.WaveId == id).ToDictionaryAsync(o => o.Id, cancellationToken);
        var saves = await LatestSavesAsync(db, id, cancellationToken);
        var mails = await MailHistory.ReadAsync(db, id, cancellationToken);
        var reopened = (await db.Reopenings.AsNoTracking()
            .Where(r => r.Reason != null && db.Responses.Any(o => o.Id == r.ResponseId && o.State == ResponseState.Reopened
                && db.WaveOrganisations.Any(w => w.Id == o.WaveOrganisationId && w.WaveId == id)))
            .Select(r => new { r.ResponseId, r.AfterSubmission, r.Reason }).ToListAsync(cancellationToken))
            .ToDictionary(row => (row.ResponseId, row.AfterSubmission), row => row.Reason);
        var now = time.GetUtcNow();
        var organisations = (await responses.ExecuteAsync(id, cancellationToken))
            .OrderBy(row => row.ShortName, SwedishOrder.Instance).ThenBy(row => row.Code)
            .Select(row => Describe(wave, asked[row.WaveOrganisation], row, saves, mails, now) with
            {
                ReopenedBecause = reopened.GetValueOrDefault((row.Response, row.Submissions)),
            })
            .ToValueList();
        var coverage = Coverage.Of(
            await questionnaires.GetAsync(versionId, cancellationToken), wave.FrozenFacts, [.. organisations.Select(o => (o.Organisation, o.HasSubmitted))]);
        return new WaveProgress(wave, version, organisations, mails.Mailings, coverage);
    }

    /// <summary>When a field was last changed, for each response where one has been.</summary>
    private static async Task<IReadOnlyDictionary<ResponseId, DateTimeOffset>> LatestSavesAsync(
        AppDbContext db, WaveId wave, CancellationToken cancellationToken)
    {
        // The newest entry that holds in each response; instants themselves are not compared in the database.
        var newest =
            from organisation in db.WaveOrganisations
            join response in db.Responses on organisation.Id equals response.WaveOrganisationId
            join current in db.CurrentAnswers on response.Id equals current.ResponseId
            where organisation.WaveId == wave
            group current.Sequence by current.ResponseId into held
            select held.Max();
        return await db.AnswerEvents
            .Where(entry => newest.Contains(entry.Sequence))
            .Select(entry => new { entry.ResponseId, entry.At })
            .ToDictionaryAsync(entry => entry.ResponseId, entry => entry.At, cancellationToken);
    }

    private static OrganisationProgress Describe(
        Wave wave,
        WaveOrganisation organisation,
        ResponseProgress response,
        IReadOnlyDictionary<ResponseId, DateTimeOffset> saves,
        MailHistory mails,
        DateTimeOffset now)
    {
        var period = AnsweringPeriod.Of(wave.State, wave.OpensOn, wave.Deadline, wave.ClosesOn, organisation.ExtendedDeadline);
        var saved = saves.TryGetValue(response.Response, out var at) ? at : (DateTimeOffset?)null;
        DateTimeOffset?[] activity = [response.Submitted, saved, response.FirstActivity];
        return new OrganisationProgress(
            organisation.Id,
            organisation.ToDomain(),
            StateOf(response, mails.StateOf(organisation.Id)),
            response.Completion,
            period.Deadline,
            organisation.ExtensionReason,
            !period.HasEnded(now),
            response.Submissions > 0 ? response.IsLate : period.IsLate(now),
            activity.Max(),
            mails.LatestTo(organisation.Id),
            mails.RemindersTo(organisation.Id));
    }

    private static ProgressState StateOf(ResponseProgress response, ProgressState mailed) => response.State switch
    {
        ResponseState.Submitted => ProgressState.Submitted,
        ResponseState.Reopened => ProgressState.Correcting,
        ResponseState.Started => ProgressState.Started,
        ResponseState.NotStarted when response.FirstActivity is not null => ProgressState.Opened,
        ResponseState.NotStarted => mailed,
    };
}
