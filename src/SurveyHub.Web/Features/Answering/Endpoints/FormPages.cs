using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;
using SurveyHub.Web.Platform.Printing;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Draws the form, or what stands in its place when nothing can be written.</summary>
internal sealed class FormPages(FormSeal seal, SaveTicket tickets, PdfDesk pdf)
{
    private static readonly Dictionary<FieldPath, FieldNotice> NoNotices = [];
    private static readonly Dictionary<Identifier, CommentDraft> NoComments = [];

    public IResult Draw(LinkVisit visit, FormMessage? message, WhoInput who) =>
        Draw(visit, DrawnForm.Of(visit.Link), message, NoNotices, NoComments, who, StatusCodes.Status200OK);

    /// <summary>After a save of the person the link was sent to.</summary>
    /// <param name="comments">Those that could not be made.</param>
    public IResult Draw(
        LinkVisit visit,
        FormMessage? message,
        IReadOnlyDictionary<FieldPath, FieldNotice> notices,
        IReadOnlyDictionary<Identifier, CommentDraft> comments,
        int status) => Draw(visit, DrawnForm.Of(visit.Link), message, notices, comments, WhoInput.Me, status);

    /// <summary>The form again with what was typed and could not be saved.</summary>
    public IResult DrawUnsaved(LinkVisit visit, UnsavedForm unsaved, FormMessage message, int status) => Draw(
        visit,
        DrawnForm.Again(visit.Link, unsaved.Drawn, unsaved.Typed.Select(field => field.Field.Path)),
        message,
        unsaved.Typed.ToDictionary(field => field.Field.Path, field => new FieldNotice(null, field.Input)),
        unsaved.Comments,
        unsaved.Who,
        status);

    private IResult Draw(
        LinkVisit visit,
        DrawnForm drawn,
        FormMessage? message,
        IReadOnlyDictionary<FieldPath, FieldNotice> notices,
        IReadOnlyDictionary<Identifier, CommentDraft> comments,
        WhoInput who,
        int status)
    {
        if (!visit.IsEditable)
        {
            var kept = notices
                .Where(pair => pair.Value.Typed is not null)
                .Select(pair => (Field: visit.Questionnaire.Find(pair.Key)!, pair.Value.Typed))
                .Select(typed => (FieldTitles.Of(visit.Questionnaire, typed.Field), typed.Typed!.Words(typed.Field, visit.Language)))
                .Concat(comments.Select(pair => (TalkTexts.NewComment.In(visit.Language), pair.Value.Text)))
                .ToList();
            return new PageResult<ReadOnlyPage>(
                visit.Language, status, (nameof(ReadOnlyPage.Visit), visit.AsHandedIn), (nameof(ReadOnlyPage.Message), message), (nameof(ReadOnlyPage.Kept), kept));
        }

        // With the rows that were typed in and are not saved.
        var drawing = visit.With(notices.Keys).WithEmptyRows();
        var model = new FormModel(drawing, seal.Close(visit.Token, drawn), tickets.Issue(visit.Token, visit.Link.Version), message, notices, who)
        {
            Comments = comments,
            OffersPdf = pdf.IsOpen,
        };
        return new PageResult<FormPage>(visit.Language, status, (nameof(FormPage.Model), model));
    }
}
