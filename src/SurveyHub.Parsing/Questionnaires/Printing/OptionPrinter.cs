using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Options;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes a list of options: "- ( ) Ja {#ja}", one to a line.</summary>
internal sealed class OptionPrinter(Language language)
{
    private readonly FieldSpecPrinter _specs = new(language);

    /// <param name="ownText">The text that an option has of its own, or null; none has one in a table.</param>
    public string Print(ChoiceType choice, Func<Option, Field?>? ownText = null) => string.Join('\n', choice.Options.Select(option =>
        $"- {Box(choice)} {MarkdownText.Escape(option.Text)} {{#{option.Id}}}{Words(option, ownText?.Invoke(option))}"));

    /// <summary>As the heading of a column.</summary>
    public string Heading(Option option) => $"{MarkdownText.Escape(option.Text, isCell: true)} {{#{option.Id}}}{Words(option, null)}";

    public static string Box(ChoiceType choice) => choice.Many ? "[ ]" : "( )";

    private string Words(Option option, Field? ownText) => ownText is { Type: TextType text } ? $" {_specs.PrintOptionText(text, ownText.Demands)}"
        : option.ExcludesOthers ? $" `{OptionWords.Words[OptionWord.ExcludesOthers].In(language)}`"
        : "";
}
