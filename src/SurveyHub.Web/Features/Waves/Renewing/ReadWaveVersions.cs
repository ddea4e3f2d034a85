using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>A version that a wave has put to use.</summary>
/// <param name="Since">Null while nothing has been released.</param>
/// <param name="By">Who put it to use; null when that is not known.</param>
public sealed record UsedVersion(int Number, DateTimeOffset? Since, string? By, string? Reason);

/// <param name="Used">The one that is answered now first.</param>
/// <param name="Newest">The newest that has been published since; null when there is none that the wave can take.</param>
/// <param name="HandedIn">How many organisations have handed in.</param>
/// <param name="HandedInBefore">How many of them answered another version than the one that is answered now.</param>
public sealed record WaveVersions(IReadOnlyList<UsedVersion> Used, int? Newest, int HandedIn = 0, int HandedInBefore = 0);

/// <summary>Says which versions of its questionnaire a wave has asked, and whether there is a newer one.</summary>
public sealed class ReadWaveVersions(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>The wave must exist.</summary>
    public async Task<WaveVersions> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await RenewableWave.FindAsync(db, id, cancellationToken) ?? throw new InvalidOperationException("There is no such wave.");
        var (releasedBy, releasedAt) = (wave.Wave.ReleasedBy, wave.Wave.ReleasedAt);
        var used = await (
            from version in db.WaveVersions
            join published in db.QuestionnaireVersions on version.QuestionnaireVersionId equals published.Id
            where version.WaveId == id
            orderby version.Ordinal descending
            select new
            {
                published.Number,
                version.AddedAt,
                By = db.Users.Where(user => user.Id == (version.AddedBy ?? releasedBy)).Select(user => user.Name).SingleOrDefault(),
                version.Reason,
            }).ToListAsync(cancellationToken);
        var handedIn = used.Count < 2 ? [] : await (
            from response in db.Responses
            join organisation in db.WaveOrganisations on response.WaveOrganisationId equals organisation.Id
            where organisation.WaveId == id && response.State == ResponseState.Submitted
            select db.Submissions.Where(submission => submission.ResponseId == response.Id).OrderByDescending(submission => submission.Number)
                .Select(submission => submission.QuestionnaireVersionId).First()).ToListAsync(cancellationToken);
        return new WaveVersions(
            used.ConvertAll(version => new UsedVersion(version.Number, version.AddedAt ?? releasedAt, version.By, version.Reason)),
            wave.Newer.Count == 0 ? null : wave.Newer[0].Number,
            handedIn.Count, handedIn.Count(version => version != wave.Present.Id));
    }
}
