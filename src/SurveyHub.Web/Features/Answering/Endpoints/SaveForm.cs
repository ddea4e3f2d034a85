using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Takes a posted form: records what the person changed and nothing else, and says of each field what became of it.</summary>
internal sealed class SaveForm(
    AnswerWriter writer,
    FormSeal seal,
    FormPages pages,
    TakeFromOther others,
    LinkReader links,
    PublishedQuestionnaires questionnaires,
    PostedFields fields,
    ConflictChoices conflicts,
    CommentOnQuestions comments,
    ChosenFiles files)
{
    public const string ReviewAction = "review";

    public Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken) =>
        ExecuteAsync(visit, request, isOther: false, cancellationToken);

    /// <summary>The same form, by the button of somebody who came by a link that is not theirs.</summary>
    public Task<IResult> IntroduceAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken) =>
        ExecuteAsync(visit, request, isOther: true, cancellationToken);

    private async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, bool isOther, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } sent)
        {
            return LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge, SubmittingTexts.FormTooLargeHelp);
        }

        var form = sent;
        if (seal.TryOpen(visit.Token, form[FormNames.Seal]) is not { } drawn)
        {
            var message = new FormMessage("bad", AnsweringTexts.NotSavedTampered.In(visit.Language));
            var written = UnsavedForm.Drafts(visit, PostedComment.In(visit, form, Guid.Empty));
            return pages.DrawUnsaved(
                visit, new UnsavedForm(null, TypedField.In(visit, form), written, WhoInput.Of(form, isOther)), message, StatusCodes.Status400BadRequest);
        }

        var questionnaire = await questionnaires.GetAsync(drawn.Version, visit.Link.Holder.Language, cancellationToken);
        (form, var refusedFiles) = await files.TakeAsync(visit, questionnaire, form, cancellationToken);
        var decided = await conflicts.ReadAsync(visit, questionnaire, form, cancellationToken);
        var posted = await fields.ReadAsync(visit, questionnaire, drawn, form, decided, cancellationToken);
        var spoken = PostedComment.In(visit, form, drawn.FormId);
        if (WhoInput.Of(form, isOther) is { IsMe: false } who)
        {
            if (refusedFiles.Count > 0)
            {
                // Told first, since the next page has no place for it.
                var message = new FormMessage("bad", string.Join(' ', refusedFiles.Values));
                return pages.DrawUnsaved(visit, UnsavedForm.Of(visit, drawn, posted, spoken, who), message, StatusCodes.Status422UnprocessableEntity);
            }

            if (who is { IsOther: false } && posted.Count == 0 && spoken.Count == 0)
            {
                // Nothing is to be recorded, so nobody need say who they are.
                return new SeeOther(visit.Address);
            }

            return await others.TakeAsync(visit, request, new PostedForm(drawn, posted, spoken, who), cancellationToken);
        }

        SaveResult result;
        try
        {
            if (!visit.Link.HasActivity)
            {
                await writer.NoteActivityAsync(visit.Link.Response, visit.Now, cancellationToken);
            }

            var save = new SaveAnswers(visit.Link.Response, visit.Actor, drawn.Version, visit.Now, posted.Select(p => p.Change).ToValueList())
            {
                Settlements = decided.Select(conflict => conflict.Choice.Settlement).ToValueList(),
                MostRows = RowLimits.Of(questionnaire),
            };
            result = await writer.SaveAsync(save, cancellationToken);
            await CommentAsync(visit, form, spoken, cancellationToken);
        }
        catch (Exception refused) when (refused is AnswerNotWrittenException or DbUpdateException)
        {
            var message = new FormMessage("bad", AnsweringTexts.NotSavedBusy.In(visit.Language));
            return pages.DrawUnsaved(
                visit, UnsavedForm.Of(visit, drawn, posted, spoken, WhoInput.Me), message, StatusCodes.Status503ServiceUnavailable);
        }

        var reread = visit with { Link = await links.FindAsync(visit.Token, cancellationToken) ?? visit.Link };
        return Answer(reread, drawn, form, posted, result, refusedFiles, UnsavedForm.Drafts(visit, spoken.Where(comment => comment.Problem(visit.Language) is not null)));
    }

    /// <param name="visit">Read after the save.</param>
    /// <param name="refusedFiles">Why files were not taken.</param>
    /// <param name="refused">Comments that are too long.</param>
    private IResult Answer(
        LinkVisit visit,
        DrawnForm drawn,
        IFormCollection form,
        IReadOnlyList<PostedField> posted,
        SaveResult result,
        IReadOnlyDictionary<FieldPath, string> refusedFiles,
        Dictionary<Identifier, CommentDraft> refused)
    {
        var notices = Notices(visit, posted, result);
        foreach (var (path, problem) in refusedFiles)
        {
            notices[path] = new FieldNotice(problem);
        }

        var saved = result.Fields.Count(field => field.Outcome == FieldOutcome.Saved);
        if (AnsweringTexts.WhyNotTaken(result.Acceptance) is { } text)
        {
            return notices.Count == 0 && refused.Count == 0
                ? new SeeOther(visit.Address)
                : pages.Draw(visit, new FormMessage("bad", text.In(visit.Language)), notices, refused, StatusCodes.Status409Conflict);
        }

        var isRenewed = drawn.Version != visit.Link.Version;
        if (notices.Count > 0 || refused.Count > 0)
        {
            return pages.Draw(visit, saved == 0 ? null : SaveNotices.SavedMessage(saved, visit, isRenewed), notices, refused, StatusCodes.Status200OK);
        }

        return new SeeOther(Next(visit, form, saved, isRenewed));
    }

    private static Dictionary<FieldPath, FieldNotice> Notices(LinkVisit visit, IReadOnlyList<PostedField> posted, SaveResult result)
    {
        var notices = new Dictionary<FieldPath, FieldNotice>();
        foreach (var settled in result.Settlements.Where(settled => settled.Outcome == SettleOutcome.Outdated))
        {
            notices[settled.Field] = new FieldNotice(TalkTexts.DecidedBefore.In(visit.Language));
        }

        // Of what was typed beside a decision there is nothing to say: the decision is shown.
        foreach (var (field, outcome) in posted.Zip(result.Fields).Where(pair => !pair.First.Change.IsAside || pair.Second.Outcome == FieldOutcome.NotTaken))
        {
            if (SaveNotices.Of(field, outcome, visit.Language) is { } notice)
            {
                notices[field.Field.Path] = notice;
            }
        }

        return notices;
    }

    /// <summary>Where the person was, as far as the button tells.</summary>
    private static string Next(LinkVisit visit, IFormCollection form, int saved, bool isRenewed)
    {
        string? action = form[FormNames.Action];
        if (action == ReviewAction)
        {
            return visit.Address + AnsweringRoutes.Review;
        }

        var question = ConflictChoice.TryParse(form[FieldNames.Use])?.Path.Question ?? CommentActions.TryReadQuestion(action);
        var place = question is null ? "" : $"#q-{question}";
        return AnsweringRoutes.AfterSave(visit.Address, saved, isRenewed) + place;
    }

    private async Task CommentAsync(
        LinkVisit visit, IFormCollection form, IReadOnlyList<PostedComment> spoken, CancellationToken cancellationToken)
    {
        await comments.AddAsync(visit, [.. spoken.Where(comment => comment.Problem(visit.Language) is null)], cancellationToken);
        if (CommentActions.TryReadRemoved(form[FormNames.Action]) is { } removed)
        {
            await comments.RemoveAsync(visit, removed, cancellationToken);
        }
    }
}
