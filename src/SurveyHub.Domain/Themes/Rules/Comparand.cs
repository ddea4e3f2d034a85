using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes.Rules;

/// <summary>One side of a comparison as an organisation has it.</summary>
/// <param name="Without">Why there is nothing to compare; null where there is.</param>
/// <param name="Least">The number; of "yes, number unknown" the least that it may be.</param>
/// <param name="IsExact">False for "yes, number unknown": it may be more.</param>
internal sealed record Comparand(RuleOutcome? Without, decimal Least = 0, bool IsExact = true)
{
    /// <summary>For amounts: what is paid for, and what tells this amount from others; null for a number.</summary>
    public (AmountBasis? Basis, string? Label)? PaidFor { get; private init; }

    /// <summary>What an author's number beside it is taken to be of.</summary>
    public AmountBasis? DefaultBasis { get; private init; }

    public static Comparand Of(decimal number) => new(null, number);

    public static Comparand OfFact(decimal? value) => value is { } number ? Of(number) : new(RuleOutcome.NoData);

    /// <param name="answer">Asked for and not null.</param>
    public static Comparand Of(Field field, Answer answer) => (answer.Kind, answer.Value) switch
    {
        (AnswerKind.NotApplicable, _) => new(RuleOutcome.NotApplicable),
        (AnswerKind.PartlyKnown, _) when field.Type is NumberType { Min: >= 0 } number => new(null, number.Decimals == 0 ? 1 : 0, IsExact: false),
        (AnswerKind.PartlyKnown, _) => new(RuleOutcome.Undecided),
        (AnswerKind.Value, NumberValue { Number: var exact }) => Of(exact),
        (AnswerKind.Value, AmountValue { Arrangement: not AmountArrangement.Paid }) => new(RuleOutcome.NotApplicable),
        (AnswerKind.Value, AmountValue { Lines: [{ Amount: { } amount, Ceiling: null } line] }) when field.Type is AmountType type =>
            Of(amount) with { PaidFor = (line.BasisOr(type.DefaultBasis), line.Label), DefaultBasis = type.DefaultBasis },
        (AnswerKind.Value, _) => new(RuleOutcome.Undecided),
        _ => new(RuleOutcome.NoData),
    };

    /// <summary>Amounts are compared only where both are paid for the same; a number of the author's is of what the field is paid for by default.</summary>
    public RuleOutcome Compare(Relation relation, Comparand other)
    {
        if (Without is not null || other.Without is not null)
        {
            return (Without ?? RuleOutcome.Holds).And(other.Without ?? RuleOutcome.Holds);
        }

        if ((PaidFor ?? (other.DefaultBasis, null)) != (other.PaidFor ?? (DefaultBasis, null)))
        {
            return RuleOutcome.Undecided;
        }

        return (IsExact, other.IsExact) switch
        {
            (true, true) => RuleOutcomes.Of(relation.Holds(Least, other.Least)),
            (false, true) => AtLeast(relation, other.Least),
            (true, false) => other.AtLeast(Turned(relation), Least),
            (false, false) => RuleOutcome.Undecided,
        };
    }

    /// <summary>Of a number of which is known only that it is this one or more; where decimals are taken, more than it.</summary>
    private RuleOutcome AtLeast(Relation relation, decimal bound)
    {
        var isAbove = Least == 0 ? bound <= 0 : bound < Least;
        var isAtLeast = Least == 0 ? bound <= 0 : bound <= Least;
        return relation switch
        {
            Relation.MoreThan when isAbove => RuleOutcome.Holds,
            Relation.AtLeast when isAtLeast => RuleOutcome.Holds,
            Relation.AtMost or Relation.Equal when isAbove => RuleOutcome.Fails,
            Relation.LessThan when isAtLeast => RuleOutcome.Fails,
            _ => RuleOutcome.Undecided,
        };
    }

    private static Relation Turned(Relation relation) => relation switch
    {
        Relation.Equal => Relation.Equal,
        Relation.AtMost => Relation.AtLeast,
        Relation.LessThan => Relation.MoreThan,
        Relation.AtLeast => Relation.AtMost,
        Relation.MoreThan => Relation.LessThan,
    };
}
