using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using Response = SurveyHub.Web.Features.Answering.Response;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>Reads how far a wave has come.</summary>
public sealed class ReadProgress(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
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

        var versionId = wave.Versions.MaxBy(v => v.Ordinal)!.QuestionnaireVersionId;
        var version = await db.QuestionnaireVersions.AsNoTracking().SingleAsync(v => v.Id == versionId, cancellationToken);
        var questionnaire = QuestionnaireFile.Parse(version.Text).Questionnaire;
        var mails = await MailHistory.ReadAsync(db, id, cancellationToken);
        var counts = await DraftCounts.ReadAsync(db, id, questionnaire, cancellationToken);
        var nothing = new CompletionCounter(questionnaire).Count(new HashSet<FieldPath>(), new Dictionary<FieldPath, ChoiceValue>());
        var rows = await AskedAsync(db, id, cancellationToken);
        var now = time.GetUtcNow();
        var organisations = rows
            .OrderBy(row => row.Organisation.ShortName, SwedishOrder.Instance).ThenBy(row => row.Organisation.Code)
            .Select(row => Describe(wave, row, counts.GetValueOrDefault(row.Response.Id), nothing, mails, now));
        return new WaveProgress(wave, version.Number, organisations.ToValueList(), mails.Mailings);
    }

    private static async Task<List<Asked>> AskedAsync(AppDbContext db, WaveId wave, CancellationToken cancellationToken)
    {
        var rows = await (
            from organisation in db.WaveOrganisations
            join response in db.Responses on organisation.Id equals response.WaveOrganisationId
            where organisation.WaveId == wave
            select new { Organisation = organisation, Response = response }).AsNoTracking().ToListAsync(cancellationToken);
        var submissions = await (
            from organisation in db.WaveOrganisations
            join response in db.Responses on organisation.Id equals response.WaveOrganisationId
            join submission in db.Submissions on response.Id equals submission.ResponseId
            where organisation.WaveId == wave
            select submission).AsNoTracking().ToListAsync(cancellationToken);
        var latest = submissions.GroupBy(s => s.ResponseId).ToDictionary(s => s.Key, s => s.MaxBy(one => one.Number));
        return rows.ConvertAll(row => new Asked(row.Organisation, row.Response, latest.GetValueOrDefault(row.Response.Id)));
    }

    private static OrganisationProgress Describe(
        Wave wave, Asked asked, DraftCount? draft, Completion nothing, MailHistory mails, DateTimeOffset now)
    {
        var (organisation, response, submission) = asked;
        var period = AnsweringPeriod.Of(wave.State, wave.OpensOn, wave.Deadline, wave.ClosesOn, organisation.ExtendedDeadline);
        DateTimeOffset?[] moments = [submission?.At, draft?.LatestSave, response.FirstActivityAt, mails.LatestTo(organisation.Id)];
        return new OrganisationProgress(
            organisation.Id,
            organisation.ToDomain(),
            StateOf(response, mails.StateOf(organisation.Id)),
            draft?.Completion ?? nothing,
            period.Deadline,
            organisation.ExtensionReason,
            !period.HasEnded(now),
            submission?.IsLate ?? period.IsLate(now),
            moments.Max(),
            mails.RemindersTo(organisation.Id));
    }

    private static ProgressState StateOf(Response response, ProgressState mailed) => response.State switch
    {
        ResponseState.Submitted => ProgressState.Submitted,
        ResponseState.Reopened => ProgressState.Correcting,
        ResponseState.Started => ProgressState.Started,
        ResponseState.NotStarted when response.FirstActivityAt is not null => ProgressState.Opened,
        ResponseState.NotStarted => mailed,
    };

    private sealed record Asked(WaveOrganisation Organisation, Response Response, Submission? Submission);
}
