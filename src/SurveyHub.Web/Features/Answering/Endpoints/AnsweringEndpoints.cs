using System.Globalization;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Deciding.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.History;
using SurveyHub.Web.Features.Answering.News;
using SurveyHub.Web.Features.Answering.Pages;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>What a personal link leads to. GET and HEAD change nothing: mail scanners open every link.</summary>
internal static class AnsweringEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapAnsweringEndpoints(this IEndpointRouteBuilder app)
    {
        // The link is the authority, and the form carries a seal of its own: no antiforgery cookie, which a person without cookies would lack.
        var links = app.MapGroup(AnsweringRoutes.Pattern).AllowAnonymous().DisableAntiforgery();
        links.MapMethods("", Reading, (HttpContext context, LinkDoor door, FormPages pages) =>
            door.EnterAsync(context, visit => Task.FromResult(ShowForm(context.Request, visit, pages))));
        links.MapPost("", (HttpContext context, LinkDoor door, SaveForm save) =>
            door.EnterToPostAsync(context, visit => save.ExecuteAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.Save, (HttpContext context, LinkDoor door, SaveFields save) =>
            door.EnterToPostAsync(context, visit => save.ExecuteAsync(visit, context.Request, context.RequestAborted)));
        links.MapMethods(AnsweringRoutes.News, Reading, (HttpContext context, LinkDoor door) =>
            door.EnterAsync(context, visit => Task.FromResult(ShowNews(context.Request, visit))));
        links.MapMethods($"{AnsweringRoutes.History}/{{path}}", Reading, (HttpContext context, string path, LinkDoor door, ReadOwnHistory history) =>
            door.EnterAsync(context, visit => history.ShowAsync(visit, path, context.RequestAborted)));
        links.MapPost($"{AnsweringRoutes.File}/{{path}}", (HttpContext context, string path, LinkDoor door, UploadFile upload) =>
            door.EnterToPostAsync(context, visit => upload.ExecuteAsync(visit, path, context.Request, context.RequestAborted)));
        links.MapMethods($"{AnsweringRoutes.File}/{{path}}/{{sequence:long?}}", Reading, (HttpContext context, string path, long? sequence, LinkDoor door, DownloadFile files) =>
            door.EnterAsync(context, visit => files.ExecuteAsync(visit, path, sequence, context.RequestAborted)));
        links.MapMethods(AnsweringRoutes.BlankForm, Reading, (HttpContext context, LinkDoor door, QuestionsOnPaper paper) =>
            door.EnterAsync(context, visit => paper.InWordAsync(visit, context.RequestAborted)));
        links.MapMethods(AnsweringRoutes.BlankPdf, Reading, (HttpContext context, LinkDoor door, QuestionsOnPaper paper) =>
            door.EnterAsync(context, visit => paper.AsPdfAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.Comment, (HttpContext context, LinkDoor door, SaveComment comment) =>
            door.EnterToPostAsync(context, visit => comment.ExecuteAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.Language, (HttpContext context, LinkDoor door, ChooseLanguage choose) =>
            door.EnterToPostAsync(context, visit => choose.ExecuteAsync(visit, context.Request, context.RequestAborted)));
        links.MapMethods(AnsweringRoutes.Review, Reading, (HttpContext context, LinkDoor door, SubmitForm submit) =>
            door.EnterAsync(context, visit => Task.FromResult(submit.Review(visit))));
        links.MapPost(AnsweringRoutes.Review, (HttpContext context, LinkDoor door, SubmitForm submit) =>
            door.EnterToPostAsync(context, visit => submit.ExecuteAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.Reopen, (HttpContext context, LinkDoor door, SubmitForm submit) =>
            door.EnterToPostAsync(context, visit => submit.ReopenAsync(visit, context.RequestAborted)));
        links.MapMethods(AnsweringRoutes.Thanks, Reading, (HttpContext context, LinkDoor door) =>
            door.EnterAsync(context, visit => Task.FromResult(ShowThanks(visit))));
        links.MapPost(AnsweringRoutes.Activity, (HttpContext context, LinkDoor door, AnswerWriter writer) =>
            door.EnterToPostAsync(context, visit => NoteActivityAsync(visit, writer, context.RequestAborted)));
        links.MapDeciding();
    }

    private static IResult ShowForm(HttpRequest request, LinkVisit visit, FormPages pages)
    {
        var isAfterSave = int.TryParse(
            request.Query[AnsweringRoutes.SavedParameter], NumberStyles.None, CultureInfo.InvariantCulture, out var saved);
        var who = request.Query.ContainsKey(AnsweringRoutes.IsMeParameter) ? WhoInput.Me : WhoInput.Unsaid;
        var isRenewed = request.Query.ContainsKey(AnsweringRoutes.RenewedParameter);
        return pages.Draw(visit, isAfterSave && visit.IsEditable ? SaveNotices.SavedMessage(saved, visit, isRenewed) : null, who);
    }

    private static IResult ShowNews(HttpRequest request, LinkVisit visit)
    {
        var after = NewsStamp.TryParse(request.Query[AnsweringRoutes.AfterParameter]);
        return after == NewsStamp.Of(visit) ? Results.NoContent() : NewsSince.Of(visit, after).ToResult();
    }

    private static IResult ShowThanks(LinkVisit visit) => visit.Link is { State: ResponseState.Submitted, Submission: not null }
        ? new PageResult<ThanksPage>(visit.Language, StatusCodes.Status200OK, (nameof(ThanksPage.Visit), visit.AsHandedIn))
        : new SeeOther(visit.Address);

    private static async Task<IResult> NoteActivityAsync(LinkVisit visit, AnswerWriter writer, CancellationToken cancellationToken)
    {
        try
        {
            if (!visit.Link.HasActivity)
            {
                await writer.NoteActivityAsync(visit.Link.Response, visit.Now, cancellationToken);
            }

            return Results.NoContent();
        }
        catch (AnswerNotWrittenException)
        {
            // The next sign of life, or the first save, tells it again.
            return Results.Json(new { }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
