using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes a table of fields, and after it the options of its columns.</summary>
internal sealed class TablePrinter(Language language, CalculationPrinter calculations)
{
    /// <summary>So many columns that take the same are said to, once, in the corner.</summary>
    private const int LeastAlike = 3;

    private readonly FieldSpecPrinter _specs = new(language);
    private readonly OptionPrinter _options = new(language);

    public string Print(FieldTable table)
    {
        var columns = table.ColumnOrder();
        var specs = table.Columns.Select((column, index) => Spec(column, [.. table.Rows.Select(row => row.Cells[index])])).ToList();
        var isSaidOnce = specs.Count >= LeastAlike && specs.TrueForAll(spec => spec == specs[0]);
        var corner = $"{MarkdownText.Escape(table.Corner, isCell: true)} {(isSaidOnce ? specs[0] : "")}".Trim();
        var header = columns
            .Select(slot => slot.Index is { } index ? Heading(table.Columns[index], isSaidOnce ? "" : specs[index]) : Heading(slot.Calculated!))
            .Prepend(corner);
        var rows = table.RowOrder().Select(slot => columns.Select(_ => "").Prepend(slot.Asked is { } row ? Label(row) : Label(slot.Calculated!)).ToList());
        return string.Join('\n', TableLayout.Align([header.ToList(), .. rows]));
    }

    /// <summary>For each column that is a choice: its id, and the list under the line that names it.</summary>
    public IEnumerable<(Identifier Column, string Text)> Options(FieldTable table) =>
        from pair in table.Columns.Zip(table.Rows[0].Cells, (column, cell) => (column, cell))
        where pair.cell.Type is ChoiceType
        select (pair.column.Id, $"*{Opening} {pair.column.Id}:*\n\n{_options.Print((ChoiceType)pair.cell.Type)}");

    private string Label(TableRow row) =>
        $"{MarkdownText.Escape(row.Label, isCell: true)} {{#{row.Id}}}{RepetitionPrinter.Print(row.Repeats, language)}";

    private string Label(CalculatedRow row) => $"{MarkdownText.Escape(row.Label, isCell: true)} {{#{row.Id}}} {calculations.Print(row.Calculation, isRow: true)}";

    private string Heading(CalculatedColumn column) => $"{MarkdownText.Escape(column.Heading, isCell: true)} {{#{column.Id}}} {calculations.Print(column.Calculation)}";

    private string Opening =>
        $"{SwedishWords.Capital(Instructions.Openings[InstructionKind.Options].In(language))} {language.Choose("för", "for")}";

    // What a column takes stands in its heading, so it is what the first of its cells takes.
    private string Spec(TableColumn column, IReadOnlyList<Field> cells) =>
        _specs.Print(cells[0], cells.Any(ReportingPrinter.AddsUp), column.Parenthetical);

    private static string Heading(TableColumn column, string spec) => $"{MarkdownText.Escape(column.Heading, isCell: true)} {{#{column.Id}}} {spec}".TrimEnd();
}
