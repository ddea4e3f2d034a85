using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Shell.Form;

/// <summary>What a form is drawn from. Its words are in the questionnaire's language, whatever the screen around it speaks.</summary>
public interface IFormContent
{
    Questionnaire Questionnaire { get; }

    /// <summary>Of a field of the questionnaire.</summary>
    FieldView View(Field field);

    /// <summary>What stands below a question's fields; null for nothing.</summary>
    RenderFragment? Below(Question question) => null;
}
