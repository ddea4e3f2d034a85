using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.News;
using SurveyHub.Web.Features.Answering.Reading;

namespace SurveyHub.Web.Features.Answering.Comments;

/// <summary>Takes what the page's script sends: one comment, or one that is taken back. Answers with what is new, the comment among it.</summary>
internal sealed class SaveComment(CommentOnQuestions comments, SaveTicket tickets, LinkReader links)
{
    public async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } form)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, null);
        }

        if (tickets.TryRead(visit.Token, form[FormNames.Ticket]) is null)
        {
            return Refused(StatusCodes.Status400BadRequest, null);
        }

        try
        {
            if (await ApplyAsync(visit, form, cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }
        catch (DbUpdateException)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable, null);
        }

        var reread = visit with { Link = await links.FindAsync(visit.Token, cancellationToken) ?? visit.Link };
        return NewsSince.Of(reread, NewsStamp.TryParse(form[FormNames.After])).ToResult();
    }

    /// <summary>Null when it is done.</summary>
    private async Task<IResult?> ApplyAsync(LinkVisit visit, IFormCollection form, CancellationToken cancellationToken)
    {
        if (CommentActions.TryReadRemoved(form[FormNames.Action]) is { } removed)
        {
            await comments.RemoveAsync(visit, removed, cancellationToken);
            return null;
        }

        var text = CommentActions.TryReadAdded(form[FormNames.Action]) is { } question && visit.Link.Holder.Covers(question)
            && Guid.TryParseExact(form[FormNames.CommentId], "D", out var id)
                ? new PostedComment(QuestionCommentId.From(id), question, PostedComment.Plain(form[FormNames.NewComment(question)]))
                : null;
        if (text is not { Text.Length: > 0 } || !visit.Questionnaire.Questions.Any(q => q.Id == text.Question))
        {
            return Refused(StatusCodes.Status400BadRequest, null);
        }

        if (text.Problem(visit.Language) is { } problem)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, problem);
        }

        await comments.AddAsync(visit, [text], cancellationToken);
        return null;
    }

    /// <summary>With a body, since an answer without one would be made a page for people, which has a cookie.</summary>
    private static IResult Refused(int status, string? problem) => Results.Json(new { status, problem }, statusCode: status);
}
