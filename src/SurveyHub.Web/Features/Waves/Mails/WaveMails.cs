using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>Reads the mails of a wave: of a draft those a release would send, else those in the outbox.</summary>
public sealed class WaveMails(IDbContextFactory<AppDbContext> contexts, ReleasePlanner planner, Outbox outbox, MailComposer composer)
{
    /// <summary>By organisation in Swedish order, then in the order they were queued.</summary>
    public async Task<IReadOnlyList<WaveMailRow>> ListAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await planner.PlanAsync(db, id, cancellationToken) is { } plan)
        {
            return [.. plan.Mails.Select(mail => new WaveMailRow(
                mail.Key, mail.Kind, mail.Organisation.AsFrozen.Code, mail.Organisation.AsFrozen.ShortName, mail.To, null))];
        }

        var asked = await db.WaveOrganisations.AsNoTracking().Where(organisation => organisation.WaveId == id)
            .ToDictionaryAsync(organisation => organisation.Id, cancellationToken);
        var queued = await db.OutboxMails.AsNoTracking().Where(mail => mail.WaveId == id).ToListAsync(cancellationToken);
        return
        [
            .. queued
                .Select(mail => (Organisation: asked[MailRecipientKey.OrganisationOf(mail.RecipientKey)], Mail: mail))
                .OrderBy(pair => pair.Organisation.ShortName, SwedishOrder.Instance).ThenBy(pair => pair.Organisation.Code)
                .ThenBy(pair => pair.Mail.CreatedAt).ThenBy(pair => pair.Mail.Kind)
                .Select(pair => Row(pair.Organisation, pair.Mail)),
        ];
    }

    /// <summary>The mail as its reader meets it, with what stands for the secret of its link; null when there is no such mail.</summary>
    public async Task<ComposedMail?> ReadAsync(WaveId id, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await planner.PlanAsync(db, id, cancellationToken) is { } plan)
        {
            // Without a public address there is no link to show; the page of the wave says so.
            return plan.Problems.All(problem => problem.Obstacle != ReleaseObstacle.NoPublicAddress)
                && plan.Mails.FirstOrDefault(mail => mail.Key == key) is { } planned
                ? await composer.PreviewAsync(outbox.Queue(planned.Letter), planned.To, plan.Due, cancellationToken)
                : null;
        }

        if (!Guid.TryParseExact(key, "N", out var guid))
        {
            return null;
        }

        var mailId = new OutboxMailId(guid);
        var sent = await db.OutboxMails.AsNoTracking().SingleOrDefaultAsync(mail => mail.Id == mailId && mail.WaveId == id, cancellationToken);
        return sent is null
            ? null
            : await composer.PreviewAsync(
                QueuedLetter.FromJson(sent.DataJson).ForStaff, new MailParty(sent.RecipientName, sent.Address), sent.DueAt, cancellationToken);
    }

    private static WaveMailRow Row(WaveOrganisation organisation, OutboxMail mail) => new(
        mail.Id.Value.ToString("N", CultureInfo.InvariantCulture),
        mail.Kind,
        organisation.Code,
        organisation.ShortName,
        new MailParty(mail.RecipientName, mail.Address),
        new MailDelivery(mail.State, mail.Attempts, mail.NextAttemptAt, mail.AcceptedAt, mail.LastServerWords));
}
