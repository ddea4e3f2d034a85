using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>An answer in words, the same in every table, sheet and paragraph, and on the page where it is reviewed before it is handed in.</summary>
public static class AnswerText
{
    /// <summary>The lines that show it under a heading that names the unit; a text that could not be read stands as it was typed.</summary>
    public static ValueList<string> Lines(Field field, Answer answer, Language language) => answer switch
    {
        { Kind: not AnswerKind.Value } => [KindOf(answer.Kind, language)],
        { Value: null } => Paragraphs(answer.Raw),
        { Value: TextValue text } => Paragraphs(text.Text),
        { Value: NumberValue number } => [SwedishNumber.Format(number.Number, DecimalsOf(field.Type))],
        { Value: DateValue date } => [DateFormatter.Words(date.Start, ((DateType)field.Type).Precision, language)],
        { Value: AmountValue amount } => AmountFormatter.Lines(amount, ((AmountType)field.Type).DefaultBasis, language),
        { Value: ChoiceValue choice } => choice.Options.Select(id => OptionText((ChoiceType)field.Type, id)).ToValueList(),
        { Value: FileValue file } => [file.Name],
        { Value: CheckValue } => [language.Choose("Ja", "Yes")],
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    /// <summary>
    /// The same lines where no heading or note stands beside them: with the unit of a number, and with the field's own basis for every amount that
    /// has none, since whoever signs should not have to know what is meant when nothing is said.
    /// </summary>
    public static ValueList<string> LinesAlone(Field field, Answer answer, Language language) => (field.Type, answer.Value) switch
    {
        (NumberType { Unit: { } unit }, NumberValue) => [$"{Lines(field, answer, language)[0]}{SwedishNumber.NoBreakSpace}{unit}"],
        (ScaleType scale, NumberValue step) => [StepWords(scale, (int)step.Number, language)],
        (AmountType { DefaultBasis: { } basis }, AmountValue amount) => AmountFormatter.Lines(
            amount with { Lines = amount.Lines.Select(line => line with { Basis = line.BasisOr(basis) }).ToValueList() }, null, language),
        (FileType, FileValue file) => [FileFormatter.Words(file, language)],
        _ => Lines(field, answer, language),
    };

    /// <summary>What stands for an answer that is not a value; empty for one that is.</summary>
    public static string KindOf(AnswerKind kind, Language language) => kind switch
    {
        AnswerKind.PartlyKnown => language.Choose("Ja, antal ej rapporterat", "Yes, number not reported"),
        AnswerKind.Missing => language.Choose("Uppgift saknas", "No data"),
        AnswerKind.NotApplicable => language.Choose("Ej aktuellt", "Not applicable"),
        AnswerKind.Value or AnswerKind.Cleared => "",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>
    /// The lines of a choice with what was written beside its options: "Annat, nämligen: bild". For a field without such texts the same as
    /// <see cref="Lines"/>.
    /// </summary>
    /// <param name="answerIn">The answer in another field, or null when it has none.</param>
    internal static ValueList<string> LinesWithOwnTexts(
        Questionnaire questionnaire, Field field, Answer answer, Func<FieldPath, Answer?> answerIn, Language language)
    {
        if (answer.Value is not ChoiceValue choice || field.Type is not ChoiceType type || !type.Options.Any(option => option.HasOwnText))
        {
            return Lines(field, answer, language);
        }

        return choice.Options.Select(id => Line(type.Options.First(option => option.Id == id))).ToValueList();

        string Line(Option option) => questionnaire.OwnTextOf(field, option) is { } own && answerIn(own.Path) is { } written
            ? $"{option.Name}: {string.Join(' ', Lines(own, written, language))}"
            : option.Name;
    }

    /// <summary>"4", "5 (helt)".</summary>
    public static string StepName(ScaleType scale, int step) =>
        scale.WordsOf(step) is { } words ? $"{SwedishNumber.Format(step)} ({words})" : SwedishNumber.Format(step);

    /// <summary>Of a number as it is shown; the steps of a scale are whole.</summary>
    internal static int DecimalsOf(FieldType type) => type is NumberType number ? number.Decimals : 0;

    private static string StepWords(ScaleType scale, int step, Language language)
    {
        var range = $"{SwedishNumber.Format(scale.From)}–{SwedishNumber.Format(scale.To)}";
        return $"{StepName(scale, step)} {language.Choose("på skalan", "on the scale")} {range}";
    }

    private static string OptionText(ChoiceType type, Identifier id) => type.Options.First(option => option.Id == id).Name;

    private static ValueList<string> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
}
