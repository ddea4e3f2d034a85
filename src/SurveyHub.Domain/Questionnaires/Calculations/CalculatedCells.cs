namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>
/// The calculated values of one table. Where a calculated row and a calculated column meet, it is the column's: the share of the sums, not the sum of the
/// shares.
/// </summary>
internal sealed class CalculatedCells(Question question, FieldTable table)
{
    /// <summary>The columns of numbers, each with how its cells are reported.</summary>
    private readonly List<(Identifier Id, string Heading, FieldReporting Reporting)> _numbers =
        [.. table.Columns.Zip(table.Pattern.Cells).Where(pair => pair.Second.Type is NumberType).Select(pair => (pair.First.Id, pair.First.Heading, pair.Second.Reporting))];

    public IEnumerable<CalculatedValues.Place> Places()
    {
        foreach (var row in table.RowOrder())
        {
            foreach (var place in row.Calculated is { } calculated ? Of(calculated) : Of(row.Asked!))
            {
                yield return place;
            }
        }
    }

    private IEnumerable<CalculatedValues.Place> Of(TableRow row) =>
        from column in table.CalculatedColumns
        let inputs = column.Calculation.Formula.Operands.SelectMany(operand => InRow(operand, row.Id)).Select(path => In(path, row))
        select new CalculatedValues.Place(
            In(FieldPath.Of(question.Id, row.Id, column.Id), row), $"{row.Title}, {column.Heading}", column.Calculation, inputs.ToValueList(), column.Calculation.Reporting, row.ShownIf);

    private IEnumerable<CalculatedValues.Place> Of(CalculatedRow row) => table.ColumnOrder().SelectMany(slot => slot.Calculated is { } column
        ? [new CalculatedValues.Place(
            FieldPath.Of(question.Id, row.Id, column.Id), $"{row.Label}, {column.Heading}", column.Calculation,
            column.Calculation.Formula.Operands.SelectMany(operand => InRow(operand, row.Id)).ToValueList(), column.Calculation.Reporting, null)]
        : _numbers.Where(number => number.Id == slot.Id).Select(number => new CalculatedValues.Place(
            FieldPath.Of(question.Id, row.Id, number.Id), $"{row.Label}, {number.Heading}", row.Calculation,
            row.Calculation.Formula.Operands.SelectMany(operand => InColumn(operand, number.Id)).ToValueList(), number.Reporting, null)));

    private IEnumerable<FieldPath> InRow(Operand operand, Identifier row) => operand switch
    {
        FieldOperand one => [one.Path],
        ColumnOperand column => [FieldPath.Of(question.Id, row, column.Column)],
        EveryNumber => _numbers.Select(number => FieldPath.Of(question.Id, row, number.Id)),
        _ => [],
    };

    private IEnumerable<FieldPath> InColumn(Operand operand, Identifier column) => operand switch
    {
        FieldOperand one => [one.Path],
        RowOperand row => [FieldPath.Of(question.Id, row.Row, column)],
        EveryNumber => table.Rows.Concat(table.Templates).Select(row => FieldPath.Of(question.Id, row.Id, column)).Distinct(),
        _ => [],
    };

    /// <summary>A number of an added row is that of the same row.</summary>
    private FieldPath In(FieldPath path, TableRow row) =>
        row.Added is { } added && (row.Cells.Any(cell => cell.Path.WithoutRow == path) || table.CalculatedColumns.Any(column => FieldPath.Of(question.Id, row.Id, column.Id) == path))
            ? path.InRow(added.Key)
            : path;
}
