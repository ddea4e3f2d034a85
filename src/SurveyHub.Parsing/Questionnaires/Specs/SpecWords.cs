namespace SurveyHub.Parsing.Questionnaires.Specs;

internal enum FieldKind
{
    LongText,
    ShortText,
    WholeNumber,
    DecimalNumber,
    Amount,
    OneChoice,
    SeveralChoices,
    Tick,
}

internal enum SpecProperty
{
    MaxCharacters,
    AtLeast,
    AtMost,
    Decimals,
    Unit,
    Basis,
    Required,
    WithoutNumber,
    NotApplicable,
    NotMissing,
    ReasonIfMissing,
    InBrackets,
}

/// <summary>The words that stand between backticks. <c>{n}</c> is a number, <c>{x}</c> a word of the author's.</summary>
internal static class SpecWords
{
    public static readonly Vocabulary<FieldKind> Kinds = new(
        new(FieldKind.LongText, "fritext", "long text", "free text"),
        new(FieldKind.ShortText, "kort text", "short text"),
        new(FieldKind.WholeNumber, "heltal", "whole number"),
        new(FieldKind.DecimalNumber, "decimaltal", "decimal number"),
        new(FieldKind.Amount, "belopp", "amount"),
        new(FieldKind.OneChoice, "ett val", "one choice"),
        new(FieldKind.SeveralChoices, "flera val", "several choices"),
        new(FieldKind.Tick, "kryss", "tick"));

    public static readonly IReadOnlyList<Word<SpecProperty>> Properties =
    [
        new(SpecProperty.MaxCharacters, "högst {n} tecken", "at most {n} characters"),
        new(SpecProperty.AtLeast, "minst {n}", "at least {n}"),
        new(SpecProperty.AtMost, "högst {n}", "at most {n}"),
        new(SpecProperty.Decimals, "{n} decimaler", "{n} decimals", "{n} decimal"),
        new(SpecProperty.Unit, "enhet {x}", "unit {x}"),
        new(SpecProperty.Required, "obligatorisk", "required", "obligatoriskt"),
        new(SpecProperty.WithoutNumber, "får anges utan antal", "may lack the number"),
        new(SpecProperty.NotApplicable, "får vara ej aktuellt", "may be not applicable"),
        new(SpecProperty.NotMissing, "får inte saknas", "may not be missing"),
        new(SpecProperty.ReasonIfMissing, "skäl om uppgift saknas", "reason if missing"),
        new(SpecProperty.InBrackets, "inom parentes", "in brackets"),
    ];

    private static readonly SpecProperty[] Everywhere =
        [SpecProperty.Required, SpecProperty.NotApplicable, SpecProperty.NotMissing, SpecProperty.ReasonIfMissing];

    /// <summary>What can be said of each kind.</summary>
    public static IReadOnlyCollection<SpecProperty> Allowed(FieldKind kind) => kind switch
    {
        FieldKind.LongText or FieldKind.ShortText => [SpecProperty.MaxCharacters, .. Everywhere],
        FieldKind.WholeNumber => [SpecProperty.AtLeast, SpecProperty.AtMost, SpecProperty.Unit, SpecProperty.WithoutNumber, .. Everywhere],
        FieldKind.DecimalNumber =>
            [SpecProperty.AtLeast, SpecProperty.AtMost, SpecProperty.Decimals, SpecProperty.Unit, SpecProperty.WithoutNumber, .. Everywhere],
        FieldKind.Amount => [SpecProperty.Basis, .. Everywhere],
        FieldKind.OneChoice or FieldKind.SeveralChoices => Everywhere,
        FieldKind.Tick => [SpecProperty.InBrackets],
    };
}
