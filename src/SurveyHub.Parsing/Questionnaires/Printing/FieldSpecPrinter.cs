using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes what stands between the backticks of a field: "heltal, minst 0, obligatorisk".</summary>
internal sealed class FieldSpecPrinter(Language language)
{
    /// <param name="isAddedUp">The report adds it up, as it does with no percentage: a number with the unit % is then a decimal number.</param>
    /// <param name="isInBrackets">For the column of a table.</param>
    public string Print(Field field, bool isAddedUp, bool isInBrackets = false)
    {
        var type = field.Type;
        var (kind, properties) = !isAddedUp && AsPercent(type) is { } percent ? (FieldKind.Percent, percent) : OfType(type);
        string?[] parts =
        [
            Kind(kind, type),
            .. properties,
            .. Words(field),
            isInBrackets ? Say(SpecProperty.InBrackets) : null,
        ];
        return $"`{string.Join(", ", parts.OfType<string>())}`";
    }

    /// <summary>What is said of every row of a matrix; empty where nothing is.</summary>
    public string PrintRows(Field row) => Words(row).OfType<string>().ToList() is { Count: > 0 } words ? $"`{string.Join(", ", words)}`" : "";

    /// <summary>A number as authors type it: with plain blanks and a hyphen.</summary>
    public static string Number(decimal number) => SwedishNumber.Plain(SwedishNumber.Format(number));

    /// <summary>What stands behind an option whose text the respondent writes.</summary>
    public string PrintOptionText(TextType type, FieldDemands demands)
    {
        string?[] parts = [Kind(FieldKind.ShortText, type), MaxLength(type, TextType.DefaultShort), demands.Required ? Say(SpecProperty.Required) : null];
        return $"`{string.Join(", ", parts.OfType<string>())}`";
    }

    private IEnumerable<string?> Words(Field field) => Words(field.Demands).Append(field.Visibility switch
    {
        Visibility.Open => null,
        Visibility.Aggregated => Say(SpecProperty.InAggregate),
        Visibility.Withheld => Say(SpecProperty.NotReported),
    });

    private IEnumerable<string?> Words(FieldDemands demands) =>
    [
        demands.Required ? Say(SpecProperty.Required) : null,
        demands.AllowsPartlyKnown ? Say(SpecProperty.WithoutNumber) : null,
        demands.AllowsNotApplicable ? Say(SpecProperty.NotApplicable) : null,
        demands.AllowsMissing ? null : Say(SpecProperty.NotMissing),
        demands.NeedsReason ? Say(SpecProperty.ReasonIfMissing) : null,
    ];

    private string Kind(FieldKind kind, FieldType type)
    {
        var word = SpecWords.Kinds[kind].In(language);
        return type is ScaleType scale ? $"{word} {Number(scale.From)}–{Number(scale.To)}" : word;
    }

    private (FieldKind Kind, IReadOnlyList<string?> Properties) OfType(FieldType type) => type switch
    {
        TextType { Format: TextFormat.EmailAddress } => (FieldKind.EmailAddress, []),
        TextType { Format: TextFormat.PhoneNumber } => (FieldKind.PhoneNumber, []),
        TextType { Format: TextFormat.WebAddress } => (FieldKind.WebAddress, []),
        TextType { Long: true } text => (FieldKind.LongText, [MaxLength(text, TextType.DefaultLong)]),
        TextType text => (FieldKind.ShortText, [MaxLength(text, TextType.DefaultShort)]),
        NumberType { Decimals: 0 } number => (FieldKind.WholeNumber, [AtLeast(number), AtMost(number), Unit(number)]),
        NumberType number => (FieldKind.DecimalNumber, [AtLeast(number), AtMost(number), Decimals(number), Unit(number)]),
        DateType { Precision: DatePrecision.Day } date => (FieldKind.Date, Bounds(date, "yyyy-MM-dd")),
        DateType { Precision: DatePrecision.Month } date => (FieldKind.Month, Bounds(date, "yyyy-MM")),
        DateType { Precision: DatePrecision.Year } date => (FieldKind.Year, Bounds(date, "yyyy")),
        ScaleType scale => (FieldKind.Scale, [StepWords(scale.From, scale.FromWords), StepWords(scale.To, scale.ToWords)]),
        AmountType amount => (FieldKind.Amount, [amount.DefaultBasis?.In(language)]),
        ChoiceType { Many: true } => (FieldKind.SeveralChoices, []),
        ChoiceType => (FieldKind.OneChoice, []),
        CheckType => (FieldKind.Tick, []),
        FileType file => (FieldKind.File, [MaxMegabytes(file), file.Kinds.Count == 0 ? null : Say(SpecProperty.FileKinds, FileKindList.Write(file.Kinds, language))]),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>What is said of a number as a percentage, which has decimals and always both bounds; null when it is none.</summary>
    private string?[]? AsPercent(FieldType type) =>
        type is NumberType { Decimals: > 0, Unit: FieldSpec.PercentUnit, Min: { } min, Max: { } max } percent
            ? [min == FieldSpec.LeastPercent ? null : AtLeast(percent), max == FieldSpec.MostPercent ? null : AtMost(percent), Decimals(percent)]
            : null;

    private IReadOnlyList<string?> Bounds(DateType date, string format) =>
        [Day(SpecProperty.Earliest, date.Earliest, format), Day(SpecProperty.Latest, date.Latest, format)];

    private string? Day(SpecProperty property, DateOnly? day, string format) =>
        day is { } given ? Say(property, given.ToString(format, CultureInfo.InvariantCulture)) : null;

    private string? StepWords(int step, string? words) => words is null ? null
        : SpecWords.Properties.First(word => word.Meaning == SpecProperty.StepWords).In(language)
            .Replace("{n}", Number(step), StringComparison.Ordinal).Replace("{x}", words, StringComparison.Ordinal);

    private string? MaxLength(TextType text, int usual) => text.MaxLength == usual ? null : Say(SpecProperty.MaxCharacters, Number(text.MaxLength));

    private string? MaxMegabytes(FileType file) =>
        file.MaxMegabytes == FileType.DefaultMegabytes ? null : Say(SpecProperty.MaxMegabytes, Number(file.MaxMegabytes));

    private string? AtLeast(NumberType number) => number.Min is { } min ? Say(SpecProperty.AtLeast, Number(min)) : null;

    private string? AtMost(NumberType number) => number.Max is { } max ? Say(SpecProperty.AtMost, Number(max)) : null;

    private string? Decimals(NumberType number) =>
        number.Decimals == FieldSpec.DefaultDecimals ? null : Say(SpecProperty.Decimals, Number(number.Decimals));

    private string? Unit(NumberType number) => number.Unit is { } unit ? Say(SpecProperty.Unit, unit) : null;

    private string Say(SpecProperty property, string argument = "") => SpecWords.Properties.First(word => word.Meaning == property).In(language)
        .Replace("{n}", argument, StringComparison.Ordinal).Replace("{x}", argument, StringComparison.Ordinal);
}
