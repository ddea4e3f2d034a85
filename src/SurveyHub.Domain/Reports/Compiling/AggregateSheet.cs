using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A table of the report as a sheet of the workbook, its numbers still numbers.</summary>
internal static class AggregateSheet
{
    public static DataSheet Of(TableBlock table, Question question, string name) => new(
        name,
        [question.NumberedText, table.Caption],
        table.Columns.Select((column, index) => new DataColumn(column.Heading, index == 0 ? 40 : 18)).ToValueList(),
        [.. table.Rows.Select(row => row.Cells.Select(Cell).ToValueList())],
        table.Notes.Select(note => note.Text).ToValueList());

    private static DataCell Cell(ReportCell cell) =>
        cell.Number is { } number ? DataCell.Of(number, cell.Decimals) : DataCell.Of(string.Join('\n', cell.Lines));
}
