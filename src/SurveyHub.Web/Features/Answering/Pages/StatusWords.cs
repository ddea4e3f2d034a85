using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Pages;

internal static class StatusWords
{
    /// <summary>The answers without a value that the author allows, as sent and as shown.</summary>
    public static IEnumerable<(string Word, ScreenText Text)> Of(FieldDemands demands)
    {
        if (demands.AllowsPartlyKnown)
        {
            yield return (FieldNames.PartlyKnown, AnsweringTexts.PartlyKnown);
        }

        if (demands.AllowsMissing)
        {
            yield return (FieldNames.Missing, AnsweringTexts.Missing);
        }

        if (demands.AllowsNotApplicable)
        {
            yield return (FieldNames.NotApplicable, AnsweringTexts.NotApplicable);
        }
    }
}
