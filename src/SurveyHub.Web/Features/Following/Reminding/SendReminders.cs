using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Following.Reminding;

/// <param name="Sent">Organisations that a reminder was queued for.</param>
/// <param name="Skipped">Chosen, but they had just submitted, been reminded by another press, or have nobody left to write to.</param>
public sealed record ReminderReceipt(ValueList<string> Sent, ValueList<string> Skipped);

/// <summary>Queues the reminders that a person has released: a mail with a link of its own to everybody invited, in the words that fit now.</summary>
public sealed partial class SendReminders(
    IDbContextFactory<AppDbContext> contexts,
    ReadProgress waves,
    OrganisationMailer mailer,
    JobNudge nudge,
    TimeProvider time,
    ILogger<SendReminders> logger)
{
    /// <param name="by">The member of the staff who presses the button.</param>
    public async Task<ReminderReceipt> ExecuteAsync(
        WaveId wave, IReadOnlyCollection<ReminderChoice> choices, Guid by, CancellationToken cancellationToken)
    {
        var (sent, skipped) = (new List<string>(), new List<string>());
        var progress = await waves.ExecuteAsync(wave, cancellationToken);
        var organisations = progress?.Organisations.ToDictionary(o => o.Id) ?? [];
        foreach (var choice in choices)
        {
            if (organisations.GetValueOrDefault(choice.Organisation) is { } organisation)
            {
                var isSent = organisation.IsWaitedFor && await RemindAsync(wave, organisation, choice.Ordinal, cancellationToken);
                (isSent ? sent : skipped).Add(organisation.Organisation.ShortName);
            }
        }

        if (sent.Count > 0)
        {
            Reminded(logger, by, sent.Count, wave.Value);
            nudge.Wake();
        }

        return new ReminderReceipt(sent.ToValueList(), skipped.ToValueList());
    }

    /// <summary>One transaction for each organisation, so that one that was reminded already holds nobody else up.</summary>
    private async Task<bool> RemindAsync(WaveId wave, OrganisationProgress organisation, int ordinal, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OrganisationMailer.NextOrdinalAsync(db, organisation.Id, MailKind.Reminder, cancellationToken) != ordinal)
        {
            return false;
        }

        var today = StockholmTime.DateOf(time.GetUtcNow());
        var hasStarted = organisation.State == ProgressState.Started;
        var queued = await mailer.QueueAsync(
            db,
            organisation.Id,
            MailKind.Reminder,
            ordinal,
            to => new ReminderLetter(to.Enquiry, to.Organisation, to.Recipient, hasStarted, today),
            cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return queued > 0;
        }
        catch (DbUpdateException)
        {
            // Of two presses at once the unique identity of a mail lets one through.
            if (await WasQueuedAsync(wave, organisation.Id, ordinal))
            {
                return false;
            }

            throw;
        }
    }

    private async Task<bool> WasQueuedAsync(WaveId wave, WaveOrganisationId organisation, int ordinal)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        var prefix = MailRecipientKey.Organisation(organisation);
        return await db.OutboxMails.AnyAsync(
            mail => mail.WaveId == wave && mail.Kind == MailKind.Reminder && mail.Ordinal == ordinal && mail.RecipientKey.StartsWith(prefix),
            CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} released reminders to {Count} organisations in wave {Wave}")]
    private static partial void Reminded(ILogger logger, Guid staff, int count, Guid wave);
}
