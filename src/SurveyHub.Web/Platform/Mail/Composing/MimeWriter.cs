using System.Globalization;
using System.Text;
using MimeKit;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>
/// Writes a mail in the form it travels in. Whatever MimeKit would draw at random or read from the clock is derived from the outbox entry, so
/// that a second attempt sends the same bytes.
/// </summary>
internal static class MimeWriter
{
    public static MimeMessage Write(ComposedMail mail, OutboxMail entry)
    {
        var readings = new MultipartAlternative { Text("plain", mail.Text), Text("html", mail.Html) };
        var whole = new Multipart("mixed") { readings };
        foreach (var attachment in mail.Attachments)
        {
            whole.Add(Attach(attachment));
        }

        whole.Headers.Add(HeaderId.ContentLanguage, "sv");
        readings.Boundary = Boundary(entry, 2);
        whole.Boundary = Boundary(entry, 1);

        var message = new MimeMessage
        {
            Subject = mail.Subject,
            // When it was to leave, not when it was written: a wave may be released days before it opens.
            Date = StockholmTime.Local(entry.DueAt),
            MessageId = entry.MessageId,
            Body = whole,
        };
        message.From.Add(Mailbox(mail.From));
        message.ReplyTo.Add(Mailbox(mail.ReplyTo));
        message.To.Add(Mailbox(mail.To));
        // Keeps out-of-office replies away (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    /// <summary>An å before the @ needs a server with SMTPUTF8, and headers in plain UTF-8; one after it has an ASCII form.</summary>
    public static FormatOptions Format(MimeMessage message)
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.International = message.From.Concat(message.ReplyTo).Concat(message.To).OfType<MailboxAddress>()
            .Any(mailbox => mailbox.IsInternational && !Ascii.IsValid(mailbox.LocalPart));
        return format;
    }

    private static MailboxAddress Mailbox(MailParty party) => new(Encoding.UTF8, party.Name, party.Address);

    private static TextPart Text(string subtype, string text)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    private static MimePart Attach(MailAttachment attachment) => new(ContentType.Parse(attachment.MediaType))
    {
        Content = new MimeContent(new MemoryStream(attachment.Content.ToArray(), writable: false)),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = attachment.FileName },
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = attachment.FileName,
    };

    private static string Boundary(OutboxMail entry, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"=_{entry.Id.Value:N}_{number}");
}
