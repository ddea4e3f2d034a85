using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Shell.Preview;

/// <summary>Says in words when a field is asked, since a preview cannot show and hide.</summary>
internal static class ConditionText
{
    public static string Describe(Questionnaire questionnaire, Condition condition)
    {
        var language = questionnaire.Header.Language;
        var asked = questionnaire.Find(condition.Field);
        var options = (asked?.Type as ChoiceType)?.Options ?? [];
        var words = condition.Options.Select(id => $"”{options.FirstOrDefault(option => option.Id == id)?.Text ?? id.Value}”");
        return string.Format(
            CultureInfo.InvariantCulture,
            PreviewTexts.ShownIf.In(language),
            asked?.Label ?? condition.Field.ToString(),
            string.Join(PreviewTexts.Or.In(language), words));
    }
}
