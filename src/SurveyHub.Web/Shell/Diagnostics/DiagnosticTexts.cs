using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Diagnostics;

internal static class DiagnosticTexts
{
    public static readonly ScreenText Error = new("Fel", "Error");
    public static readonly ScreenText Warning = new("Varning", "Warning");
    public static readonly ScreenText Place = new("Rad {0}, kolumn {1}", "Line {0}, column {1}");
    public static readonly ScreenText None = new("Inga fel.", "No errors.");
    public static readonly ScreenText OneError = new("1 fel", "1 error");
    public static readonly ScreenText Errors = new("{0} fel", "{0} errors");
    public static readonly ScreenText OneWarning = new("1 varning", "1 warning");
    public static readonly ScreenText Warnings = new("{0} varningar", "{0} warnings");
}
