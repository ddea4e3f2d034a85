using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Draws the form, or what stands in its place when nothing can be written.</summary>
internal sealed class FormPages(FormSeal seal)
{
    private static readonly Dictionary<FieldPath, FieldNotice> NoNotices = [];

    public IResult Draw(LinkVisit visit, FormMessage? message) => Draw(visit, message, NoNotices, StatusCodes.Status200OK);

    public IResult Draw(LinkVisit visit, FormMessage? message, IReadOnlyDictionary<FieldPath, FieldNotice> notices, int status)
    {
        if (!visit.IsEditable)
        {
            var kept = notices
                .Where(pair => pair.Value.Own is not null)
                .Select(pair => (visit.Questionnaire.Find(pair.Key)!, pair.Value.Own!.Words))
                .ToList();
            return new PageResult<ReadOnlyPage>(
                visit.Language, status, (nameof(ReadOnlyPage.Visit), visit), (nameof(ReadOnlyPage.Message), message), (nameof(ReadOnlyPage.Kept), kept));
        }

        var model = new FormModel(visit, seal.Close(visit.Token, DrawnForm.Of(visit.Link)), message, notices);
        return new PageResult<FormPage>(visit.Language, status, (nameof(FormPage.Model), model));
    }
}
