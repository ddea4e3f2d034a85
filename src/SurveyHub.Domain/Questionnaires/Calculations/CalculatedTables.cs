namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>Finds the table, and the line of it, that a calculated value stands in.</summary>
public static class CalculatedTables
{
    public static bool HasCalculated(this FieldTable table, Question question, FieldPath path) =>
        LineAt(table, question, path) is not null;

    /// <summary>The heading of the calculated column, or the label of the calculated row, that it stands in.</summary>
    public static string LineOf(this Questionnaire questionnaire, FieldTable table, CalculatedValue value) =>
        LineAt(table, questionnaire.Questions.First(question => question.Id == value.Path.Question), value.Path) ?? value.Label;

    /// <summary>The value where a row and a column of a table cross; null where an answer stands, or nothing.</summary>
    public static CalculatedValue? CalculatedAt(this Questionnaire questionnaire, Question question, RowSlot row, ColumnSlot column)
    {
        var path = FieldPath.Of(question.Id, row.Id, column.Id);
        return questionnaire.FindCalculated(row.Asked?.Added is { } added ? path.InRow(added.Key) : path);
    }

    // The column's where both meet, as is the value.
    private static string? LineAt(FieldTable table, Question question, FieldPath path) =>
        table.CalculatedColumns.FirstOrDefault(column => RowIds(table).Any(row => FieldPath.Of(question.Id, row, column.Id) == path.WithoutRow))?.Heading
        ?? table.CalculatedRows.FirstOrDefault(row => table.Columns.Any(column => FieldPath.Of(question.Id, row.Id, column.Id) == path))?.Label;

    private static IEnumerable<Identifier> RowIds(FieldTable table) =>
        table.Rows.Concat(table.Templates).Select(row => row.Id).Concat(table.CalculatedRows.Select(row => row.Id));
}
