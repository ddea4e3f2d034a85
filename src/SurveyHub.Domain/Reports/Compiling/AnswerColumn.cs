using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A column of a table of answers: one field, and perhaps a box whose label stands in brackets after it.</summary>
/// <param name="Heading">Above the column.</param>
/// <param name="Bracketed">The box beside the field, with what it says when ticked; null when there is none.</param>
internal sealed record AnswerColumn(string Heading, Field Field, (Field Box, string Words)? Bracketed)
{
    /// <summary>What is said below the table of a column that nobody has answered; null for one of answers.</summary>
    public string? Note { get; init; }

    /// <summary>Holds numbers or the steps of a scale.</summary>
    public bool IsNumeric => Field.Type is NumberType or ScaleType;

    /// <summary>Of its numbers.</summary>
    public int Decimals => AnswerText.DecimalsOf(Field.Type);

    /// <summary>The cells of one row beside each other, as they stand in the form.</summary>
    public static IReadOnlyList<AnswerColumn> Of(FieldTable table, TableRow row) => [.. Shown(table).Where(i => row.Filled.Contains(row.Cells[i])).Select(i => Of(table, row, i, table.Columns[i].Heading))];

    /// <summary>The columns of a table of fields: for each column of answers, one for every row.</summary>
    /// <returns>A list for each column of the field table, with its heading.</returns>
    public static IEnumerable<(string Heading, IReadOnlyList<AnswerColumn> Columns)> ByColumn(FieldTable table) =>
        Shown(table).Select(i => (table.Columns[i].Heading, (IReadOnlyList<AnswerColumn>)[.. Fixed(table).Where(row => row.Filled.Contains(row.Cells[i])).Select(row => Of(table, row, i, row.Label))]));

    /// <summary>The other way round: for each row of the field table, one for every column.</summary>
    /// <returns>A list for each row, with its label.</returns>
    public static IEnumerable<(string Heading, IReadOnlyList<AnswerColumn> Columns)> ByRow(FieldTable table) =>
        Fixed(table).Select(row => (row.Label, Of(table, row)));

    /// <summary>Without the rows that respondents add, which have tables of their own.</summary>
    private static IEnumerable<TableRow> Fixed(FieldTable table) => table.Rows.Where(row => !row.IsTemplate);

    private static IEnumerable<int> Shown(FieldTable table) => Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].Parenthetical);

    /// <summary>One cell, with the box beside it where there is one.</summary>
    public static AnswerColumn Of(FieldTable table, TableRow row, int index, string heading)
    {
        var hasBox = index + 1 < table.Columns.Count && table.Columns[index + 1].Parenthetical;
        return new AnswerColumn(heading, row.Cells[index], hasBox ? (row.Cells[index + 1], ReportTexts.Small(table.Columns[index + 1].Heading)) : null);
    }
}
