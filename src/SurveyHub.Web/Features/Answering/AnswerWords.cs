using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Answering;

/// <summary>An answer in words, as it will be read in the report: what the organisation sees before it signs.</summary>
public static class AnswerWords
{
    /// <summary>The lines that show it; what could not be read stands as it was typed.</summary>
    public static ValueList<string> Lines(Field field, Answer answer, Language language) => (field.Type, answer) switch
    {
        (_, { Kind: not AnswerKind.Value }) => [AnsweringTexts.KindOf(answer.Kind).In(language)],
        (NumberType type, { Value: NumberValue number }) => [Number(type, number)],
        (AmountType type, { Value: AmountValue amount }) => Amounts(type, amount, language),
        (ChoiceType type, { Value: ChoiceValue choice }) => type.Options.Where(o => choice.Options.Contains(o.Id)).Select(o => o.Text).ToValueList(),
        (_, { Value: CheckValue }) => [AnsweringTexts.Yes.In(language)],
        _ => Paragraphs(answer.Raw),
    };

    /// <summary>How it was understood, where that may differ from how it was written: amounts, and numbers written in another way than ours.</summary>
    public static ValueList<string> ReadAs(Field field, Answer? answer, Language language) => (field.Type, answer?.Value) switch
    {
        (AmountType, AmountValue) => Lines(field, answer!, language),
        (NumberType type, NumberValue number) when Number(type, number) is var shown && SwedishNumber.Plain(shown) != SwedishNumber.Plain(answer!.Raw) =>
            [shown],
        _ => [],
    };

    private static string Number(NumberType type, NumberValue number)
    {
        var figure = SwedishNumber.Format(number.Number);
        return type.Unit is { } unit ? $"{figure}{SwedishNumber.NoBreakSpace}{unit}" : figure;
    }

    // The field's own basis is written out here: whoever signs should not have to know what is meant when nothing is said.
    private static ValueList<string> Amounts(AmountType type, AmountValue amount, Language language)
    {
        var lines = amount.Lines.Select(line => line with { Basis = line.BasisOr(type.DefaultBasis) }).ToValueList();
        return AmountFormatter.Lines(amount with { Lines = lines }, null, language);
    }

    private static ValueList<string> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
}
