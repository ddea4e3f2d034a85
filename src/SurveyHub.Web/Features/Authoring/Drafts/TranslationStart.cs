using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Editing;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>
/// What a translator begins with: the original, with a front block that says what it is now. Its words are written over one by one, and until then it
/// agrees with the original.
/// </summary>
internal static class TranslationStart
{
    /// <returns>The original as it is where it has mistakes, since it cannot be changed then.</returns>
    public static string Of(string original, Language language)
    {
        var document = QuestionnaireDocument.Parse(original);
        var questionnaire = document.Questionnaire;
        return document.HasErrors || questionnaire.Header.Language == language
            ? original
            : document.With(questionnaire with { Header = questionnaire.Header with { Language = language, TranslationOf = questionnaire.Header.Language } }).Text;
    }
}
