using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Receipts;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;
using EarlierSubmission = SurveyHub.Domain.Reports.Receipts.EarlierSubmission;

namespace SurveyHub.Web.Features.Answering.Deciding.Receipts;

/// <summary>Reads a submission as it was made, however much has happened since.</summary>
public sealed class LoadReceipt(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    /// <summary>Null when the response has no submission with that number.</summary>
    /// <param name="language">The reader's, for the words of the questionnaire where it is translated; null for the original's.</param>
    public async Task<PinnedSubmission?> ExecuteAsync(ResponseId response, int number, Language? language, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var submissions = await db.Submissions.AsNoTracking()
            .Where(s => s.ResponseId == response && (s.Number == number || s.Number == number - 1)).ToDictionaryAsync(s => s.Number, cancellationToken);
        if (!submissions.TryGetValue(number, out var submission))
        {
            return null;
        }

        var organisation = await db.WaveOrganisations.AsNoTracking()
            .SingleAsync(o => db.Responses.Any(r => r.Id == response && r.WaveOrganisationId == o.Id), cancellationToken);
        var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.Id == organisation.WaveId, cancellationToken);
        var version = await db.QuestionnaireVersions.AsNoTracking().SingleAsync(v => v.Id == submission.QuestionnaireVersionId, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(version.Id, language, cancellationToken);
        var authors = await Authors.ReadAsync(db, response, submission.LastSequence, wave.SenderName, cancellationToken);
        var held = await db.HeldAt(response, submission.LastSequence).AsNoTracking().ToListAsync(cancellationToken);
        var earlier = submissions.GetValueOrDefault(number - 1);
        var before = earlier is null ? [] : await db.HeldAt(response, earlier.LastSequence).AsNoTracking().ToListAsync(cancellationToken);
        var reason = await db.Reopenings
            .Where(r => r.ResponseId == response && r.AfterSubmission == number - 1 && r.StaffUserId != null)
            .Select(r => r.Reason).FirstOrDefaultAsync(cancellationToken);
        var receipt = new Receipt(
            questionnaire,
            new ReceiptVersion(version.Number, version.ContentHash),
            new ReceiptParty(wave.SenderName, wave.DiaryNumber),
            new ReceiptParty(organisation.OfficialName, submission.DiaryNumber),
            authors.Names,
            Describe(submission, reason),
            Answers(held),
            earlier is null ? null : new EarlierSubmission(earlier.Number, TimeOf(earlier), Answers(before)),
            wave.IsTest);
        return new PinnedSubmission(
            organisation.Code.Value, receipt, LastSubmission.Of(submission), held.ToDictionary(entry => entry.Field, StoredAnswer.Of));

        ValueList<SubmittedAnswer> Answers(IEnumerable<AnswerEvent> entries) => entries
            .Select(entry => questionnaire.FindAnswerable(entry.Field) is { } field ? Submitted(entry, field, authors) : null)
            .OfType<SubmittedAnswer>()
            .OrderBy(submitted => submitted.Answer.Path)
            .ToValueList();
    }

    /// <summary>The receipt as a file; null when there is no such submission.</summary>
    public async Task<ReceiptFile?> WriteAsync(ResponseId response, int number, Language? language, CancellationToken cancellationToken) =>
        await ExecuteAsync(response, number, language, cancellationToken) is { } submission ? ReceiptFile.Of(submission) : null;

    private static SubmittedAnswer Submitted(AnswerEvent entry, Field field, Authors authors) =>
        new(StoredAnswer.Of(entry).ToAnswer(field), authors.Of(entry), entry.At, entry.CarriedFrom is not null);

    private static ReceiptSubmission Describe(Submission submission, string? reason) => new(
        submission.Number,
        TimeOf(submission),
        submission.IsLate,
        submission.SignedByTitle is { } title ? $"{submission.SignedByName}, {title}" : submission.SignedByName,
        submission is { ApprovedByName: { } approver, ApprovedAt: { } at } ? new ReceiptApproval(approver, at) : null,
        reason);

    private static DateTimeOffset? TimeOf(Submission submission) => submission.IsTimeKnown ? submission.At : null;
}
