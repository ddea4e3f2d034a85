using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.News;
using SurveyHub.Web.Features.Answering.Pages;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>The review, and handing in what was reviewed.</summary>
internal sealed class SubmitForm(AnswerWriter writer, FormSeal seal, SubmissionReceipts receipts, JobNudge nudge)
{
    public IResult Review(LinkVisit visit) => CanReview(visit)
        ? Draw(visit, null, SignatureInput.Empty with { DiaryNumber = visit.Link.Submission?.DiaryNumber ?? "" }, StatusCodes.Status200OK)
        : new SeeOther(visit.Address);

    public async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } form)
        {
            return LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge, SubmittingTexts.FormTooLargeHelp);
        }

        var signature = SignatureInput.Of(form);
        if (seal.TryOpen(visit.Token, form[FormNames.Seal]) is not { } drawn)
        {
            return Draw(visit, AnsweringTexts.NotSavedTampered, signature, StatusCodes.Status400BadRequest);
        }

        // Whoever may not sign, or has not, never reaches the writer: it may have been opened again since it was read here.
        var isHandedIn = visit.Link.State == ResponseState.Submitted;
        if ((SignatureObstacle(visit, signature) ?? (isHandedIn ? null : RenewalObstacle(visit, drawn) ?? AnswerObstacle(visit))) is { } obstacle)
        {
            return isHandedIn ? new SeeOther(visit.Address) : Draw(visit, obstacle, signature, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            // What is handed in already is asked of the writer all the same: it knows a double press from a change.
            var diaryNumber = signature.DiaryNumber.Length == 0 ? null : signature.DiaryNumber;
            var command = new SubmitResponse(
                visit.Link.Response, visit.Actor, signature.ToSignature(), drawn.LastSequence, visit.Now, diaryNumber)
            {
                ReviewedVersion = drawn.Version,
            };
            var result = await writer.SubmitAsync(await receipts.WithReceiptsAsync(visit, command, cancellationToken), cancellationToken);
            return Answer(visit, result.Outcome, signature);
        }
        catch (AnswerNotWrittenException)
        {
            return Draw(visit, AnsweringTexts.NotSavedBusy, signature, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private IResult Answer(LinkVisit visit, SubmitOutcome outcome, SignatureInput signature)
    {
        if (outcome == SubmitOutcome.Submitted)
        {
            nudge.Wake();
        }

        return outcome switch
        {
            SubmitOutcome.Submitted or SubmitOutcome.SubmittedBefore => new SeeOther(visit.Address + AnsweringRoutes.Thanks),
            SubmitOutcome.ChangedSinceReview when CanReview(visit) =>
                Draw(visit, SubmittingTexts.ChangedSinceReview, signature, StatusCodes.Status409Conflict),
            SubmitOutcome.ChangedSinceReview or SubmitOutcome.Ended => new SeeOther(visit.Address),
            SubmitOutcome.NotApproved => Draw(visit, DecidingTexts.NotApproved, signature, StatusCodes.Status409Conflict),
            SubmitOutcome.NotSigner => Draw(visit, DecidingTexts.NotSigner, signature, StatusCodes.Status403Forbidden),
        };
    }

    public async Task<IResult> ReopenAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Link.Holder.MaySubmit)
        {
            try
            {
                await writer.ReopenAsync(new ReopenResponse(visit.Link.Response, visit.Actor, visit.Now), cancellationToken);
            }
            catch (AnswerNotWrittenException)
            {
                return LinkDoor.Notice(StatusCodes.Status503ServiceUnavailable, SubmittingTexts.NotReopened, SubmittingTexts.NotReopenedHelp);
            }
        }

        // Whatever came of it, the form's address shows how things stand.
        return new SeeOther(visit.Address);
    }

    // Whoever is named to sign need not be able to write.
    private static bool CanReview(LinkVisit visit) => visit.IsEditable || (visit.Link.IsOpen(visit.Now) && visit.Link.Holder.MaySubmit);

    private static ScreenText? SignatureObstacle(LinkVisit visit, SignatureInput signature) =>
        visit.Link.Holder.MaySubmit ? signature.Problem : SubmittingTexts.MayNotSubmit;

    /// <summary>Whoever signs has read what is asked now.</summary>
    private static ScreenText? RenewalObstacle(LinkVisit visit, DrawnForm drawn) =>
        drawn.Version == visit.Link.Version ? null : RenewalTexts.SinceReview;

    private static ScreenText? AnswerObstacle(LinkVisit visit)
    {
        if (!visit.IsAnswered)
        {
            return SubmittingTexts.NothingAnswered;
        }

        return visit.Sheet.Findings().Any() ? SubmittingTexts.MustCorrect : null;
    }

    private PageResult<ReviewPage> Draw(LinkVisit visit, ScreenText? message, SignatureInput signature, int status) => new PageResult<ReviewPage>(
        visit.Language,
        status,
        (nameof(ReviewPage.Visit), visit),
        (nameof(ReviewPage.Seal), seal.Close(visit.Token, DrawnForm.Of(visit.Link))),
        (nameof(ReviewPage.Message), message),
        (nameof(ReviewPage.Signature), signature));
}
