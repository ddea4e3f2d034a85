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
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeWaveAsync(wave, cancellationToken);
        var (sent, skipped) = (new List<string>(), new List<string>());
        if (await waves.ExecuteAsync(wave, cancellationToken) is not { } progress)
        {
            return new ReminderReceipt([], []);
        }

        var organisations = progress.Organisations.ToDictionary(organisation => organisation.Id);
        var letters = await mailer.OpenAsync(db, wave, only: null, cancellationToken);
        foreach (var choice in choices.Distinct())
        {
            if (organisations.GetValueOrDefault(choice.Organisation) is { } organisation)
            {
                (TryRemind(letters, organisation, choice.Ordinal) ? sent : skipped).Add(organisation.Organisation.ShortName);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (sent.Count > 0)
        {
            Reminded(logger, by, sent.Count, wave.Value);
            nudge.Wake();
        }

        return new ReminderReceipt(sent.ToValueList(), skipped.ToValueList());
    }

    private bool TryRemind(WaveCorrespondence letters, OrganisationProgress organisation, int ordinal)
    {
        // Another number means that somebody has pressed the button since the page was shown.
        if (!organisation.IsWaitedFor || letters.NextOrdinal(organisation.Id, MailKind.Reminder) != ordinal)
        {
            return false;
        }

        var today = StockholmTime.DateOf(time.GetUtcNow());
        var hasStarted = organisation.State == ProgressState.Started;
        return letters.Queue(
            organisation.Id, MailKind.Reminder, to => new ReminderLetter(to.Enquiry, to.Organisation, to.Recipient, hasStarted, today)) > 0;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} released reminders to {Count} organisations in wave {Wave}")]
    private static partial void Reminded(ILogger logger, Guid staff, int count, Guid wave);
}
