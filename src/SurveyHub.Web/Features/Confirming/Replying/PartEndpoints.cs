using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>An organisation's part of the report, below its personal links. GET and HEAD change nothing: mail scanners open every link.</summary>
internal static class PartEndpoints
{
    /// <summary>In bytes: every piece may be corrected at length.</summary>
    private const int MostBytes = 8 * 1024 * 1024;
    private const int MostValues = 4096;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapParts(this IEndpointRouteBuilder app)
    {
        // As for the answering page: the link is the authority, and the form carries a seal of its own.
        var links = app.MapGroup(AnsweringRoutes.Pattern).AllowAnonymous().DisableAntiforgery();
        links.MapMethods(ConfirmingRoutes.Part, Reading, (HttpContext context, LinkDoor door, ReadOwnPart parts, PartSeal seal) =>
            door.EnterAsync(context, async visit => Show(await parts.ExecuteAsync(visit, context.RequestAborted), seal, context.Request)));
        links.MapPost(ConfirmingRoutes.Part, (HttpContext context, LinkDoor door, ReadOwnPart parts, PartSeal seal, SayOfPart say) =>
            door.EnterToPostAsync(context, async visit => await SayAsync(await parts.ExecuteAsync(visit, context.RequestAborted), context.Request, seal, say, context.RequestAborted)));
        links.MapPost(ConfirmingRoutes.Activity, (HttpContext context, LinkDoor door, IDbContextFactory<AppDbContext> contexts) =>
            door.EnterToPostAsync(context, visit => NoteAsync(visit, contexts, context.RequestAborted)));
        links.MapMethods($"{ConfirmingRoutes.Published}{{extension}}", Reading, (HttpContext context, string extension, LinkDoor door, SendPublished send) =>
            door.EnterAsync(context, visit => send.FormAsync(visit, extension, context.RequestAborted))).WithMetadata(ReportAlone.Instance);
        links.MapMethods($"{ConfirmingRoutes.Own}{{extension}}", Reading, (HttpContext context, string extension, LinkDoor door, SendPublished send) =>
            door.EnterAsync(context, visit => send.OwnAsync(visit, extension, context.RequestAborted))).WithMetadata(ReportAlone.Instance);
    }

    private static PageResult<PartPage> Show(OwnPart own, PartSeal seal, HttpRequest request) =>
        Draw(own, seal, ReplyForm.Empty, [], request.Query.ContainsKey(ConfirmingRoutes.SaidParameter) ? PartTexts.Said : null, null, StatusCodes.Status200OK);

    private static async Task<IResult> SayAsync(OwnPart own, HttpRequest request, PartSeal seal, SayOfPart say, CancellationToken cancellationToken)
    {
        var address = own.Visit.Address + ConfirmingRoutes.Part;
        if (own.Asked is not { } asked || !own.IsOpen)
        {
            return new SeeOther(address);
        }

        if (await ReadAsync(request, cancellationToken) is not { } form)
        {
            return LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, PartTexts.TooLarge, PartTexts.TooLargeHelp);
        }

        var said = ReplyForm.Of(form, asked.Part);
        if (seal.TryOpen(own.Visit.Token, form[ReplyForm.SealField]) is not { } drawn)
        {
            return Draw(own, seal, said, [], PartTexts.NotSaid, null, StatusCodes.Status400BadRequest);
        }

        if (drawn.Mark != asked.Part.Mark.ToString())
        {
            return Draw(own, seal, said, [], PartTexts.Changed, drawn.FormId, StatusCodes.Status409Conflict);
        }

        // A form that a colleague's words have come since would say again what it was drawn with; one that is sent twice has said them itself.
        if (drawn.Newest != asked.Newest && !SayOfPart.HasSaid(drawn.FormId, asked))
        {
            return Draw(own, seal, said, [], PartTexts.SaidMeanwhile, drawn.FormId, StatusCodes.Status409Conflict);
        }

        if (said.Problems().ToList() is { Count: > 0 } problems)
        {
            return Draw(own, seal, said, problems, null, drawn.FormId, StatusCodes.Status422UnprocessableEntity);
        }

        return await say.ExecuteAsync(own.Visit.Link.Context.WaveOrganisation, ReplyAuthor.Of(own.Visit.Link.Holder.Person), asked.Standing, said, drawn.FormId, cancellationToken) == 0
            ? Draw(own, seal, said, [], PartTexts.NothingSaid, null, StatusCodes.Status422UnprocessableEntity)
            : new SeeOther($"{address}?{ConfirmingRoutes.SaidParameter}=1");
    }

    private static PageResult<PartPage> Draw(
        OwnPart own, PartSeal seal, ReplyForm said, IReadOnlyList<(string Field, ScreenText Text)> problems, ScreenText? message, Guid? form, int status) => new PageResult<PartPage>(
        own.Visit.Language,
        status,
        (nameof(PartPage.Own), own),
        (nameof(PartPage.Seal), own.Asked is { } asked ? seal.Close(own.Visit.Token, asked, form) : ""),
        (nameof(PartPage.Said), said),
        (nameof(PartPage.Problems), problems),
        (nameof(PartPage.Message), message));

    private static async Task<IResult> NoteAsync(LinkVisit visit, IDbContextFactory<AppDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.NoteOpenedAsync(visit.Link.Context.WaveOrganisation, visit.Now, cancellationToken);
        return Results.NoContent();
    }

    /// <summary>Null when it is larger than it may be.</summary>
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes || !request.HasFormContentType)
        {
            return null;
        }

        try
        {
            var options = new FormOptions { ValueCountLimit = MostValues, ValueLengthLimit = MostBytes, BufferBodyLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes };
            return await request.ReadFormAsync(options, cancellationToken);
        }
        catch (Exception tooLarge) when (tooLarge is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}
