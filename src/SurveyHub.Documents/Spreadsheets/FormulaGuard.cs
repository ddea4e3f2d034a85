namespace SurveyHub.Documents.Spreadsheets;

/// <summary>Knows text that a spreadsheet would take for a formula, which a respondent could use to run something at the reader's.</summary>
internal static class FormulaGuard
{
    /// <summary>True for text that begins with a sign that opens a formula, or with a tab or line break, which some programs strip first.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
}
