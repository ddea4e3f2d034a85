using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>A field of a blank form: what is asked, how, and its controls one below the other.</summary>
/// <param name="Label">Empty where the question above says it all.</param>
/// <param name="Instruction">What may be written, in words; may be empty.</param>
/// <param name="IsInRow">The controls stand beside one another, as the steps of a scale.</param>
public sealed record FormFieldBlock(string Label, string Instruction, ValueList<FormControl> Controls, bool IsInRow = false) : ReportBlock;

/// <summary>A table whose cells are to be filled in.</summary>
/// <param name="Title">Said before it to those who cannot see it.</param>
/// <param name="Headings">Of every column, that of the row labels first. All empty: the table has no header row.</param>
public sealed record FormTableBlock(string Title, ValueList<string> Headings, ValueList<FormRow> Rows) : ReportBlock
{
    public bool HasHeader => Headings.Any(heading => heading.Length > 0);
}

/// <param name="Cells">One for every column but the first; each a list of controls, one below the other.</param>
public sealed record FormRow(string Label, ValueList<ValueList<FormControl>> Cells);

/// <summary>Which questionnaire a blank form was made of, so that a filled-in one can be told apart from those of other versions.</summary>
/// <param name="Questionnaire">The id of the questionnaire.</param>
/// <param name="Version">In words: "Version 2", "Utkast"; empty when it has no name.</param>
/// <param name="Hash">Of the text: 64 hexadecimal digits.</param>
public sealed record FormIdentity(string Questionnaire, string Version, string Hash)
{
    /// <summary>The title with the version, as it stands at the top of every page.</summary>
    public string Headed(string title) => Version.Length == 0 ? title : $"{title} · {Version}";
}

public static class FormBlocks
{
    /// <summary>Every control of a form, in reading order.</summary>
    public static IEnumerable<FormControl> Controls(this ReportDocument form) => form.Blocks.SelectMany(block => block switch
    {
        FormFieldBlock field => field.Controls,
        FormTableBlock table => table.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell)),
        _ => Enumerable.Empty<FormControl>(),
    });

    /// <summary>The words of a version with a number.</summary>
    public static string VersionWords(int number, Language language) =>
        $"{language.Choose("Version", "Version")} {SwedishNumber.Format(number)}";
}
