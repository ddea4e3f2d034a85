using MimeKit;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>Takes mails to the next hop, one after another. Failing to is an outcome, not an exception.</summary>
internal interface IMailCarrier : IAsyncDisposable
{
    /// <param name="giveUp">Ends the attempt itself; a mail that was on its way may then arrive all the same.</param>
    Task<DeliveryOutcome> SendAsync(MimeMessage message, CancellationToken giveUp);
}
