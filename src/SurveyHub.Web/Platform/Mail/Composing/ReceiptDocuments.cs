using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>The document that goes with a receipt, made of the pinned submission whenever it is needed.</summary>
public sealed class ReceiptDocuments(LoadReceipt receipts)
{
    public async Task<MailAttachment> WriteAsync(ReceiptLetter letter, CancellationToken cancellationToken)
    {
        var submission = letter.Submission;
        var file = await receipts.WriteAsync(submission.Response, submission.Number, language: null, cancellationToken)
            ?? throw new InvalidOperationException("There is no such submission.");
        return new MailAttachment(file.Name, ReceiptFile.MediaType, file.Content);
    }
}
