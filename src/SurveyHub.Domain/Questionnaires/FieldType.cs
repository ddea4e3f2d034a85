namespace SurveyHub.Domain.Questionnaires;

/// <summary>What a field takes. A closed family: whoever switches over it handles every kind.</summary>
public abstract record FieldType
{
    private protected FieldType()
    {
    }

    /// <summary>A rate of it per so many of something else means anything: only what can be added up can be divided.</summary>
    public bool IsDivisible => this is NumberType { Unit: not "%" };
}

/// <param name="Long">Several lines in a box, else one line.</param>
/// <param name="MaxLength">In characters as the respondent counts them, 1 to 100 000.</param>
/// <param name="Format">What the text is to look like; what does not is kept as typed, and said to be wrong.</param>
public sealed record TextType(bool Long, int MaxLength, TextFormat Format = TextFormat.Any) : FieldType
{
    public const int DefaultShort = 200;
    public const int DefaultLong = 10_000;
    public const int Ceiling = 100_000;

    /// <summary>Addresses of pages are longer than what people write on a line.</summary>
    public const int DefaultAddress = 500;
}

/// <summary>A way of writing that can be checked without asking anybody else.</summary>
public enum TextFormat
{
    Any,
    EmailAddress,
    PhoneNumber,
    WebAddress,
}

/// <param name="Decimals">The most decimals accepted, 0 to 6; 0 is a whole number.</param>
/// <param name="Min">The least value accepted, or null.</param>
/// <param name="Max">The greatest value accepted, or null.</param>
/// <param name="Unit">Shown after the number and accepted when typed ("%", "kr"), or null.</param>
public sealed record NumberType(int Decimals, decimal? Min, decimal? Max, string? Unit) : FieldType
{
    /// <summary>What the unit is called where the questionnaire is translated: "SEK" for "kr". Accepted when typed, since an answer has one log in all languages.</summary>
    public ValueList<string> UnitElsewhere { get; init; } = ValueList<string>.Empty;

    /// <summary>Everything that the unit is called, this language's word first; empty for a number without one.</summary>
    public IEnumerable<string> Units => Unit is { } unit ? UnitElsewhere.Prepend(unit) : UnitElsewhere;
}

/// <summary>A day, a month or a year.</summary>
/// <param name="Earliest">The first day, or the first of the first month or year, that is accepted; or null.</param>
/// <param name="Latest">The same of the last, or null.</param>
public sealed record DateType(DatePrecision Precision, DateOnly? Earliest = null, DateOnly? Latest = null) : FieldType;

public enum DatePrecision
{
    Day,
    Month,
    Year,
}

/// <summary>Whole steps from one end to the other, of which only the ends may have words: "1 (inte alls) – 5 (helt)".</summary>
/// <param name="From">The first step.</param>
/// <param name="To">The last, above <paramref name="From"/>; at most <see cref="MostSteps"/> steps in all.</param>
/// <param name="FromWords">What the first step means, or null.</param>
/// <param name="ToWords">What the last step means, or null.</param>
public sealed record ScaleType(int From, int To, string? FromWords = null, string? ToWords = null) : FieldType
{
    public const int MostSteps = 11;

    public IEnumerable<int> Steps => Enumerable.Range(From, To - From + 1);

    /// <summary>The words of an end of the scale; null for any other step, and for an end without words.</summary>
    public string? WordsOf(int step) => step == From ? FromWords : step == To ? ToWords : null;
}

/// <summary>A sum of money as people state it: lines, each with an amount, what it is paid for and a label.</summary>
/// <param name="DefaultBasis">What an amount without a basis of its own is paid for, or null when the author has not said.</param>
public sealed record AmountType(AmountBasis? DefaultBasis) : FieldType;

/// <param name="Options">At least two, ids unique within the field.</param>
/// <param name="Many">Any number of options may be chosen, else one.</param>
public sealed record ChoiceType(ValueList<Option> Options, bool Many) : FieldType;

/// <summary>One attached file.</summary>
/// <param name="MaxMegabytes">How large it may be, 1 to <see cref="Ceiling"/>.</param>
/// <param name="Kinds">Those it takes, in the order of <see cref="FileKinds.All"/>; empty for all of them.</param>
public sealed record FileType(int MaxMegabytes, ValueList<FileKind> Kinds) : FieldType
{
    public const int DefaultMegabytes = 10;
    public const int Ceiling = 25;

    /// <summary>As programs that show files count them, so that nobody is refused what their own computer calls 10 MB.</summary>
    public const int BytesPerMegabyte = 1024 * 1024;

    public ValueList<FileKind> Accepted => Kinds.Count == 0 ? FileKinds.All : Kinds;

    public long MaxBytes => (long)MaxMegabytes * BytesPerMegabyte;
}

/// <summary>A box that is ticked or not. Not ticked is no answer: a box cannot tell "no" from "not seen".</summary>
public sealed record CheckType : FieldType;

/// <param name="Text">As the author wrote it.</param>
public sealed record Option(Identifier Id, string Text)
{
    /// <summary>Whoever chooses it writes what it is, in a field of its own (<see cref="OwnTexts"/>).</summary>
    public bool HasOwnText { get; init; }

    /// <summary>Cannot be chosen together with any other: "Inget av dessa".</summary>
    public bool ExcludesOthers { get; init; }

    /// <summary>The text without a colon at its end, where nothing is written after it.</summary>
    public string Name => Text.TrimEnd(':', ' ');
}
