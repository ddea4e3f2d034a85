using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Data;

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
        links.MapMethods(AnsweringRoutes.Copy, Reading, (HttpContext context, LinkDoor door, IDbContextFactory<AppDbContext> contexts) =>
            door.EnterAsync(context, visit => ShowCopyAsync(visit, contexts, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.Activity, (HttpContext context, LinkDoor door, AnswerWriter writer) =>
            door.EnterToPostAsync(context, visit => NoteActivityAsync(visit, writer, context.RequestAborted)));
    }

    private static IResult ShowForm(HttpRequest request, LinkVisit visit, FormPages pages)
    {
        var isAfterSave = int.TryParse(
            request.Query[AnsweringRoutes.SavedParameter], NumberStyles.None, CultureInfo.InvariantCulture, out var saved);
        return pages.Draw(visit, isAfterSave && visit.IsEditable ? SaveNotices.SavedMessage(saved, visit) : null);
    }

    private static IResult ShowThanks(LinkVisit visit) => visit.Link is { State: ResponseState.Submitted, Submission: not null }
        ? new PageResult<ThanksPage>(visit.Language, StatusCodes.Status200OK, (nameof(ThanksPage.Visit), visit))
        : new SeeOther(visit.Address);

    private static async Task<IResult> ShowCopyAsync(LinkVisit visit, IDbContextFactory<AppDbContext> contexts, CancellationToken cancellationToken)
    {
        if (visit.Link.Submission is not { } submission)
        {
            return new SeeOther(visit.Address);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pinned = await PinnedAnswers.ReadAsync(db, visit.Link.Response, submission.LastSequence, cancellationToken);
        return new PageResult<CopyPage>(
            visit.Language, StatusCodes.Status200OK, (nameof(CopyPage.Visit), visit with { Link = visit.Link with { Answers = pinned } }));
    }

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
