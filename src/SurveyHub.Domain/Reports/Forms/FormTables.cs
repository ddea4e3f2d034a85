using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>A table of fields on paper: real cells, with what may be written in them said once above.</summary>
internal sealed class FormTables(Questionnaire questionnaire, FormFields fields)
{
    /// <summary>More options than this are a list to choose from: boxes would make every row tall.</summary>
    private const int MostBoxes = 4;

    private Language Language => questionnaire.Header.Language;

    public IEnumerable<ReportBlock> Build(Question question, FieldTable table)
    {
        if (ConditionWords.OfRows(questionnaire, table, question) is { } rows)
        {
            yield return FormQuestions.Condition(rows);
        }

        foreach (var instruction in Instructions(table))
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, instruction);
        }

        yield return new FormTableBlock(
            question.NumberedText,
            table.Columns.Select(column => column.Heading).Prepend(table.Corner).ToValueList(),
            table.Rows.Select(row => new FormRow(row.Label, row.Cells.Select(Cell).ToValueList())).ToValueList());
    }

    /// <summary>"Antal leverantörer: heltal, minst 0", each once: columns that take the same are named together, and none where all do.</summary>
    private IEnumerable<string> Instructions(FieldTable table)
    {
        var kinds = table.Columns
            .Select((column, index) => (column.Heading, Words: Describe(table, index)))
            .GroupBy(column => column.Words)
            .ToList();
        return from kind in kinds
               where kind.Key.Length > 0
               let names = kinds.Count == 1 && table.Columns.Count > 1
                   ? Language.Choose("I varje ruta", "In each box")
                   : string.Join(", ", kind.Select(column => column.Heading))
               select $"{names}: {kind.Key}.";
    }

    private string Describe(FieldTable table, int column)
    {
        var field = table.Rows.Select(row => row.Cells[column]).FirstOrDefault();
        var isPlainBox = field is { Type: CheckType } && field.Demands == FieldDemands.Default;

        // What is to be chosen from a list cannot be seen on paper, so that the list stands here.
        return isPlainBox ? "" : FieldWords.Describe(field, Language, namesOptions: field is not null && HasList(field));
    }

    private ValueList<FormControl> Cell(Field field) => HasList(field) ? [fields.List(field)!] : fields.Controls(field);

    private bool HasList(Field field) => fields.List(field) is { Choices.Count: > MostBoxes };
}
