using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Form;

internal static class StatusWords
{
    /// <summary>The answers without a value that the author allows, as sent and as shown.</summary>
    public static IEnumerable<(string Word, ScreenText Text)> Of(FieldDemands demands)
    {
        if (demands.AllowsPartlyKnown)
        {
            yield return (FieldNames.PartlyKnown, FormTexts.PartlyKnown);
        }

        if (demands.AllowsMissing)
        {
            yield return (FieldNames.Missing, FormTexts.Missing);
        }

        if (demands.AllowsNotApplicable)
        {
            yield return (FieldNames.NotApplicable, FormTexts.NotApplicable);
        }
    }
}
