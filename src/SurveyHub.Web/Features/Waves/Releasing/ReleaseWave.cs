using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Waves.Releasing;

public enum ReleaseOutcome
{
    Released,

    /// <summary>By somebody else, or by the first of two clicks: nothing was done a second time.</summary>
    AlreadyReleased,
    HasProblems,

    /// <summary>What would be sent is not what the person confirmed.</summary>
    ChangedSinceReview,
}

/// <summary>Lets a wave go: freezes its panel, opens a response for every organisation and queues the mails, all or nothing.</summary>
public sealed class ReleaseWave(
    IDbContextFactory<AppDbContext> contexts, ReleasePlanner planner, Outbox outbox, JobNudge nudge, TimeProvider time)
{
    /// <param name="reviewed">The <see cref="ReleasePlan.Fingerprint"/> of what the person confirms.</param>
    /// <param name="by">The member of the staff.</param>
    public async Task<ReleaseOutcome> ExecuteAsync(WaveId id, string reviewed, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Takes the wave's row: a second release waits here, and finds no draft when the first is done.
        var taken = await db.Waves.Where(wave => wave.Id == id && wave.State == WaveState.Draft)
            .ExecuteUpdateAsync(set => set.SetProperty(wave => wave.ReleasedBy, by), cancellationToken);
        if (taken == 0 || await planner.PlanAsync(db, id, cancellationToken) is not { } plan)
        {
            return ReleaseOutcome.AlreadyReleased;
        }

        if (plan.Problems.Count > 0)
        {
            return ReleaseOutcome.HasProblems;
        }

        if (plan.Fingerprint != reviewed)
        {
            return ReleaseOutcome.ChangedSinceReview;
        }

        plan.Wave.Release(plan.Panel, by, time.GetUtcNow());
        foreach (var mails in plan.Mails.GroupBy(mail => mail.Organisation))
        {
            Add(db, plan, mails.Key, [.. mails], by);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        nudge.Wake();
        return ReleaseOutcome.Released;
    }

    private void Add(AppDbContext db, ReleasePlan plan, PlannedOrganisation planned, PlannedMail[] mails, Guid by)
    {
        var now = time.GetUtcNow();
        var organisation = new WaveOrganisation(plan.Wave.Id, planned.Id, planned.AsFrozen, planned.OfficialMailbox);
        var response = new Response(organisation.Id);
        db.WaveOrganisations.Add(organisation);
        db.Responses.Add(response);
        foreach (var mail in mails)
        {
            if (mail.Contact is not { } contact)
            {
                var copy = new MailIdentity(mail.Kind, plan.Wave.Id, MailRecipientKey.Organisation(organisation.Id), 0);
                outbox.AddWithoutLink(db, copy, mail.To, mail.Letter, plan.Due);
                continue;
            }

            var right = new AccessRight(contact.Id, response.Id, [], AccessLevel.Responsible, Issuer.Staff(by), now);
            var invitation = new MailIdentity(mail.Kind, plan.Wave.Id, MailRecipientKey.Person(organisation.Id, contact.Id), 0);
            db.AccessRights.Add(right);
            outbox.AddWithLink(db, invitation, mail.To, mail.Letter, right.Id, plan.Due);
        }
    }
}
