using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Responses;

/// <summary>A value read from what was typed. A closed family; the <see cref="FieldType"/> says which member it is.</summary>
public abstract record AnswerValue
{
    private protected AnswerValue()
    {
    }
}

public sealed record TextValue(string Text) : AnswerValue;

/// <summary>Of a number, or the step of a scale.</summary>
public sealed record NumberValue(decimal Number) : AnswerValue;

/// <param name="Start">The day, or the first day of the month or year.</param>
public sealed record DateValue(DateOnly Start) : AnswerValue;

/// <param name="Options">Ids of the chosen options in the order of the questionnaire; one unless several may be chosen.</param>
public sealed record ChoiceValue(ValueList<Identifier> Options) : AnswerValue;

/// <summary>A file that was attached: what is known of it, and not its bytes.</summary>
/// <param name="Name">With an end that says its kind.</param>
/// <param name="Size">In bytes; null when only the name is known, as from an answers file.</param>
/// <param name="Hash">SHA-256 of its bytes in 64 hexadecimal digits; null as <paramref name="Size"/> is.</param>
public sealed record FileValue(string Name, long? Size = null, string? Hash = null) : AnswerValue;

public sealed record CheckValue : AnswerValue
{
    public static CheckValue Ticked { get; } = new();
}

/// <param name="Lines">At least one line; empty when <paramref name="Arrangement"/> is not <see cref="AmountArrangement.Paid"/>.</param>
public sealed record AmountValue(AmountArrangement Arrangement, ValueList<AmountLine> Lines) : AnswerValue;

public enum AmountArrangement
{
    Paid = 0,

    /// <summary>No special compensation is paid.</summary>
    NonePaid = 1,

    /// <summary>It is done within the ordinary budget or the basic assignment.</summary>
    OrdinaryBudget = 2,
}

/// <summary>One of the amounts that a field states.</summary>
/// <param name="Amount">In kronor, exact; null when only the basis or a ceiling is known.</param>
/// <param name="Basis">What it is paid for; null when not said or not known; see <see cref="BasisOr"/>.</param>
/// <param name="Label">What tells the lines apart ("bedömning", "behandling"), or null.</param>
/// <param name="Ceiling">The most that is paid, or null.</param>
/// <param name="OriginalWords">As the respondent wrote it, or null; nothing is derived from it.</param>
public sealed record AmountLine(decimal? Amount, AmountBasis? Basis, string? Label, AmountCeiling? Ceiling, string? OriginalWords)
{
    private static readonly string[] BasisOpenings = ["per ", "/"];

    /// <summary>
    /// The basis of the line, or the field's own where the line says none. A line that says one we do not know ("per läkarbesök", which then is
    /// its label) has neither: it must not be counted as something else.
    /// </summary>
    public AmountBasis? BasisOr(AmountBasis? fallback) =>
        Basis ?? (Array.Exists(BasisOpenings, opening => Label?.StartsWith(opening, StringComparison.OrdinalIgnoreCase) == true) ? null : fallback);
}

/// <param name="Amount">In kronor.</param>
/// <param name="Basis">What the ceiling holds for ("per enhet"), or null.</param>
public sealed record AmountCeiling(decimal Amount, AmountBasis? Basis);
