using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>The way out that the settings choose: an SMTP server, or the local mailbox.</summary>
internal sealed class MailCarriers(IOptions<MailOptions> options, StoragePaths paths)
{
    public IMailCarrier Open() => options.Value.Smtp is { } smtp
        ? new SmtpCarrier(smtp, new SmtpClient())
        : new LocalMailboxCarrier(paths.LocalMailbox);
}
