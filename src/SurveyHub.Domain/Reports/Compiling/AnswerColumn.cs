using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A column of a table of answers: one field, and perhaps a box whose label stands in brackets after it.</summary>
/// <param name="Heading">Above the column.</param>
/// <param name="Bracketed">The box beside the field, with what it says when ticked; null when there is none.</param>
internal sealed record AnswerColumn(string Heading, Field Field, (Field Box, string Words)? Bracketed)
{
    /// <summary>Holds numbers or the steps of a scale.</summary>
    public bool IsNumeric => Field.Type is NumberType or ScaleType;

    /// <summary>Of its numbers.</summary>
    public int Decimals => AnswerText.DecimalsOf(Field.Type);

    /// <summary>The cells of one row beside each other, as they stand in the form.</summary>
    public static IReadOnlyList<AnswerColumn> Of(FieldTable table, TableRow row) =>
    [
        .. Enumerable.Range(0, table.Columns.Count)
            .Where(index => !table.Columns[index].Parenthetical)
            .Select(index => new AnswerColumn(
                table.Columns[index].Heading,
                row.Cells[index],
                index + 1 < table.Columns.Count && table.Columns[index + 1].Parenthetical
                    ? (row.Cells[index + 1], ReportTexts.Small(table.Columns[index + 1].Heading))
                    : null)),
    ];

    /// <summary>The columns of a table of fields: for each column of answers, one for every row.</summary>
    /// <returns>A list for each column of the field table, with its heading.</returns>
    public static IEnumerable<(string Heading, IReadOnlyList<AnswerColumn> Columns)> Of(FieldTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Parenthetical)
            {
                continue;
            }

            var index = i;
            var hasBox = i + 1 < table.Columns.Count && table.Columns[i + 1].Parenthetical;
            var words = hasBox ? ReportTexts.Small(table.Columns[i + 1].Heading) : "";
            var columns = table.Rows.Where(row => !row.IsTemplate).Select(row => new AnswerColumn(
                row.Label, row.Cells[index], hasBox ? (row.Cells[index + 1], words) : null));
            yield return (table.Columns[i].Heading, columns.ToList());
        }
    }
}
