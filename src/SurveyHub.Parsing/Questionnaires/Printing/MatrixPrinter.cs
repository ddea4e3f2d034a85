using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes a matrix: a table with the options as headings and a box in every cell.</summary>
internal sealed class MatrixPrinter(Language language)
{
    private readonly FieldSpecPrinter _specs = new(language);
    private readonly OptionPrinter _options = new(language);

    public string Print(ChoiceMatrix matrix)
    {
        var box = OptionPrinter.Box(matrix.Choice);
        var header = matrix.Choice.Options.Select(option => _options.Heading(option)).Prepend(Corner(matrix));
        var rows = matrix.Rows.Select(row => matrix.Choice.Options.Select(_ => box).Prepend($"{MarkdownText.Escape(row.Label, isCell: true)} {{#{row.Id}}}").ToList());
        return string.Join('\n', TableLayout.Align([header.ToList(), .. rows], IsOption, IsOption));

        static bool IsOption(int column) => column > 0;
    }

    // What every row takes stands in the corner, so it is what the first of them takes.
    private string Corner(ChoiceMatrix matrix) =>
        $"{MarkdownText.Escape(matrix.Corner, isCell: true)} {_specs.PrintRows(matrix.Rows[0].Field)}".Trim();
}
