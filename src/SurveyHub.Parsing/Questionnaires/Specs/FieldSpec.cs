using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>What stands between the backticks of a field, read.</summary>
/// <param name="Kind">Null when it could not be made out; that has been reported, and nothing that depends on it is.</param>
/// <param name="Offset">Where it starts, for mistakes found later.</param>
internal sealed record FieldSpec(FieldKind? Kind, int Offset, IReadOnlyDictionary<SpecProperty, SpecValue> Properties)
{
    /// <summary>Of a decimal number that says nothing else.</summary>
    public const int DefaultDecimals = 2;

    /// <summary>The unit that goes without saying in <see cref="FieldKind.Percent"/>.</summary>
    public const string PercentUnit = "%";

    /// <summary>The bounds that go without saying in <see cref="FieldKind.Percent"/>.</summary>
    public const decimal LeastPercent = 0, MostPercent = 100;

    /// <summary>Something in it was not understood, so that it may say more than is known here.</summary>
    public bool IsUncertain { get; init; }

    public static FieldSpec Unknown(int offset) => new(null, offset, new Dictionary<SpecProperty, SpecValue>());

    public FieldDemands Demands => new(
        Properties.ContainsKey(SpecProperty.Required),
        Properties.ContainsKey(SpecProperty.WithoutNumber),
        Properties.ContainsKey(SpecProperty.NotApplicable),
        !Properties.ContainsKey(SpecProperty.NotMissing),
        Properties.ContainsKey(SpecProperty.ReasonIfMissing));

    /// <summary>Where both words stand, which has been reported, the one that shows less.</summary>
    public Visibility Visibility =>
        Properties.ContainsKey(SpecProperty.NotReported) ? Visibility.Withheld
        : Properties.ContainsKey(SpecProperty.InAggregate) ? Visibility.Aggregated
        : Visibility.Open;

    /// <summary>The steps of a scale; null for any other kind, and for a scale whose steps could not be read.</summary>
    public ScaleRange? Steps { get; init; }

    public bool IsNumber => Kind is FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Percent;

    /// <summary>It takes a number, or was perhaps meant to.</summary>
    public bool MayBeNumber => IsNumber || Kind is null;

    public string? Unit => Kind == FieldKind.Percent ? PercentUnit : Properties.GetValueOrDefault(SpecProperty.Unit)?.Word;

    /// <summary>The least number that is accepted, or null.</summary>
    public decimal? Least => Number(SpecProperty.AtLeast) ?? (Kind == FieldKind.Percent ? LeastPercent : null);

    /// <summary>The greatest number that is accepted, or null.</summary>
    public decimal? Most => Number(SpecProperty.AtMost) ?? (Kind == FieldKind.Percent ? MostPercent : null);

    /// <summary>The most decimals of a number.</summary>
    public int Decimals => Kind == FieldKind.WholeNumber ? 0 : (int)(Number(SpecProperty.Decimals) ?? DefaultDecimals);

    public bool IsChoice => Kind is FieldKind.OneChoice or FieldKind.SeveralChoices;

    /// <summary>It is a choice, or was perhaps meant as one.</summary>
    public bool MayBeChoice => IsChoice || Kind is null;

    public FieldType ToType(ValueList<Option> options) => Kind switch
    {
        FieldKind.LongText => new TextType(true, (int)(Number(SpecProperty.MaxCharacters) ?? TextType.DefaultLong)),
        FieldKind.ShortText => new TextType(false, (int)(Number(SpecProperty.MaxCharacters) ?? TextType.DefaultShort)),
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Percent => new NumberType(Decimals, Least, Most, Unit),
        FieldKind.Date => ToDate(DatePrecision.Day),
        FieldKind.Month => ToDate(DatePrecision.Month),
        FieldKind.Year => ToDate(DatePrecision.Year),
        FieldKind.Scale => new ScaleType(Steps?.From ?? 1, Steps?.To ?? 2, WordsOf(Steps?.From), WordsOf(Steps?.To)),
        FieldKind.EmailAddress => new TextType(false, EmailAddress.MaxLength, TextFormat.EmailAddress),
        FieldKind.PhoneNumber => new TextType(false, TextType.DefaultShort, TextFormat.PhoneNumber),
        FieldKind.WebAddress => new TextType(false, TextType.DefaultAddress, TextFormat.WebAddress),
        FieldKind.Amount => new AmountType(Properties.GetValueOrDefault(SpecProperty.Basis)?.Basis),
        FieldKind.OneChoice => new ChoiceType(options, false),
        FieldKind.SeveralChoices => new ChoiceType(options, true),
        FieldKind.Tick => new CheckType(),
        FieldKind.File => new FileType(
            (int)(Number(SpecProperty.MaxMegabytes) ?? FileType.DefaultMegabytes), Properties.GetValueOrDefault(SpecProperty.FileKinds)?.Files ?? []),
        null => new TextType(true, TextType.DefaultLong),
    };

    public decimal? Number(SpecProperty property) => Properties.GetValueOrDefault(property)?.Number;

    private DateType ToDate(DatePrecision precision) => new(
        precision,
        Properties.GetValueOrDefault(SpecProperty.Earliest)?.Date?.Start,
        Properties.GetValueOrDefault(SpecProperty.Latest)?.Date?.LastOf(precision));

    private string? WordsOf(int? step) => step is { } end ? Properties.GetValueOrDefault(SpecProperty.StepWords)?.Steps?.GetValueOrDefault(end) : null;
}

/// <summary>The number, word, basis or date that a property carries, as far as it carries any.</summary>
/// <param name="Steps">The words of a scale's ends.</param>
/// <param name="Files">The kinds of files; empty for all.</param>
internal sealed record SpecValue(
    decimal? Number = null, string? Word = null, AmountBasis? Basis = null, DateBound? Date = null, IReadOnlyDictionary<int, string>? Steps = null,
    ValueList<FileKind>? Files = null);
