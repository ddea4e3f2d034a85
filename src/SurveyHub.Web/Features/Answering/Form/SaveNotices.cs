using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.News;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What is said of fields after a save.</summary>
internal static class SaveNotices
{
    /// <summary>Null when all is well with the field.</summary>
    public static FieldNotice? Of(PostedField posted, FieldResult result, Language language) => result.Outcome switch
    {
        // Both texts stand at the field, for everybody (FieldConflicts).
        FieldOutcome.Conflict => new FieldNotice(AnsweringTexts.ConflictIn.In(language)),
        FieldOutcome.Outdated => new FieldNotice(TalkTexts.DecidedBefore.In(language)),
        FieldOutcome.RowsFull => new FieldNotice(WritingTexts.RowsFull.In(language), posted.Input),
        FieldOutcome.FileUnknown => new FieldNotice(AttachmentTexts.Unknown.In(language)),
        FieldOutcome.NotTaken => new FieldNotice(null, posted.Input),
        FieldOutcome.Saved or FieldOutcome.Unchanged when posted.IsContradictory =>
            // Both stay in the form, so that emptying the one leaves the other.
            new FieldNotice(Contradiction(posted).Message(language), posted.Input),
        FieldOutcome.Saved or FieldOutcome.Unchanged when Problem(posted) is { } problem => new FieldNotice(problem.Message(language)),
        FieldOutcome.Saved or FieldOutcome.Unchanged => null,
    };

    /// <summary>"Sparat 14.32. 3 svar ändrades."</summary>
    /// <param name="isRenewed">It was saved from a page of the version before.</param>
    public static FormMessage SavedMessage(int saved, LinkVisit visit, bool isRenewed = false)
    {
        // The save's own time, so that a page loaded again later does not claim a newer one.
        var time = Moments.Time(visit.Link.LastSavedAt ?? visit.Now, visit.Language);
        var words = saved switch
        {
            0 => AnsweringTexts.NothingChanged.In(visit.Language),
            1 => AnsweringTexts.SavedOne.Format(visit.Language, time),
            _ => AnsweringTexts.Saved.Format(visit.Language, time, SwedishNumber.Format(saved)),
        };
        return new FormMessage("ok", isRenewed ? $"{words} {RenewalTexts.SinceOpened.In(visit.Language)}" : words);
    }

    private static AnswerProblem? Problem(PostedField posted) => posted.Change switch
    {
        { Kind: AnswerKind.Value, ValueJson: null } => AnswerReader.Read(posted.Field.Type, posted.Change.Raw).Problem,
        { Kind: AnswerKind.Missing, Reason: null } when posted.Field.Demands.NeedsReason => new AnswerProblem(AnswerDiagnostics.ReasonMissing, []),
        { Kind: AnswerKind.Cleared, Comment: not null } => new AnswerProblem(AnswerDiagnostics.CommentAlone, []),
        _ => null,
    };

    private static AnswerProblem Contradiction(PostedField posted)
    {
        var status = AnsweringTexts.KindOf(FieldNames.KindOf(posted.Input.Status, posted.Field.Demands) ?? AnswerKind.Missing);
        return new AnswerProblem(AnswerDiagnostics.AnswerAndStatus, [new LocalText(status.Swedish, status.English)]);
    }
}
