using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Themes;

/// <summary>Finds fields in which passages may be marked: those whose answers are shown with who gave them.</summary>
internal static class CodedFields
{
    /// <summary>Null where there is none, which is reported.</summary>
    public static Field? Find(Questionnaire questionnaire, string text, Action<DiagnosticDescriptor, LocalText[]> report)
    {
        var field = FieldPath.TryParse(text, out var path) && path.Row is null ? questionnaire.AsShown.Find(path) : null;
        if (field is null)
        {
            var known = questionnaire.Fields.Select(other => other.Path.ToString()).ToList();
            report(ThemeFileDiagnostics.UnknownField, [text, NearestWord.Find(text, known) is null ? "" : Suggestion.For(text, known)]);
        }
        else if (field.Visibility != Visibility.Open)
        {
            report(ThemeFileDiagnostics.HiddenField, [text]);
            field = null;
        }

        return field;
    }
}
