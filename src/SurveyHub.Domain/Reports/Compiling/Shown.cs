using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What of a question may be shown answer by answer. Every part of the compiler that shows answers is given a question without the rest.</summary>
internal static class Shown
{
    /// <summary>The question without the fields whose answers may not be shown one by one; perhaps with no field at all.</summary>
    public static Question OnlyOpen(this Question question) => question.Fields.All(IsOpen)
        ? question
        : question with { Parts = question.Parts.Select(OnlyOpen).OfType<QuestionPart>().ToValueList() };

    public static bool IsOpen(Field field) => field.Visibility == Visibility.Open;

    private static QuestionPart? OnlyOpen(QuestionPart part) => part switch
    {
        FieldPart one => IsOpen(one.Field) ? one : null,
        MatrixPart matrix => matrix.Matrix.Fields.All(IsOpen) ? matrix : null,
        TablePart { Table: var table } => OnlyOpen(table) is { Columns.Count: > 0 } open ? new TablePart(open) : null,
        _ => part,
    };

    // The cells of a column are alike, since its heading says what they take; only a row that is calculated may rest on something that is hidden.
    private static FieldTable OnlyOpen(FieldTable table)
    {
        var open = Enumerable.Range(0, table.Columns.Count).Where(index => table.Rows.Any(row => IsOpen(row.Cells[index]))).ToList();
        return table with
        {
            // What stands in brackets belongs to the column before it, and to no other.
            Columns = open.Select(index => table.Columns[index] with { Parenthetical = table.Columns[index].Parenthetical && open.Contains(index - 1) }).ToValueList(),
            Rows = table.Rows.Where(row => open.TrueForAll(index => IsOpen(row.Cells[index]))).Select(row => row with { Cells = open.Select(index => row.Cells[index]).ToValueList() }).ToValueList(),
        };
    }
}
