using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>Prepares what whoever is responsible is told of an approver's verdict.</summary>
public sealed class VerdictLetters(IDbContextFactory<AppDbContext> contexts, ResponseMailer mailer)
{
    public async Task<ApproveResponse> WithLettersAsync(LinkVisit visit, ApproveResponse command, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var post = await mailer.OpenAsync(db, command.Response, cancellationToken);
        if (!post.CanLink)
        {
            return command;
        }

        // Whoever approves their own answer need not be told.
        var people = (await post.ResponsibleAsync(db, cancellationToken)).Where(reader => reader.Person != visit.Link.Holder.Person);
        var linked = people.Select(post.WithLink).ToList();
        return command with { Letters = ordinal => [.. linked.Select(to => post.Write(MailKind.Verdict, ordinal, to, Letter(to), command.At))] };

        VerdictLetter Letter(LinkedReader to) => new(
            post.Enquiry, post.Organisation, to.Reader.Name, visit.Link.Holder.Name, command.Verdict == Verdict.Approved, command.Comment);
    }
}
