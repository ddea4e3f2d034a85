using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Waves.Renewing;

public enum RenewOutcome
{
    /// <summary>Done now, or by the first of two presses.</summary>
    Renewed,

    /// <summary>There is no such wave, it has not been released, or it is closed.</summary>
    NotOpen,

    /// <summary>Somebody else has given it another version than the one the comparison was made with.</summary>
    ChangedMeanwhile,

    /// <summary>The version is not a newer one of the same questionnaire.</summary>
    NotNewer,

    /// <summary>Answers that have been given would be made wrong or homeless.</summary>
    Breaking,

    /// <summary>The site's address is not known, so a mail about it could not carry a link.</summary>
    NoPublicAddress,
}

/// <param name="Version">To be answered from now on.</param>
/// <param name="Before">The one it was compared with.</param>
/// <param name="Reason">In the words of the staff; null when they say nothing.</param>
/// <param name="TellsThem">Those who have begun are mailed what is changed.</param>
public sealed record Renewal(QuestionnaireVersionId Version, QuestionnaireVersionId Before, string? Reason, bool TellsThem);

/// <param name="Mailed">How many people a mail about it was queued to.</param>
/// <param name="Waiting">How many mails had not left yet, and carry the new version.</param>
public readonly record struct RenewReceipt(RenewOutcome Outcome, int Mailed = 0, int Waiting = 0);

/// <summary>Puts a newer version to use in a wave that is under way, if no answer can be harmed by it: with its mails, or not at all.</summary>
public sealed partial class RenewWave(
    IDbContextFactory<AppDbContext> contexts,
    PublishedQuestionnaires questionnaires,
    RenewalMailer mailer,
    PublicAddress address,
    JobNudge nudge,
    TimeProvider time,
    ILogger<RenewWave> logger)
{
    /// <param name="by">The member of the staff.</param>
    public async Task<RenewReceipt> ExecuteAsync(WaveId id, Renewal renewal, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeWaveAsync(id, cancellationToken);
        if (await RenewableWave.FindAsync(db, id, cancellationToken) is not { Wave: { State: WaveState.Open } wave } found)
        {
            return new RenewReceipt(RenewOutcome.NotOpen);
        }

        if (found.Present.Id == renewal.Version)
        {
            return new RenewReceipt(RenewOutcome.Renewed);
        }

        if (Obstacle(found, renewal) is { } obstacle)
        {
            return new RenewReceipt(obstacle);
        }

        var after = await questionnaires.GetAsync(renewal.Version, cancellationToken);
        var difference = QuestionnaireComparer.Compare(await questionnaires.GetAsync(renewal.Before, cancellationToken), after);
        if (difference.Weight == ChangeWeight.Breaking)
        {
            return new RenewReceipt(RenewOutcome.Breaking);
        }

        wave.Renew(renewal.Version, by, renewal.Reason, time.GetUtcNow());
        // Before the mails about the change are added: those that wait are written to people who have not been asked yet.
        var waiting = await WaitingMails.FollowAsync(db, id, EnquiryFacts.Of(wave, after), cancellationToken);
        var mailed = renewal.TellsThem ? (await mailer.OpenAsync(db, id, difference, cancellationToken)).QueueAll() : 0;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Renewed(logger, by, id.Value, renewal.Version.Value, mailed);
        if (mailed > 0)
        {
            nudge.Wake();
        }

        return new RenewReceipt(RenewOutcome.Renewed, mailed, waiting);
    }

    private RenewOutcome? Obstacle(RenewableWave found, Renewal renewal)
    {
        if (found.Present.Id != renewal.Before)
        {
            return RenewOutcome.ChangedMeanwhile;
        }

        if (found.Newer.All(version => version.Id != renewal.Version))
        {
            return RenewOutcome.NotNewer;
        }

        return renewal.TellsThem && address.Base is null ? RenewOutcome.NoPublicAddress : null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} put version {Version} to use in wave {Wave}; {Mailed} people are mailed")]
    private static partial void Renewed(ILogger logger, Guid staff, Guid wave, Guid version, int mailed);
}
