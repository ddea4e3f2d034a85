using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Shell.Form;

internal static class ScaleSteps
{
    /// <summary>A step as its button sends it.</summary>
    public static string ValueOf(int step) => step.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Exactly one thing is chosen, among which the answers without a value stand too, so that choosing decides about both.
    /// </summary>
    public static bool IsOneOfSeveral(this FieldType type) => type is ChoiceType { Many: false } or ScaleType;
}
