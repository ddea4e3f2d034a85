using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>What stands between the backticks of a field, read.</summary>
/// <param name="Kind">Null when it could not be made out; that has been reported, and nothing that depends on it is.</param>
/// <param name="Offset">Where it starts, for mistakes found later.</param>
internal sealed record FieldSpec(FieldKind? Kind, int Offset, IReadOnlyDictionary<SpecProperty, SpecValue> Properties)
{
    public static FieldSpec Unknown(int offset) => new(null, offset, new Dictionary<SpecProperty, SpecValue>());

    public FieldDemands Demands => new(
        Properties.ContainsKey(SpecProperty.Required),
        Properties.ContainsKey(SpecProperty.WithoutNumber),
        Properties.ContainsKey(SpecProperty.NotApplicable),
        !Properties.ContainsKey(SpecProperty.NotMissing));

    public bool IsChoice => Kind is FieldKind.OneChoice or FieldKind.SeveralChoices;

    /// <summary>It is a choice, or was perhaps meant as one.</summary>
    public bool MayBeChoice => IsChoice || Kind is null;

    public FieldType ToType(ValueList<Option> options) => Kind switch
    {
        FieldKind.LongText => new TextType(true, (int)(Number(SpecProperty.MaxCharacters) ?? TextType.DefaultLong)),
        FieldKind.ShortText => new TextType(false, (int)(Number(SpecProperty.MaxCharacters) ?? TextType.DefaultShort)),
        FieldKind.WholeNumber => ToNumber(0),
        FieldKind.DecimalNumber => ToNumber((int)(Number(SpecProperty.Decimals) ?? 2)),
        FieldKind.Amount => new AmountType(Properties.GetValueOrDefault(SpecProperty.Basis)?.Basis),
        FieldKind.OneChoice => new ChoiceType(options, false),
        FieldKind.SeveralChoices => new ChoiceType(options, true),
        FieldKind.Tick => new CheckType(),
        null => new TextType(true, TextType.DefaultLong),
    };

    public decimal? Number(SpecProperty property) => Properties.GetValueOrDefault(property)?.Number;

    private NumberType ToNumber(int decimals) =>
        new(decimals, Number(SpecProperty.AtLeast), Number(SpecProperty.AtMost), Properties.GetValueOrDefault(SpecProperty.Unit)?.Word);
}

/// <summary>The number, word or basis that a property carries, as far as it carries any.</summary>
internal sealed record SpecValue(decimal? Number = null, string? Word = null, AmountBasis? Basis = null);
