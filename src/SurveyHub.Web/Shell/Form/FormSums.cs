using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

internal static class FormSums
{
    /// <summary>What the rules add up, in the order of the questionnaire.</summary>
    public static IReadOnlyList<SumView> Of(Questionnaire questionnaire, AnswerSheet sheet, Language language) =>
        [.. sheet.Checks().Select(outcome => SumView.Of(questionnaire, outcome, language)).OfType<SumView>()];
}
