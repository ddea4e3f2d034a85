using SurveyHub.Domain.Questionnaires.Calculations;

namespace SurveyHub.Domain.Questionnaires.Checks;

/// <summary>What the fields of a check are called in a sentence about it: within a row by its columns, within a column by its rows.</summary>
internal static class CheckNames
{
    public static string Of(Questionnaire questionnaire, Question question, CheckScope scope, FieldPath path)
    {
        var field = questionnaire.FindRead(path) ?? throw new ArgumentException($"No field is at '{path}'.", nameof(path));
        if (path.Question != question.Id)
        {
            return FieldTitles.Of(questionnaire, field);
        }

        if (scope != CheckScope.Fields && question.Tables.FirstOrDefault(table => table.HasCalculated(question, path)) is { } calculated)
        {
            var ids = path.ToString().Split('.', '@');
            return scope == CheckScope.Rows
                ? calculated.ColumnOrder().First(slot => slot.Id.Value == ids[^1]).Heading
                : calculated.RowOrder().First(slot => slot.Id.Value == ids[1]).Title;
        }

        return scope != CheckScope.Fields && CellAt(question, path) is var (row, column)
            ? scope == CheckScope.Rows ? column.Heading : row.Label
            : FieldTitles.LabelOf(question, field) ?? FieldTitles.Short(question.Text);
    }

    /// <summary>Whether the field that the line is compared with stands beside its parts, and not somewhere outside their table.</summary>
    public static bool IsWholeBeside(Question question, CheckScope scope, CheckLine line) =>
        line.Whole is { } whole && (scope == CheckScope.Fields || CellAt(question, whole) is not null);

    /// <summary>The table that the first part of a line stands in, or null.</summary>
    public static FieldTable? TableOf(Question question, CheckLine line) =>
        question.Tables.FirstOrDefault(table => RowsOf(table).Any(row => row.Cells.Any(cell => cell.Path == line.Parts[0])) || table.HasCalculated(question, line.Parts[0]));

    /// <summary>Whether the line adds up every number of its row or column, the one it is compared with aside.</summary>
    public static bool IsWhole(Question question, CheckScope scope, CheckLine line)
    {
        if (TableOf(question, line) is not { } table || scope == CheckScope.Fields || line.Fields.Any(path => table.HasCalculated(question, path)))
        {
            return false;
        }

        var cells = scope == CheckScope.Rows
            ? RowsOf(table).First(row => row.Cells.Any(cell => cell.Path == line.Parts[0])).Cells
            : ColumnOf(table, line.Parts[0]).Cells;
        return cells.Where(cell => cell.Type is NumberType && cell.Path != line.Whole).Select(cell => cell.Path).SequenceEqual(line.Parts);
    }

    public static (TableRow Row, TableColumn Column)? CellAt(Question question, FieldPath path)
    {
        foreach (var table in question.Tables)
        {
            foreach (var row in RowsOf(table))
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (row.Cells[i].Path == path)
                    {
                        return (row, table.Columns[i]);
                    }
                }
            }
        }

        return null;
    }

    // While nobody has added any, a check is of the row as the author wrote it.
    private static IEnumerable<TableRow> RowsOf(FieldTable table) => table.Rows.Concat(table.Templates);

    private static (TableColumn Column, IEnumerable<Field> Cells) ColumnOf(FieldTable table, FieldPath path)
    {
        var index = Enumerable.Range(0, table.Columns.Count).First(i => RowsOf(table).Any(row => row.Cells[i].Path == path));
        return (table.Columns[index], table.Rows.Select(row => row.Cells[index]));
    }
}
