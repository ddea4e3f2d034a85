using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A form that nobody has begun.</summary>
public sealed record BlankForm(Questionnaire Questionnaire) : IFormContent
{
    public FieldView View(Field field) => new(field, Questionnaire.Header.Language, FieldInput.Empty, null, [], null, null);
}
