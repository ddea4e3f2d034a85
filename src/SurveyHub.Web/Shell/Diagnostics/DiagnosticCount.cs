using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Diagnostics;

/// <summary>"2 fel, 1 varning", or that there are none.</summary>
internal static class DiagnosticCount
{
    public static string Describe(IReadOnlyList<Diagnostic> diagnostics, ScreenLanguage language)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        string?[] parts =
        [
            Count(errors, DiagnosticTexts.OneError, DiagnosticTexts.Errors),
            Count(warnings, DiagnosticTexts.OneWarning, DiagnosticTexts.Warnings),
        ];
        return diagnostics.Count == 0 ? language[DiagnosticTexts.None] : string.Join(", ", parts.OfType<string>());

        string? Count(int number, ScreenText one, ScreenText many) => number switch
        {
            0 => null,
            1 => language[one],
            _ => language.Format(many, SwedishNumber.Format(number)),
        };
    }
}
