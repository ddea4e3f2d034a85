namespace SurveyHub.Domain.Questionnaires;

/// <summary>What a field takes. A closed family: whoever switches over it handles every kind.</summary>
public abstract record FieldType
{
    private protected FieldType()
    {
    }
}

/// <param name="Long">Several lines in a box, else one line.</param>
/// <param name="MaxLength">In characters as the respondent counts them, 1 to 100 000.</param>
public sealed record TextType(bool Long, int MaxLength) : FieldType
{
    public const int DefaultShort = 200;
    public const int DefaultLong = 10_000;
    public const int Ceiling = 100_000;
}

/// <param name="Decimals">The most decimals accepted, 0 to 6; 0 is a whole number.</param>
/// <param name="Min">The least value accepted, or null.</param>
/// <param name="Max">The greatest value accepted, or null.</param>
/// <param name="Unit">Shown after the number and accepted when typed ("%", "kr"), or null.</param>
public sealed record NumberType(int Decimals, decimal? Min, decimal? Max, string? Unit) : FieldType;

/// <summary>A sum of money as people state it: lines, each with an amount, what it is paid for and a label.</summary>
/// <param name="DefaultBasis">What an amount without a basis of its own is paid for, or null when the author has not said.</param>
public sealed record AmountType(AmountBasis? DefaultBasis) : FieldType;

/// <param name="Options">At least two, ids unique within the field.</param>
/// <param name="Many">Any number of options may be chosen, else one.</param>
public sealed record ChoiceType(ValueList<Option> Options, bool Many) : FieldType;

/// <summary>A box that is ticked or not. Not ticked is no answer: a box cannot tell "no" from "not seen".</summary>
public sealed record CheckType : FieldType;

public sealed record Option(Identifier Id, string Text);
