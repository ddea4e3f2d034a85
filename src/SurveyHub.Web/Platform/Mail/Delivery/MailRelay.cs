using Microsoft.Extensions.Options;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>Sends what is due, at least once each: a mail counts as sent when somebody has taken it over and that is written down.</summary>
internal sealed partial class MailRelay(
    OutboxClaims claims,
    MailComposer composer,
    LinkProtector links,
    MailCarriers carriers,
    IOptions<MailOptions> options,
    TimeProvider time,
    ILogger<MailRelay> logger) : IDueWork
{
    /// <summary>Claimed at a time; few enough to be sent well within <see cref="OutboxClaims.Lease"/>.</summary>
    private const int BatchSize = 20;

    /// <summary>For one mail, connecting included.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Task RunAsync(CancellationToken noMoreWork) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Connections).Select(_ => WorkAsync(noMoreWork)));

    private async Task WorkAsync(CancellationToken noMoreWork)
    {
        var worker = Guid.CreateVersion7().ToString("N");
        await using var carrier = carriers.Open();
        var goesOn = true;
        while (goesOn && !noMoreWork.IsCancellationRequested)
        {
            var batch = await claims.TakeAsync(worker, BatchSize, CancellationToken.None);
            goesOn = batch.Count > 0 && await SendAsync(batch, carrier, noMoreWork);
        }

        await claims.ReleaseAsync(worker);
    }

    /// <summary>False when the rest of the round is better left to the next wake-up.</summary>
    private async Task<bool> SendAsync(IReadOnlyList<OutboxMail> batch, IMailCarrier carrier, CancellationToken noMoreWork)
    {
        foreach (var mail in batch)
        {
            // Between mails, never within one: the mail on the wire gets its outcome.
            if (noMoreWork.IsCancellationRequested || time.GetUtcNow() + Patience > mail.ClaimedUntil)
            {
                return false;
            }

            var outcome = await SendAsync(mail, carrier);
            await claims.RecordAsync(mail.Id, outcome);
            Attempted(logger, mail.Id.Value, mail.Kind, outcome.Verdict);
            if (outcome.Verdict == DeliveryVerdict.Unreachable)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<DeliveryOutcome> SendAsync(OutboxMail mail, IMailCarrier carrier)
    {
        using var giveUp = new CancellationTokenSource(Patience, time);
        try
        {
            var secret = mail.ProtectedToken is { } token ? links.Unprotect(token).Reveal() : null;
            var to = new MailParty(mail.RecipientName, mail.Address);
            var composed = await composer.ComposeAsync(QueuedLetter.FromJson(mail.DataJson), to, secret, mail.DueAt, giveUp.Token);
            using var message = MimeWriter.Write(composed, mail);
            return await carrier.SendAsync(message, giveUp.Token);
        }
        catch (Exception failure)
        {
            // Whatever is wrong with this mail, a lost key or a full disk, must not keep the others from leaving.
            NotMade(logger, failure, mail.Id.Value);
            return new DeliveryOutcome(DeliveryVerdict.RetryLater, failure.Message);
        }
    }

    // Neither names nor addresses, and no server's words, which repeat them.
    [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Mail} ({Kind}): {Verdict}")]
    private static partial void Attempted(ILogger logger, Guid mail, MailKind kind, DeliveryVerdict verdict);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Mail} could not be sent")]
    private static partial void NotMade(ILogger logger, Exception failure, Guid mail);
}
