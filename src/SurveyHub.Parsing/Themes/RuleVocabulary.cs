using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Themes;

/// <summary>What is said of a field, a number or a fact.</summary>
internal enum RuleVerb
{
    Is,
    IsNot,
    Equals,
    AtMost,
    LessThan,
    AtLeast,
    MoreThan,
    Exists,
    DoesNotExist,
    Missing,
    NotApplicable,
}

/// <summary>The words of rules. Those of comparisons are the words of checks, said of what is and not of what is to be.</summary>
internal static class RuleVocabulary
{
    public static readonly Vocabulary<RuleVerb> Verbs = new(
        new(RuleVerb.Is, "är", "is"),
        new(RuleVerb.IsNot, "är inte", "is not"),
        new(RuleVerb.Equals, "är lika med", "equals", "är samma som", "is the same as", "is equal to"),
        new(RuleVerb.AtMost, "är högst", "is at most"),
        new(RuleVerb.LessThan, "är mindre än", "is less than", "är lägre än", "är färre än", "is lower than", "is fewer than"),
        new(RuleVerb.AtLeast, "är minst", "is at least"),
        new(RuleVerb.MoreThan, "är mer än", "is more than", "är större än", "är högre än", "är fler än", "is greater than", "is higher than"),
        new(RuleVerb.Exists, "finns", "exists"),
        new(RuleVerb.DoesNotExist, "finns inte", "does not exist"),
        new(RuleVerb.Missing, "saknas", "is missing"),
        new(RuleVerb.NotApplicable, "är ej aktuellt", "does not apply"));

    public static readonly Vocabulary<bool> And = new(new Word<bool>(true, "och", "and"));

    public static readonly Vocabulary<bool> Or = new(new Word<bool>(true, "eller", "or"));

    /// <summary>Null for a verb that compares nothing.</summary>
    public static Relation? RelationOf(RuleVerb verb) => verb switch
    {
        RuleVerb.Equals => Relation.Equal,
        RuleVerb.AtMost => Relation.AtMost,
        RuleVerb.LessThan => Relation.LessThan,
        RuleVerb.AtLeast => Relation.AtLeast,
        RuleVerb.MoreThan => Relation.MoreThan,
        _ => null,
    };

    /// <summary>Null for a verb that says something of what was answered.</summary>
    public static StatedState? StateOf(RuleVerb verb) => verb switch
    {
        RuleVerb.Exists => StatedState.Exists,
        RuleVerb.DoesNotExist => StatedState.DoesNotExist,
        RuleVerb.Missing => StatedState.Missing,
        RuleVerb.NotApplicable => StatedState.NotApplicable,
        _ => null,
    };
}
