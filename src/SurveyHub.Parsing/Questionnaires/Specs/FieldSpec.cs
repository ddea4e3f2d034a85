using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>What stands between the backticks of a field, read.</summary>
/// <param name="Kind">Null when it could not be made out; that has been reported, and nothing that depends on it is.</param>
/// <param name="Offset">Where it starts, for mistakes found later.</param>
internal sealed record FieldSpec(FieldKind? Kind, int Offset, IReadOnlyDictionary<SpecProperty, SpecValue> Properties)
{
    /// <summary>Of a decimal number that says nothing else.</summary>
    public const int DefaultDecimals = 2;

    /// <summary>Something in it was not understood, so that it may say more than is known here.</summary>
    public bool IsUncertain { get; init; }

    public static FieldSpec Unknown(int offset) => new(null, offset, new Dictionary<SpecProperty, SpecValue>());

    public FieldDemands Demands => new(
        Properties.ContainsKey(SpecProperty.Required),
        Properties.ContainsKey(SpecProperty.WithoutNumber),
        Properties.ContainsKey(SpecProperty.NotApplicable),
        !Properties.ContainsKey(SpecProperty.NotMissing),
        Properties.ContainsKey(SpecProperty.ReasonIfMissing));

    public bool IsNumber => Kind is FieldKind.WholeNumber or FieldKind.DecimalNumber;

    /// <summary>It takes a number, or was perhaps meant to.</summary>
    public bool MayBeNumber => IsNumber || Kind is null;

    public string? Unit => Properties.GetValueOrDefault(SpecProperty.Unit)?.Word;

    public bool IsChoice => Kind is FieldKind.OneChoice or FieldKind.SeveralChoices;

    /// <summary>It is a choice, or was perhaps meant as one.</summary>
    public bool MayBeChoice => IsChoice || Kind is null;

    public FieldType ToType(ValueList<Option> options) => Kind switch
    {
        FieldKind.LongText => new TextType(true, (int)(Number(SpecProperty.MaxCharacters) ?? TextType.DefaultLong)),
        FieldKind.ShortText => new TextType(false, (int)(Number(SpecProperty.MaxCharacters) ?? TextType.DefaultShort)),
        FieldKind.WholeNumber => ToNumber(0),
        FieldKind.DecimalNumber => ToNumber((int)(Number(SpecProperty.Decimals) ?? DefaultDecimals)),
        FieldKind.Amount => new AmountType(Properties.GetValueOrDefault(SpecProperty.Basis)?.Basis),
        FieldKind.OneChoice => new ChoiceType(options, false),
        FieldKind.SeveralChoices => new ChoiceType(options, true),
        FieldKind.Tick => new CheckType(),
        null => new TextType(true, TextType.DefaultLong),
    };

    public decimal? Number(SpecProperty property) => Properties.GetValueOrDefault(property)?.Number;

    private NumberType ToNumber(int decimals) =>
        new(decimals, Number(SpecProperty.AtLeast), Number(SpecProperty.AtMost), Unit);
}

/// <summary>The number, word or basis that a property carries, as far as it carries any.</summary>
internal sealed record SpecValue(decimal? Number = null, string? Word = null, AmountBasis? Basis = null);
