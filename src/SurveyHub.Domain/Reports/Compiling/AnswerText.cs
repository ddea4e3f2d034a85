using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>An answer in words, the same in every table, sheet and paragraph.</summary>
internal static class AnswerText
{
    /// <summary>The lines that show it; a text that could not be read stands as it was typed.</summary>
    public static ValueList<string> Lines(Field field, Answer answer, ReportTexts texts) => answer switch
    {
        { Kind: not AnswerKind.Value } => [texts.KindOf(answer.Kind)],
        { Value: null } => Paragraphs(answer.Raw),
        { Value: TextValue text } => Paragraphs(text.Text),
        { Value: NumberValue number } => [SwedishNumber.Format(number.Number, ((NumberType)field.Type).Decimals)],
        { Value: AmountValue amount } => AmountFormatter.Lines(amount, ((AmountType)field.Type).DefaultBasis, texts.Language),
        { Value: ChoiceValue choice } => choice.Options.Select(id => OptionText((ChoiceType)field.Type, id)).ToValueList(),
        { Value: CheckValue } => [texts.Say("Ja", "Yes")],
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    public static string OptionText(ChoiceType type, Identifier id) => type.Options.First(option => option.Id == id).Text;

    private static ValueList<string> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
}
