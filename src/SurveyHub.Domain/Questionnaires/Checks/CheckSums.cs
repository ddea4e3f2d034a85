namespace SurveyHub.Domain.Questionnaires.Checks;

public static class CheckSums
{
    /// <summary>Whether a line of a check is a sum, also while there is only one number in it since no more rows have been added.</summary>
    public static bool AddsUp(this Question question, CheckScope scope, CheckLine line) =>
        line.Parts.Count > 1 || (scope != CheckScope.Rows && line.Parts.Any(path => path.Row is not null || IsInTemplate(question, path)));

    private static bool IsInTemplate(Question question, FieldPath path) =>
        question.Tables.SelectMany(table => table.Repeating).SelectMany(row => row.Cells).Any(cell => cell.Path == path);
}
