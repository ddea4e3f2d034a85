using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A form that nobody has begun, in one language throughout.</summary>
public sealed record BlankForm(Questionnaire Questionnaire) : IFormContent
{
    public Language Language => Questionnaire.Header.Language;

    public IReadOnlyList<SumView> Sums { get; } = FormSums.Of(Questionnaire, new AnswerSheet(Questionnaire, []), Questionnaire.Header.Language);

    public FieldView View(Field field) => new(field, Language, FieldInput.Empty, null, [], null, null);
}
