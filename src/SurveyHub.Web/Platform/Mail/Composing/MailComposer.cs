using System.Text.Encodings.Web;
using SurveyHub.Domain;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>Makes of a letter what its reader meets. Previews and the relay both come here, so that what is shown is what is sent.</summary>
public sealed class MailComposer(QuestionnaireDocuments documents, ReceiptDocuments receipts, HtmlEncoder encoder)
{
    /// <summary>Stands for the secret in a preview: a mail's own link exists once it has been queued.</summary>
    public const string PreviewSecret = "PERSONLIG-KOD";

    public Task<ComposedMail> PreviewAsync(QueuedLetter queued, MailParty to, DateTimeOffset date, CancellationToken cancellationToken) =>
        ComposeAsync(queued, to, queued.LinkWith(PreviewSecret), date, cancellationToken);

    /// <param name="secret">The revealed token; null exactly for a letter without link.</param>
    public Task<ComposedMail> ComposeAsync(
        QueuedLetter queued, MailParty to, string? secret, DateTimeOffset date, CancellationToken cancellationToken) =>
        ComposeAsync(queued, to, secret is null ? null : queued.LinkWith(secret), date, cancellationToken);

    private async Task<ComposedMail> ComposeAsync(
        QueuedLetter queued, MailParty to, Uri? link, DateTimeOffset date, CancellationToken cancellationToken)
    {
        var letter = queued.Letter;
        var enquiry = letter.Enquiry;
        var text = letter.Write(link);
        return new ComposedMail(
            new MailParty(enquiry.Sender.Name, queued.From),
            new MailParty(enquiry.Sender.Name, enquiry.Sender.ReplyAddress),
            to,
            text.Subject,
            new LetterHtml(encoder).Render(text),
            LetterPlainText.Render(text),
            await EncloseAsync(letter, date, cancellationToken));
    }

    private async Task<ValueList<MailAttachment>> EncloseAsync(Letter letter, DateTimeOffset date, CancellationToken cancellationToken) => letter.Enclosures switch
    {
        LetterEnclosures.None => [],
        LetterEnclosures.QuestionsAndDay =>
            [await documents.GetAsync(letter.Enquiry, cancellationToken), CalendarFile.Write(letter.Enquiry, letter.Organisation, date)],
        LetterEnclosures.Questions => [await documents.GetAsync(letter.Enquiry, cancellationToken)],
        LetterEnclosures.Day => [CalendarFile.Write(letter.Enquiry, letter.Organisation, date)],
        LetterEnclosures.Receipt => [await receipts.WriteAsync((ReceiptLetter)letter, cancellationToken)],
    };
}
