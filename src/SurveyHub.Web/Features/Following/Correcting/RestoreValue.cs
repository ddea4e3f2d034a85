using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;

namespace SurveyHub.Web.Features.Following.Correcting;

/// <summary>An entry of the history that may be put back.</summary>
/// <param name="Submission">The number of the last submission, which it would correct.</param>
/// <param name="Value">What would be put back.</param>
/// <param name="Held">What was handed in; null when nothing stands in the field.</param>
public sealed record RestorableValue(ResponseId Response, int Submission, AnswerEvent Entry, Answer Value, AnswerEvent? HeldEntry, Answer? Held);

/// <summary>
/// Puts an earlier value of a field back into what an organisation has handed in: recorded anew, never rewritten, and as a submission of its own, since
/// only what is submitted is reported.
/// </summary>
public sealed partial class RestoreValue(
    IDbContextFactory<AppDbContext> contexts,
    AnswerWriter writer,
    SubmissionReceipts receipts,
    JobNudge nudge,
    TimeProvider time,
    ILogger<RestoreValue> logger)
{
    /// <summary>Null when there is no such entry among those the staff may see: drafts are not.</summary>
    public async Task<RestorableValue?> FindAsync(
        WaveId wave, OrganisationCode code, Field field, long sequence, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var response = await db.Responses
            .Where(r => db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == wave && o.Code == code))
            .Select(r => r.Id).SingleOrDefaultAsync(cancellationToken);
        var last = await db.Submissions.AsNoTracking()
            .Where(s => s.ResponseId == response).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        var (path, row) = (field.Path.WithoutRow, StoredPath.RowKeyOf(field.Path));
        var entry = await db.AnswerEvents.AsNoTracking().SingleOrDefaultAsync(
            e => e.ResponseId == response && e.Sequence == sequence && e.Path == path && e.RowKey == row, cancellationToken);
        if (last is null || entry is null || entry.Sequence > last.LastSequence)
        {
            return null;
        }

        var held = await db.HeldAt(response, last.LastSequence).AsNoTracking().SingleOrDefaultAsync(e => e.Path == path && e.RowKey == row, cancellationToken);
        return new RestorableValue(
            response, last.Number, entry, StoredAnswer.Of(entry).ToAnswer(field), held, held is null ? null : StoredAnswer.Of(held).ToAnswer(field));
    }

    /// <exception cref="AnswerNotWrittenException">Nothing of it is recorded.</exception>
    public async Task<(RestoreOutcome Outcome, int Number)> ExecuteAsync(
        RestorableValue value, string reason, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = await db.Users.Where(user => user.Id == by).Select(user => user.Name).SingleAsync(cancellationToken);
        var sender = await db.Waves
            .Where(w => db.WaveOrganisations.Any(o => o.WaveId == w.Id && db.Responses.Any(r => r.Id == value.Response && r.WaveOrganisationId == o.Id)))
            .Select(w => w.SenderName).SingleAsync(cancellationToken);
        var entry = value.Entry;
        var change = new FieldChange(
            entry.Path, entry.RowKey, Guid.NewGuid(), value.HeldEntry?.Sequence, entry.Kind, entry.Raw, entry.ValueJson, entry.Reason, entry.Comment,
            entry.CarriedFrom);
        var save = new SaveAnswers(
            value.Response, new Actor(null, by, AnswerWay.Staff), entry.QuestionnaireVersionId, time.GetUtcNow(), [change]);
        var command = new RestoreAnswer(save, new Signature(name, sender), reason, value.Submission);
        var result = await writer.RestoreAsync(await receipts.WithReceiptsAsync(command, cancellationToken), cancellationToken);
        if (result.Outcome == RestoreOutcome.Restored)
        {
            Restored(logger, by, entry.Sequence, value.Response.Value);
            nudge.Wake();
        }

        return result;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} put entry {Sequence} of response {Response} back")]
    private static partial void Restored(ILogger logger, Guid staff, long sequence, Guid response);
}
