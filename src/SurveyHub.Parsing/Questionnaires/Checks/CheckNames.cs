using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>What messages call the fields of a check.</summary>
internal static class CheckNames
{
    public static string NameOf(FieldDraft field) => field.Name?.Value ?? field.Path.ToString();

    /// <summary>Of a column its id, which all rows have alike.</summary>
    public static string NameOf(FieldDraft field, CheckScope scope) =>
        scope == CheckScope.Columns ? field.Path.ToString().Split('.')[1] : NameOf(field);
}
