using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>A submission in a list.</summary>
/// <param name="At">Null when an import could not say.</param>
/// <param name="Version">The number of the questionnaire's version; null where the wave has asked one only.</param>
/// <param name="ReopenedBecause">Why the one before was opened; null for the first, and where the organisation itself did.</param>
public sealed record SubmissionRow(
    int Number, DateTimeOffset? At, string SignedBy, string? ApprovedBy, string? DiaryNumber, int? Version, string? ReopenedBecause);

/// <param name="Rows">The latest first.</param>
/// <param name="IsOpen">It is being corrected.</param>
/// <param name="OpenBecause">Why the staff opened it; null when the organisation did.</param>
public sealed record SubmissionList(ResponseId Response, IReadOnlyList<SubmissionRow> Rows, bool IsOpen, string? OpenBecause);

/// <summary>What an organisation has handed in, each time.</summary>
public sealed class ListSubmissions(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>The organisation must have been asked in the wave.</summary>
    public async Task<SubmissionList> ExecuteAsync(WaveId wave, OrganisationCode code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var response = await db.Responses.AsNoTracking()
            .SingleAsync(r => db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == wave && o.Code == code), cancellationToken);
        var submissions = await db.Submissions.AsNoTracking()
            .Where(s => s.ResponseId == response.Id).OrderByDescending(s => s.Number).ToListAsync(cancellationToken);
        var reopenings = (await db.Reopenings.AsNoTracking().Where(r => r.ResponseId == response.Id).ToListAsync(cancellationToken))
            .ToDictionary(reopening => reopening.AfterSubmission);
        var versions = await (
            from used in db.WaveVersions
            join version in db.QuestionnaireVersions on used.QuestionnaireVersionId equals version.Id
            where used.WaveId == wave
            select new { version.Id, version.Number }).ToDictionaryAsync(version => version.Id, version => version.Number, cancellationToken);
        var latest = submissions.Count == 0 ? null : reopenings.GetValueOrDefault(submissions[0].Number);
        return new SubmissionList(
            response.Id,
            [
                .. submissions.Select(submission => Row(
                    submission, versions.Count > 1 ? versions[submission.QuestionnaireVersionId] : null, reopenings.GetValueOrDefault(submission.Number - 1))),
            ],
            response.State == ResponseState.Reopened,
            latest?.Reason);
    }

    private static SubmissionRow Row(Submission submission, int? version, Reopening? before) => new(
        submission.Number,
        submission.IsTimeKnown ? submission.At : null,
        submission.SignedByTitle is { } title ? $"{submission.SignedByName}, {title}" : submission.SignedByName,
        submission.ApprovedByName,
        submission.DiaryNumber,
        version,
        before?.Reason);
}
