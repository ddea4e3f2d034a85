namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>Finds the table, and the line of it, that a calculated value stands in.</summary>
public static class CalculatedTables
{
    public static bool HasCalculated(this FieldTable table, Question question, FieldPath path) =>
        LineAt(table, question, path) is not null;

    /// <summary>"Mottagning: Totalt" in a table, the label of a value by itself; null where its question says it.</summary>
    public static string? TitleOf(Question question, CalculatedValue value) =>
        CellTitle(question, value.Path) ?? (value.Label == question.Text ? null : value.Label);

    /// <summary>Row and column of what is calculated in a table; null for everything else.</summary>
    internal static string? CellTitle(Question question, FieldPath path)
    {
        foreach (var table in question.Tables.Where(table => table.HasCalculated(question, path)))
        {
            foreach (var row in table.RowOrder().Concat(table.Templates.Select(template => new RowSlot(template, null))))
            {
                var column = table.ColumnOrder().FirstOrDefault(slot => PathOf(question, row, slot) == path);
                if (column.Heading is { } heading)
                {
                    return $"{row.Title}: {heading}";
                }
            }
        }

        return null;
    }

    /// <summary>The heading of the calculated column, or the label of the calculated row, that it stands in.</summary>
    public static string LineOf(this Questionnaire questionnaire, FieldTable table, CalculatedValue value) =>
        LineAt(table, questionnaire.Questions.First(question => question.Id == value.Path.Question), value.Path) ?? value.Label;

    /// <summary>The value where a row and a column of a table cross; null where an answer stands, or nothing.</summary>
    public static CalculatedValue? CalculatedAt(this Questionnaire questionnaire, Question question, RowSlot row, ColumnSlot column) =>
        questionnaire.FindCalculated(PathOf(question, row, column));

    private static FieldPath PathOf(Question question, RowSlot row, ColumnSlot column)
    {
        var path = FieldPath.Of(question.Id, row.Id, column.Id);
        return row.Asked?.Added is { } added ? path.InRow(added.Key) : path;
    }

    // The column's where both meet, as is the value.
    private static string? LineAt(FieldTable table, Question question, FieldPath path) =>
        table.CalculatedColumns.FirstOrDefault(column => RowIds(table).Any(row => FieldPath.Of(question.Id, row, column.Id) == path.WithoutRow))?.Heading
        ?? table.CalculatedRows.FirstOrDefault(row => table.Columns.Any(column => FieldPath.Of(question.Id, row.Id, column.Id) == path))?.Label;

    private static IEnumerable<Identifier> RowIds(FieldTable table) =>
        table.Rows.Concat(table.Templates).Select(row => row.Id).Concat(table.CalculatedRows.Select(row => row.Id));
}
