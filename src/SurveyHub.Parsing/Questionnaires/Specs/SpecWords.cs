using System.Collections.Immutable;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Specs;

internal enum FieldKind
{
    LongText,
    ShortText,
    WholeNumber,
    DecimalNumber,
    Percent,
    Amount,
    Date,
    Month,
    Year,
    Scale,
    EmailAddress,
    PhoneNumber,
    WebAddress,
    OneChoice,
    SeveralChoices,
    Tick,
    File,
}

internal enum SpecProperty
{
    MaxCharacters,
    MaxMegabytes,
    FileKinds,
    AtLeast,
    AtMost,
    Decimals,
    Earliest,
    Latest,
    StepWords,
    Unit,
    Basis,
    Required,
    WithoutNumber,
    NotApplicable,
    NotMissing,
    ReasonIfMissing,
    InAggregate,
    NotReported,
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
        new(FieldKind.Percent, "procent", "percent"),
        new(FieldKind.Amount, "belopp", "amount"),
        new(FieldKind.Date, "datum", "date"),
        new(FieldKind.Month, "månad", "month"),
        new(FieldKind.Year, "år", "year"),
        new(FieldKind.Scale, "skala", "scale"),
        new(FieldKind.EmailAddress, "e-post", "e-mail"),
        new(FieldKind.PhoneNumber, "telefon", "phone"),
        new(FieldKind.WebAddress, "webbadress", "web address"),
        new(FieldKind.OneChoice, "ett val", "one choice"),
        new(FieldKind.SeveralChoices, "flera val", "several choices"),
        new(FieldKind.Tick, "kryss", "tick"),
        new(FieldKind.File, "fil", "file"));

    public static readonly ImmutableArray<Word<SpecProperty>> Properties =
    [
        new(SpecProperty.MaxCharacters, "högst {n} tecken", "at most {n} characters"),
        new(SpecProperty.MaxMegabytes, "högst {n} MB", "at most {n} MB"),
        new(SpecProperty.FileKinds, "slag {x}", "type {x}"),
        new(SpecProperty.AtLeast, "minst {n}", "at least {n}"),
        new(SpecProperty.AtMost, "högst {n}", "at most {n}"),
        new(SpecProperty.Decimals, "{n} decimaler", "{n} decimals", "{n} decimal"),
        new(SpecProperty.Earliest, "tidigast {x}", "earliest {x}"),
        new(SpecProperty.Latest, "senast {x}", "latest {x}"),
        new(SpecProperty.StepWords, "{n} är {x}", "{n} is {x}"),
        new(SpecProperty.Unit, "enhet {x}", "unit {x}"),
        new(SpecProperty.Required, "obligatorisk", "required", "obligatoriskt"),
        new(SpecProperty.WithoutNumber, "får anges utan antal", "may lack the number"),
        new(SpecProperty.NotApplicable, "får vara ej aktuellt", "may be not applicable"),
        new(SpecProperty.NotMissing, "får inte saknas", "may not be missing"),
        new(SpecProperty.ReasonIfMissing, "skäl om uppgift saknas", "reason if missing"),
        new(SpecProperty.InAggregate, "redovisas sammantaget", "reported in aggregate"),
        new(SpecProperty.NotReported, "redovisas inte", "not reported"),
        new(SpecProperty.InBrackets, "inom parentes", "in brackets"),
    ];

    /// <summary>What can be said of the text that an option has of its own.</summary>
    public static readonly IReadOnlySet<SpecProperty> OfOptionText = new HashSet<SpecProperty> { SpecProperty.MaxCharacters, SpecProperty.Required };

    private static readonly SpecProperty[] Everywhere =
        [SpecProperty.Required, SpecProperty.NotApplicable, SpecProperty.NotMissing, SpecProperty.ReasonIfMissing, SpecProperty.NotReported];

    private static readonly Dictionary<FieldKind, IReadOnlySet<SpecProperty>> OfKinds =
        Enum.GetValues<FieldKind>().ToDictionary(kind => kind, kind => (IReadOnlySet<SpecProperty>)OfKind(kind).ToHashSet());

    /// <summary>The kind that the first words of a field name; a scale has its steps behind its word.</summary>
    public static FieldKind? FindKind(string text) =>
        Kinds.Find(text) ?? (ScaleRange.IsAfterKeyword(text, out _) ? FieldKind.Scale : null);

    /// <summary>Whether a kind, and nothing else, is named.</summary>
    public static bool NamesKind(string text) =>
        Kinds.Find(text) is not null || (ScaleRange.IsAfterKeyword(text, out var steps) && ScaleRange.TryParse(steps) is not null);

    /// <summary>Whether this was meant as something that is said of a field.</summary>
    public static bool LooksLikeProperty(string text) =>
        Properties.SelectMany(word => word.Spellings).Any(spelling => PropertyPattern.TryMatch(spelling, text, out _))
        || StepWords.TryParse(text) is not null
        || AmountBasis.All.Any(basis => basis.Swedish == text || basis.English == text)
        || NearestWord.Find(PropertyPattern.Blank(text), Properties.SelectMany(word => word.Spellings).Select(PropertyPattern.Show)) is not null;

    /// <summary>What can be said of each kind.</summary>
    public static IReadOnlySet<SpecProperty> Allowed(FieldKind kind) => OfKinds[kind];

    private static SpecProperty[] OfKind(FieldKind kind) => kind switch
    {
        FieldKind.LongText or FieldKind.ShortText => [SpecProperty.MaxCharacters, .. Everywhere],
        FieldKind.WholeNumber => [SpecProperty.AtLeast, SpecProperty.AtMost, SpecProperty.Unit, SpecProperty.WithoutNumber, .. Everywhere, SpecProperty.InAggregate],
        FieldKind.DecimalNumber =>
            [SpecProperty.AtLeast, SpecProperty.AtMost, SpecProperty.Decimals, SpecProperty.Unit, SpecProperty.WithoutNumber, .. Everywhere, SpecProperty.InAggregate],
        FieldKind.Percent => [SpecProperty.AtLeast, SpecProperty.AtMost, SpecProperty.Decimals, SpecProperty.WithoutNumber, .. Everywhere, SpecProperty.InAggregate],
        FieldKind.Date or FieldKind.Month or FieldKind.Year => [SpecProperty.Earliest, SpecProperty.Latest, .. Everywhere],
        FieldKind.Scale => [SpecProperty.StepWords, .. Everywhere, SpecProperty.InAggregate],
        FieldKind.EmailAddress or FieldKind.PhoneNumber or FieldKind.WebAddress => Everywhere,
        FieldKind.Amount => [SpecProperty.Basis, .. Everywhere, SpecProperty.InAggregate],
        FieldKind.OneChoice or FieldKind.SeveralChoices => [.. Everywhere, SpecProperty.InAggregate],
        FieldKind.File => [SpecProperty.MaxMegabytes, SpecProperty.FileKinds, .. Everywhere],
        FieldKind.Tick => [SpecProperty.InBrackets, SpecProperty.InAggregate, SpecProperty.NotReported],
    };
}
