using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>The paths that ids are unique under.</summary>
internal static class IdScopes
{
    /// <summary>Sections and questions.</summary>
    public const string Questionnaire = "";

    /// <summary>Columns stand after a row in a path. Fields may not have their names either, since a reference could mean both.</summary>
    public static string OfColumns(Identifier question) => $"{question}[]";

    /// <summary>Options stand under the field or column that they answer.</summary>
    public static string OfOptions(string field) => $"{field}:";
}
