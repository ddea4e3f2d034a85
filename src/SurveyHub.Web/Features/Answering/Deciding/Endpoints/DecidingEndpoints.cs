using SurveyHub.Web.Features.Answering.Endpoints;

namespace SurveyHub.Web.Features.Answering.Deciding.Endpoints;

internal static class DecidingEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDeciding(this RouteGroupBuilder links)
    {
        links.MapMethods(DecidingRoutes.Approve, Reading, (HttpContext context, LinkDoor door, ApproveForm approve) =>
            door.EnterAsync(context, visit => Task.FromResult(approve.Show(visit))));
        links.MapPost(DecidingRoutes.Approve, (HttpContext context, LinkDoor door, ApproveForm approve) =>
            door.EnterToPostAsync(context, visit => approve.ExecuteAsync(visit, context.Request, context.RequestAborted)));
        links.MapMethods(AnsweringRoutes.Copy, Reading, (HttpContext context, LinkDoor door, SubmissionPages pages) =>
            door.EnterAsync(context, visit => pages.ShowAsync(visit, context.Request, context.RequestAborted)));
        links.MapMethods(DecidingRoutes.Receipt + "/{number:int}", Reading, (int number, HttpContext context, LinkDoor door, SubmissionPages pages) =>
            door.EnterAsync(context, visit => pages.DownloadAsync(visit, number, context.RequestAborted)));
    }
}
