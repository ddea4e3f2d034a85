using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>What a sentence in a question calls a field.</summary>
internal static class FieldNames
{
    /// <summary>A field of the same question by its own id, any other by its path.</summary>
    public static string Within(Identifier question, FieldPath path)
    {
        var segments = path.ToString().Split('.');
        return path.Question == question && segments.Length == 2 ? segments[1] : path.ToString();
    }
}
