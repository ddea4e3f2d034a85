using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Answering.Deciding.Receipts;

/// <summary>
/// Prepares the mails that confirm a submission, so that the answer writer can add them in the submission's own transaction: both are recorded or
/// neither, and two presses are one mail.
/// </summary>
public sealed class SubmissionReceipts(IDbContextFactory<AppDbContext> contexts, ResponseMailer mailer)
{
    /// <summary>The command with its mails: to whoever hands it in, and to the official mailbox.</summary>
    public async Task<SubmitResponse> WithReceiptsAsync(LinkVisit visit, SubmitResponse command, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var post = await mailer.OpenAsync(db, command.Response, cancellationToken);
        var signer = await post.PersonAsync(db, visit.Link.Holder.Right, cancellationToken);
        var receipts = Write(post, signer is null ? [] : [signer], command.Response, command.Signature, command.At, command.DiaryNumber, restoredBecause: null);
        return command with { Receipts = receipts };
    }

    /// <summary>The command with its mails: to those who are responsible, and to the official mailbox.</summary>
    public async Task<RestoreAnswer> WithReceiptsAsync(RestoreAnswer command, CancellationToken cancellationToken)
    {
        var (response, at) = (command.Change.Response, command.Change.At);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var post = await mailer.OpenAsync(db, response, cancellationToken);
        var people = await post.ResponsibleAsync(db, cancellationToken);
        return command with { Receipts = Write(post, people, response, command.Signature, at, diaryNumber: null, command.Reason) };
    }

    private static Func<RecordedSubmission, IReadOnlyList<QueuedMail>> Write(
        ResponsePost post, IReadOnlyList<ResponseReader> people, ResponseId response, Signature signature, DateTimeOffset at, string? diaryNumber,
        string? restoredBecause)
    {
        // Drawn here: within the writer's transaction nothing can be encrypted, since the keys lie in the database.
        var linked = people.Select(post.WithLink).ToList();
        var signedBy = signature.Title is { } title ? $"{signature.Name}, {title}" : signature.Name;
        return recorded =>
        {
            var facts = new SubmissionFacts(response, recorded.Number, at, recorded.IsLate, signedBy, recorded.Approved?.Name, diaryNumber);
            var mails = linked
                .Select(to => post.Write(
                    MailKind.Receipt, recorded.Number, to,
                    new ReceiptLetter(post.Enquiry, post.Organisation, to.Reader.Name, facts, restoredBecause, to.Link is not null), at))
                .ToList();
            if (post.WriteToMailbox(
                MailKind.ReceiptCopy, recorded.Number, new ReceiptLetter(post.Enquiry, post.Organisation, null, facts, restoredBecause, IsLinked: false), at) is { } copy)
            {
                mails.Add(copy);
            }

            return mails;
        };
    }
}
