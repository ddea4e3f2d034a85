namespace SurveyHub.Documents.Spreadsheets;

/// <summary>Knows text that a spreadsheet would take for a formula, by which a respondent could act on the reader's machine.</summary>
internal static class FormulaGuard
{
    /// <summary>Text that begins with a sign that opens a formula, or with a tab or line break: some programs strip it.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
}
