using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A questionnaire in which calculated values stand as number fields, in their places.</summary>
internal static class CalculatedFields
{
    public static Questionnaire In(Questionnaire questionnaire) => questionnaire with
    {
        Sections = questionnaire.Sections.Select(section => section with
        {
            Questions = section.Questions.Select(question => question with
            {
                Parts = question.Parts.Select(part => part switch
                {
                    CalculatedPart { Value: var value } => new FieldPart(FieldAt(questionnaire, value.Path)),
                    TablePart { Table: var table } => new TablePart(In(questionnaire, question, table)),
                    _ => part,
                }).ToValueList(),
            }).ToValueList(),
        }).ToValueList(),
    };

    private static FieldTable In(Questionnaire questionnaire, Question question, FieldTable table)
    {
        if (table.CalculatedColumns.Count + table.CalculatedRows.Count == 0)
        {
            return table;
        }

        var columns = table.ColumnOrder();
        return new FieldTable(
            table.Corner,
            columns.Select(slot => slot.Index is { } index ? table.Columns[index] : new TableColumn(slot.Id, slot.Heading, Parenthetical: false)).ToValueList(),
            Rows().ToValueList());

        // Rows that repeat come last, as they do where nothing is calculated.
        IEnumerable<TableRow> Rows() => table.RowOrder().OrderBy(slot => slot.Asked is { IsTemplate: true }).Select(slot => slot.Asked is { } row
            ? row with { Cells = columns.Select(column => column.Index is { } index ? row.Cells[index] : FieldAt(questionnaire, FieldPath.Of(question.Id, row.Id, column.Id))).ToValueList() }
            : new TableRow(slot.Id, slot.Title, columns.Select(column => Cell(slot.Id, column)).ToValueList()) { IsCalculated = true });

        Field Cell(Identifier row, ColumnSlot column)
        {
            var path = FieldPath.Of(question.Id, row, column.Id);
            // Under texts and choices there is nothing to add up.
            return questionnaire.FindCalculated(path)?.AsField() ?? table.Pattern.Cells[column.Index!.Value] with { Path = path, Reporting = FieldReporting.None };
        }
    }

    private static Field FieldAt(Questionnaire questionnaire, FieldPath path) => questionnaire.FindCalculated(path)!.AsField();
}
