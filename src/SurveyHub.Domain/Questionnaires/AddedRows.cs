using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// A questionnaire with the rows in it that a respondent has added, each with its cells as fields of their own. What draws, judges, prints or compares
/// answers then knows nothing of rows that repeat: there are more rows in the table.
/// </summary>
public static class AddedRows
{
    /// <summary>The questionnaire with these rows, and with those that it has already; the same one when no row of it repeats.</summary>
    /// <param name="cells">Paths, of which those of cells in added rows say which rows there are; the others are of no concern here.</param>
    public static Questionnaire WithRows(this Questionnaire questionnaire, IEnumerable<FieldPath> cells)
    {
        var plain = questionnaire.Plain;
        if (!plain.Templates.Any())
        {
            return questionnaire;
        }

        var rows = cells.Where(path => path.Row is not null)
            .Concat(questionnaire.Fields.Select(field => field.Path).Where(path => path.Row is not null))
            .ToLookup(path => path.WithoutRow, path => path.Row!.Value);
        return new Questionnaire(plain, plain.Sections.Select(section => section.Questions.Any(question => question.HasAddedRows)
            ? section with { Questions = section.Questions.Select(question => question.HasAddedRows ? Write(question, rows) : question).ToValueList() }
            : section).ToValueList());
    }

    private static Question Write(Question question, ILookup<FieldPath, RowKey> rows)
    {
        var keys = question.Tables.SelectMany(table => table.Repeating).ToDictionary(
            row => row.Id, row => row.Cells.SelectMany(cell => rows[cell.Path]).Distinct().Order().ToList());
        var parts = question.Parts.Select(part => part is TablePart { Table: var table } && table.Repeating.Any() ? new TablePart(Write(table, keys)) : part);
        return question with { Parts = parts.ToValueList(), Checks = new AddedLines(question, keys).Write().ToValueList() };
    }

    private static FieldTable Write(FieldTable table, Dictionary<Identifier, List<RowKey>> keys) => table with
    {
        Rows = table.Rows.SelectMany(row => row.IsTemplate ? keys[row.Id].Select((key, index) => Write(table, row, new AddedRow(key, index + 1))) : [row]).ToValueList(),
        Templates = table.Repeating.ToValueList(),
    };

    private static TableRow Write(FieldTable table, TableRow template, AddedRow added)
    {
        var row = template with { Added = added };
        return row with
        {
            Cells = template.Cells.Zip(table.Columns, (cell, column) => cell with { Path = cell.Path.InRow(added.Key), Label = $"{row.Title}, {column.Heading}" }).ToValueList(),
        };
    }
}
