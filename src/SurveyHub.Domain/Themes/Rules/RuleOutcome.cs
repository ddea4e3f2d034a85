namespace SurveyHub.Domain.Themes.Rules;

/// <summary>
/// What a rule says of an organisation. Only two of them are an answer; the others say why there is none, and are never taken for "no": who has not told
/// is not among the others.
/// </summary>
public enum RuleOutcome
{
    Holds,

    Fails,

    /// <summary>It was answered, and cannot be told from that: "yes, number unknown", a text that could not be read, amounts that are paid for different things.</summary>
    Undecided,

    /// <summary><i>Uppgift saknas</i>, or not answered; or the fact is not known.</summary>
    NoData,

    /// <summary><i>Ej aktuellt</i>, or no amount is paid that could be compared.</summary>
    NotApplicable,

    NotAsked,
}

public static class RuleOutcomes
{
    /// <summary>
    /// Of both together: one that fails is enough for "no"; else the one that says least stands, since more would have to be known for a "yes".
    /// </summary>
    public static RuleOutcome And(this RuleOutcome one, RuleOutcome other)
    {
        if (one == RuleOutcome.Fails || other == RuleOutcome.Fails)
        {
            return RuleOutcome.Fails;
        }

        return one == RuleOutcome.Holds ? other : other == RuleOutcome.Holds ? one : (RuleOutcome)Math.Min((int)one, (int)other);
    }

    internal static RuleOutcome Of(bool holds) => holds ? RuleOutcome.Holds : RuleOutcome.Fails;
}
