using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>A table of fields on paper: real cells, with what may be written in them said once above.</summary>
internal sealed class FormTables(Questionnaire questionnaire, FormFields fields)
{
    /// <summary>More options than this are a list to choose from: boxes would make every row tall.</summary>
    private const int MostBoxes = 4;

    /// <summary>In small boxes side by side, where the heads of the columns say it and words would be in the way of a pen.</summary>
    private const string QuietHint = "…";

    private Language Language => questionnaire.Header.Language;

    public IEnumerable<ReportBlock> Build(Question question, FieldTable table)
    {
        if (ConditionWords.OfRows(questionnaire, table, question) is { } rows)
        {
            yield return FormQuestions.Condition(rows);
        }

        if (Instructions(table).Concat(Calculations(question, table)).ToValueList() is { Count: > 0 } instructions)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, instructions);
        }

        var order = table.ColumnOrder();
        yield return new FormTableBlock(
            question.NumberedText,
            order.Select(slot => slot.Calculated is null ? slot.Heading : Marked(slot.Heading)).Prepend(table.Corner).ToValueList(),
            table.RowOrder().Select(slot => new FormRow(slot.Calculated is null ? slot.Title : Marked(slot.Title), order.Select(column => (slot.Asked, column.Index) is ({ } row, { } index) ? Cell(row.Cells[index]) : []).ToValueList())).ToValueList());
        foreach (var template in table.Templates)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, RowWords.Of(template, Language));
        }
    }

    /// <summary>A box for every option of every row.</summary>
    public IEnumerable<ReportBlock> Build(Question question, ChoiceMatrix matrix)
    {
        if (ConditionWords.OfRows(questionnaire, matrix, question) is { } rows)
        {
            yield return FormQuestions.Condition(rows);
        }

        yield return ParagraphBlock.Of(ParagraphStyle.Small, $"{SwedishWords.Capital(FieldWords.DescribeRows(matrix.Rows[0].Field, Language))}.");
        yield return new FormTableBlock(
            question.NumberedText,
            matrix.Choice.Options.Select(option => option.Name).Prepend(matrix.Corner).ToValueList(),
            matrix.Rows.Select(row => new FormRow(row.Label, matrix.Choice.Options.Select(option => fields.Box(row.Field, option)).ToValueList())).ToValueList());
    }

    /// <summary>"Antal leverantörer: heltal, minst 0", each once: columns that take the same are named together, and none where all do.</summary>
    private IEnumerable<ProseRun> Instructions(FieldTable table)
    {
        var kinds = table.Columns
            .Select((column, index) => (column.Heading, Words: Describe(table, index)))
            .GroupBy(column => column.Words)
            .ToList();
        foreach (var kind in kinds.Where(kind => kind.Key.Length > 0))
        {
            var names = kinds.Count == 1 && table.Columns.Count > 1
                ? Language.Choose("I varje ruta", "In each box")
                : string.Join(", ", kind.Select(column => column.Heading));
            yield return new ProseRun($"{names}:", Bold: true);
            yield return new ProseRun($" {kind.Key}. ");
        }
    }

    /// <summary>"Totalt: räknas ut: summan av ”Öppna” och ”Stängda”", for each column and row that nobody has to fill in.</summary>
    private IEnumerable<ProseRun> Calculations(Question question, FieldTable table)
    {
        var lines = table.CalculatedColumns.Select(column => (column.Heading, column.Calculation.Formula))
            .Concat(table.CalculatedRows.Select(row => (row.Label, row.Calculation.Formula)));
        foreach (var (name, formula) in lines)
        {
            yield return new ProseRun($"{name}:", Bold: true);
            yield return new ProseRun($" {FormulaWords.Calculated(questionnaire, question, table, formula, Language)}. ");
        }
    }

    /// <summary>Nobody has to write where this stands, though whoever wants may.</summary>
    private string Marked(string name) => $"{name} ({Language.Choose("räknas ut", "calculated")})";

    private string Describe(FieldTable table, int column)
    {
        var field = table.Rows.Select(row => row.Cells[column]).FirstOrDefault();
        var isPlainBox = field is { Type: CheckType } && field.Demands == FieldDemands.Default;

        // What is to be chosen from a list cannot be seen on paper, so that the list stands here.
        return isPlainBox ? "" : FieldWords.Describe(field, Language, namesOptions: field is not null && HasList(field));
    }

    private ValueList<FormControl> Cell(Field field) => HasList(field)
        ? [fields.List(field)!]
        : fields.Controls(field).Select(control => control is WritingControl { Kind: WritingKind.Brief } brief ? brief with { Hint = QuietHint } : control).ToValueList();

    private bool HasList(Field field) => fields.List(field) is { Choices.Count: > MostBoxes };
}
