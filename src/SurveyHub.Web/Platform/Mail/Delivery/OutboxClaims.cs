using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>Who sends what is settled in the database, so that two workers, also on two nodes, never send the same mail at the same time.</summary>
internal sealed class OutboxClaims(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <summary>Longer than a batch takes; after that the worker counts as dead, and its mails are anybody's.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Claims mails that are due, the longest waiting first.</summary>
    public async Task<IReadOnlyList<OutboxMail>> TakeAsync(string worker, int atMost, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = db.OutboxMails.Where(OutboxMail.IsDue(now));
        var ids = await due.OrderBy(mail => mail.NextAttemptAt).ThenBy(mail => mail.Id).Take(atMost).Select(mail => mail.Id)
            .ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return [];
        }

        // The condition is asked again within the update: of two workers that chose the same mail, one gets it.
        DateTimeOffset? until = now + Lease;
        await due.Where(mail => ids.Contains(mail.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.ClaimedBy, worker).SetProperty(mail => mail.ClaimedUntil, until), cancellationToken);
        return await db.OutboxMails.AsNoTracking()
            .Where(mail => mail.ClaimedBy == worker && mail.State == MailState.Pending)
            .OrderBy(mail => mail.NextAttemptAt).ThenBy(mail => mail.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Gives back what the worker has not sent.</summary>
    public async Task ReleaseAsync(string worker)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await db.OutboxMails.Where(mail => mail.ClaimedBy == worker && mail.State == MailState.Pending).ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.ClaimedBy, (string?)null).SetProperty(mail => mail.ClaimedUntil, (DateTimeOffset?)null),
            CancellationToken.None);
    }

    /// <summary>Not cancellable: what has happened to a mail is recorded, also while the program stops.</summary>
    public async Task RecordAsync(OutboxMailId id, DeliveryOutcome outcome)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        var mail = await db.OutboxMails.SingleAsync(m => m.Id == id, CancellationToken.None);
        if (mail.State != MailState.Pending)
        {
            // A worker that was thought dead, and the one that took over from it, have both sent it.
            return;
        }

        var now = time.GetUtcNow();
        switch (outcome.Verdict)
        {
            case DeliveryVerdict.Accepted:
                mail.Accept(outcome.Words, now);
                break;
            case DeliveryVerdict.Rejected:
                mail.Reject(outcome.Words);
                break;
            case DeliveryVerdict.RetryLater or DeliveryVerdict.Unreachable:
                mail.TryAgain(outcome.Words, now + RetrySchedule.DelayAfter(mail.Attempts));
                break;
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}
