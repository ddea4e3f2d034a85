using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;

namespace SurveyHub.TestKit.Surveys;

/// <summary>Draws values that are calculated of the numbers in a question, where it has any.</summary>
internal sealed class RandomCalculations(RandomWords words, Question question)
{
    public Question Draw()
    {
        var tables = question.Tables.ToList();
        var parts = question.Parts.Select(part => part is TablePart { Table: var table } && table == tables[0] && words.Maybe() ? new TablePart(In(table)) : part).ToList();
        var numbers = question.Fields.Where(field => field.Type is NumberType && !tables.SelectMany(table => table.Repeating).SelectMany(row => row.Cells).Contains(field))
            .Select(field => new FieldOperand(field.Path)).ToList();
        if (numbers.Count > 1 && words.Maybe())
        {
            var first = new CalculatedField(FieldPath.Of(question.Id, Identifier.Parse("k1")), words.Label(), Calculation([.. words.Shuffled<Operand>(numbers).Take(3)], isOnce: true));
            var second = new CalculatedField(
                FieldPath.Of(question.Id, Identifier.Parse("k2")), words.Label(), Calculation([new FieldOperand(first.Path), numbers[0]], isOnce: true));
            parts.AddRange([new CalculatedPart(first), new CalculatedPart(second)]);
        }

        return question with { Parts = parts.ToValueList() };
    }

    private FieldTable In(FieldTable table)
    {
        var numbers = table.Columns.Zip(table.Rows[0].Cells).Where(pair => pair.Second.Type is NumberType).Select(pair => pair.First.Id).ToList();
        var isOnce = table.Rows.All(row => row.Repeats is null);
        if (numbers.Count > 1)
        {
            Calculation[] drawn =
            [
                Calculation([.. numbers.Select(id => new ColumnOperand(id))], isOnce),
                new Calculation(new SumFormula([EveryNumber.Instance], words.Maybe()), null, "st"),
            ];
            // As a file has them: from left to right, each behind the one before it.
            Identifier?[] places = [null, numbers[0], numbers[^1]];
            int[] at = [words.OneOf(0, 1, 2), words.OneOf(0, 1, 2)];
            Array.Sort(at);
            var ids = new[] { "k3", "k4" }.Select(Identifier.Parse).ToList();
            table = table with
            {
                CalculatedColumns = drawn.Select((calculation, i) =>
                    new CalculatedColumn(ids[i], words.Label(), calculation, i == 1 && at[0] == at[1] ? ids[0] : places[at[i]])).ToValueList(),
            };
        }

        if (numbers.Count > 0 && (table.Rows.Count > 1 || !isOnce))
        {
            var formula = table.Rows.Count > 1 && words.Maybe()
                ? new SumFormula([new RowOperand(table.Rows[^1].Id), new RowOperand(table.Rows[0].Id)])
                : new SumFormula([EveryNumber.Instance], words.Maybe());
            table = table with { CalculatedRows = [new CalculatedRow(Identifier.Parse("k5"), words.Label(), new Calculation(formula, words.OneOf<int?>(null, 1)), words.OneOf<Identifier?>(null, table.Rows[0].Id, table.Rows[^1].Id))] };
        }

        return table;
    }

    /// <param name="operands">At least two.</param>
    /// <param name="isOnce">None of them stands in a row that repeats.</param>
    private Calculation Calculation(List<Operand> operands, bool isOnce)
    {
        Formula formula = words.OneOf(0, 1, 2, 3, 4) switch
        {
            0 => new DifferenceFormula(operands[0], operands[1]),
            1 => new ShareFormula(operands[0], operands[1]),
            2 => new RateFormula(operands[0], words.OneOf(1, 10_000), operands[1]),
            3 when isOnce => new FactRateFormula(operands[0], new Rate(words.OneOf(1, 1_000), new FactKey(Identifier.Parse("folk-16"), 2024))),
            _ => new SumFormula(operands.ToValueList(), words.Maybe()),
        };
        // Numbers of any unit are added, which is right where it is said what they make.
        var unit = formula is ShareFormula ? null : formula.IsQuotient ? words.OneOf(null, "kr") : "st";
        return new Calculation(formula, words.OneOf<int?>(null, 0, 3), unit)
        {
            Reporting = new FieldReporting(words.Maybe(), words.Maybe(), words.Maybe(), words.Maybe(), null, isOnce && words.Maybe()),
        };
    }
}
