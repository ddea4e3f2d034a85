using SurveyHub.Web.Features.Answering.Endpoints;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Who works on the answer, below a personal link. GET shows, POST does.</summary>
internal static class PeopleEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPeopleEndpoints(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup(AnsweringRoutes.Pattern).AllowAnonymous().DisableAntiforgery();
        links.MapMethods(AnsweringRoutes.People, Reading, (HttpContext context, LinkDoor door, PeoplePages pages) => door.EnterAsync(
            context,
            visit => pages.ShowAsync(visit, PeopleDone.TextOf(context.Request.Query[AnsweringRoutes.DoneParameter]), null, context.RequestAborted)));
        links.MapForm(AnsweringRoutes.Share, PersonFormKind.Share);
        links.MapForm(AnsweringRoutes.Change + "/{right:guid}", PersonFormKind.Change);
        links.MapForm(AnsweringRoutes.HandOver, PersonFormKind.HandOver);
        links.MapForm(AnsweringRoutes.NameDecider, PersonFormKind.NameDecider);
        // Whoever loads the page again that a refused post led to, or whose program opens every address, finds what it is about.
        foreach (var act in new[] { AnsweringRoutes.Withdraw, AnsweringRoutes.SendAgain, AnsweringRoutes.TakeBack })
        {
            links.MapMethods(act, Reading, (HttpContext context, LinkDoor door) =>
                door.EnterAsync(context, visit => Task.FromResult<IResult>(new SeeOther(visit.Address + AnsweringRoutes.People))));
        }

        links.MapMethods(AnsweringRoutes.Who, Reading, (HttpContext context, LinkDoor door) =>
            door.EnterAsync(context, visit => Task.FromResult<IResult>(new SeeOther(visit.Address))));
        links.MapPost(AnsweringRoutes.Withdraw, (HttpContext context, LinkDoor door, PostPeople post) =>
            door.EnterToPostAsync(context, visit => post.WithdrawAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.SendAgain, (HttpContext context, LinkDoor door, PostPeople post) =>
            door.EnterToPostAsync(context, visit => post.SendAgainAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.TakeBack, (HttpContext context, LinkDoor door, PostPeople post) =>
            door.EnterToPostAsync(context, visit => post.TakeBackAsync(visit, context.Request, context.RequestAborted)));
        links.MapPost(AnsweringRoutes.Who, (HttpContext context, LinkDoor door, SaveForm save) =>
            door.EnterToPostAsync(context, visit => save.IntroduceAsync(visit, context.Request, context.RequestAborted)));
    }

    private static void MapForm(this RouteGroupBuilder links, string pattern, PersonFormKind kind)
    {
        links.MapMethods(pattern, Reading, (HttpContext context, LinkDoor door, PeoplePages pages) =>
            door.EnterAsync(context, visit => pages.ShowFormAsync(visit, kind, RightIn(context), context.RequestAborted)));
        links.MapPost(pattern, (HttpContext context, LinkDoor door, PostPeople post) =>
            door.EnterToPostAsync(context, visit => post.TakeFormAsync(visit, context.Request, kind, RightIn(context), context.RequestAborted)));
    }

    private static AccessRightId? RightIn(HttpContext context) =>
        Guid.TryParse(context.Request.RouteValues[PeopleNames.Right] as string, out var right) ? new AccessRightId(right) : null;
}
