using SurveyHub.Web.Features.Answering.Deciding.Pages;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Deciding.Endpoints;

/// <summary>The whole answer before an approver, and what they say of it.</summary>
internal sealed class ApproveForm(AnswerWriter writer, FormSeal seal, VerdictLetters letters, JobNudge nudge)
{
    public const string Choice = "verdict";
    public const string Approves = "godkann";
    public const string SendsBack = "skicka-tillbaka";
    public const string Comment = "comment";

    public IResult Show(LinkVisit visit) => visit.Link.Holder.MayApprove && visit.Link.IsOpen(visit.Now)
        ? Draw(visit, null, "", StatusCodes.Status200OK)
        : new SeeOther(visit.Address);

    public async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } form)
        {
            return LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge, SubmittingTexts.FormTooLargeHelp);
        }

        if (!visit.Link.Holder.MayApprove || !visit.Link.IsOpen(visit.Now))
        {
            return new SeeOther(visit.Address);
        }

        var comment = form[Comment].ToString().Trim();
        if (seal.TryOpen(visit.Token, form[FormNames.Seal]) is not { } drawn)
        {
            return Draw(visit, AnsweringTexts.NotSavedTampered, comment, StatusCodes.Status400BadRequest);
        }

        Verdict? chosen = form[Choice].ToString() switch { Approves => Verdict.Approved, SendsBack => Verdict.SentBack, _ => null };
        if (Obstacle(visit, chosen, comment) is { } obstacle || chosen is not { } verdict)
        {
            return Draw(visit, Obstacle(visit, chosen, comment), comment, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            var command = new ApproveResponse(
                visit.Link.Response, visit.Actor, verdict, comment.Length == 0 ? null : comment, drawn.LastSequence, visit.Now);
            return Answer(visit, await writer.ApproveAsync(await letters.WithLettersAsync(visit, command, cancellationToken), cancellationToken), comment);
        }
        catch (AnswerNotWrittenException)
        {
            return Draw(visit, AnsweringTexts.NotSavedBusy, comment, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private IResult Answer(LinkVisit visit, ApproveOutcome outcome, string comment)
    {
        switch (outcome)
        {
            case ApproveOutcome.Recorded:
                nudge.Wake();
                return new SeeOther(visit.Address + DecidingRoutes.Approve);
            case ApproveOutcome.RecordedBefore:
                return new SeeOther(visit.Address + DecidingRoutes.Approve);
            case ApproveOutcome.ChangedSinceRead:
                return Draw(visit, DecidingTexts.ChangedSinceRead, comment, StatusCodes.Status409Conflict);
            case ApproveOutcome.NotApprover:
                return Draw(visit, DecidingTexts.NotApprover, comment, StatusCodes.Status403Forbidden);
            default:
                // Handed in, or over: the link's own page says which.
                return new SeeOther(visit.Address);
        }
    }

    private static ScreenText? Obstacle(LinkVisit visit, Verdict? verdict, string comment) => verdict switch
    {
        null => DecidingTexts.NoVerdict,
        _ when comment.Length > Approval.MaxCommentLength => DecidingTexts.CommentTooLong,
        Verdict.SentBack when comment.Length == 0 => DecidingTexts.CommentMissing,
        Verdict.Approved when !CanApprove(visit) => DecidingTexts.NotReady,
        _ => null,
    };

    private static bool CanApprove(LinkVisit visit) => visit.IsAnswered && !visit.Sheet.Findings().Any();

    private PageResult<ApprovePage> Draw(LinkVisit visit, ScreenText? message, string comment, int status) => new(
        visit.Language,
        status,
        (nameof(ApprovePage.Visit), visit),
        (nameof(ApprovePage.Seal), seal.Close(visit.Token, DrawnForm.Of(visit.Link))),
        (nameof(ApprovePage.CanApprove), CanApprove(visit)),
        (nameof(ApprovePage.Message), message),
        (nameof(ApprovePage.Comment), comment));
}
