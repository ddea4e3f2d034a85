using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes what stands between the backticks of a field: "heltal, minst 0, obligatorisk".</summary>
internal sealed class FieldSpecPrinter(Language language)
{
    /// <param name="isInBrackets">For the column of a table.</param>
    public string Print(FieldType type, FieldDemands demands, bool isInBrackets = false)
    {
        var (kind, properties) = OfType(type);
        string?[] parts =
        [
            SpecWords.Kinds[kind].In(language),
            .. properties,
            demands.Required ? Say(SpecProperty.Required) : null,
            demands.AllowsPartlyKnown ? Say(SpecProperty.WithoutNumber) : null,
            demands.AllowsNotApplicable ? Say(SpecProperty.NotApplicable) : null,
            demands.AllowsMissing ? null : Say(SpecProperty.NotMissing),
            demands.NeedsReason ? Say(SpecProperty.ReasonIfMissing) : null,
            isInBrackets ? Say(SpecProperty.InBrackets) : null,
        ];
        return $"`{string.Join(", ", parts.OfType<string>())}`";
    }

    /// <summary>A number as authors type it: with plain blanks and a hyphen.</summary>
    public static string Number(decimal number) => SwedishNumber.Plain(SwedishNumber.Format(number));

    private (FieldKind Kind, IReadOnlyList<string?> Properties) OfType(FieldType type) => type switch
    {
        TextType { Long: true } text => (FieldKind.LongText, [MaxLength(text, TextType.DefaultLong)]),
        TextType text => (FieldKind.ShortText, [MaxLength(text, TextType.DefaultShort)]),
        NumberType { Decimals: 0 } number => (FieldKind.WholeNumber, [AtLeast(number), AtMost(number), Unit(number)]),
        NumberType number => (FieldKind.DecimalNumber, [AtLeast(number), AtMost(number), Decimals(number), Unit(number)]),
        AmountType amount => (FieldKind.Amount, [amount.DefaultBasis?.In(language)]),
        ChoiceType { Many: true } => (FieldKind.SeveralChoices, []),
        ChoiceType => (FieldKind.OneChoice, []),
        CheckType => (FieldKind.Tick, []),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private string? MaxLength(TextType text, int usual) => text.MaxLength == usual ? null : Say(SpecProperty.MaxCharacters, Number(text.MaxLength));

    private string? AtLeast(NumberType number) => number.Min is { } min ? Say(SpecProperty.AtLeast, Number(min)) : null;

    private string? AtMost(NumberType number) => number.Max is { } max ? Say(SpecProperty.AtMost, Number(max)) : null;

    private string? Decimals(NumberType number) =>
        number.Decimals == FieldSpec.DefaultDecimals ? null : Say(SpecProperty.Decimals, Number(number.Decimals));

    private string? Unit(NumberType number) => number.Unit is { } unit ? Say(SpecProperty.Unit, unit) : null;

    private string Say(SpecProperty property, string argument = "") => SpecWords.Properties.First(word => word.Meaning == property).In(language)
        .Replace("{n}", argument, StringComparison.Ordinal).Replace("{x}", argument, StringComparison.Ordinal);
}
