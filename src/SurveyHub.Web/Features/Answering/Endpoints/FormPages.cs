using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Draws the form, or what stands in its place when nothing can be written.</summary>
internal sealed class FormPages(FormSeal seal, SaveTicket tickets)
{
    private static readonly Dictionary<FieldPath, FieldNotice> NoNotices = [];

    public IResult Draw(LinkVisit visit, FormMessage? message, WhoInput who) =>
        Draw(visit, DrawnForm.Of(visit.Link), message, NoNotices, who, StatusCodes.Status200OK);

    /// <summary>After a save of the person the link was sent to.</summary>
    public IResult Draw(LinkVisit visit, FormMessage? message, IReadOnlyDictionary<FieldPath, FieldNotice> notices, int status) =>
        Draw(visit, DrawnForm.Of(visit.Link), message, notices, WhoInput.Me, status);

    /// <summary>The form again with what was typed and could not be saved.</summary>
    /// <param name="before">The form that was posted; null when it cannot be told.</param>
    /// <param name="who">What it says of who writes.</param>
    public IResult DrawUnsaved(
        LinkVisit visit, DrawnForm? before, FormMessage message, IReadOnlyList<TypedField> typed, WhoInput who, int status) => Draw(
        visit,
        DrawnForm.Again(visit.Link, before, typed.Select(field => field.Field.Path)),
        message,
        typed.ToDictionary(field => field.Field.Path, field => new FieldNotice(null, field.Input)),
        who,
        status);

    private IResult Draw(
        LinkVisit visit, DrawnForm drawn, FormMessage? message, IReadOnlyDictionary<FieldPath, FieldNotice> notices, WhoInput who, int status)
    {
        if (!visit.IsEditable)
        {
            var kept = notices
                .Select(pair => (Field: visit.Questionnaire.Find(pair.Key)!, Notice: pair.Value))
                .Select(pair => (pair.Field, Words: pair.Notice.Own?.Words ?? pair.Notice.Typed?.Words(pair.Field, visit.Language)))
                .Where(pair => pair.Words is not null)
                .Select(pair => (FieldTitles.Of(visit.Questionnaire, pair.Field), pair.Words!))
                .ToList();
            return new PageResult<ReadOnlyPage>(
                visit.Language, status, (nameof(ReadOnlyPage.Visit), visit), (nameof(ReadOnlyPage.Message), message), (nameof(ReadOnlyPage.Kept), kept));
        }

        var model = new FormModel(visit, seal.Close(visit.Token, drawn), tickets.Issue(visit.Token, visit.Link.Version), message, notices, who);
        return new PageResult<FormPage>(visit.Language, status, (nameof(FormPage.Model), model));
    }
}
