using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;

namespace SurveyHub.Parsing.Themes;

/// <summary>Writes a rule so that it is read as the same rule again, in the words of one language.</summary>
public static class RulePrinter
{
    public static string Print(AnswerRule rule, Language language) =>
        string.Join($" {RuleVocabulary.And[true].In(language)} ", rule.Terms.Select(term => Print(term, language)));

    private static string Print(RuleTerm term, Language language) => term switch
    {
        ChoiceTerm choice => $"{choice.Field} {Verb(choice.IsNegated ? RuleVerb.IsNot : RuleVerb.Is, language)} {Options(choice, language)}",
        ComparisonTerm comparison => $"{Print(comparison.Left)} {Verb(VerbOf(comparison.Relation), language)} {Print(comparison.Right)}",
        StateTerm state => $"{state.Field} {Verb(VerbOf(state.State), language)}",
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private static string Options(ChoiceTerm choice, Language language) =>
        string.Join($" {RuleVocabulary.Or[true].In(language)} ", choice.Options);

    private static string Print(RuleOperand operand) => operand switch
    {
        FieldOperand field => field.Field.ToString(),
        FactOperand fact => fact.Fact.ToString(),
        NumberOperand number => SwedishNumber.Format(number.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private static string Verb(RuleVerb verb, Language language) => RuleVocabulary.Verbs[verb].In(language);

    private static RuleVerb VerbOf(Relation relation) => relation switch
    {
        Relation.Equal => RuleVerb.Equals,
        Relation.AtMost => RuleVerb.AtMost,
        Relation.LessThan => RuleVerb.LessThan,
        Relation.AtLeast => RuleVerb.AtLeast,
        Relation.MoreThan => RuleVerb.MoreThan,
    };

    private static RuleVerb VerbOf(StatedState state) => state switch
    {
        StatedState.Exists => RuleVerb.Exists,
        StatedState.DoesNotExist => RuleVerb.DoesNotExist,
        StatedState.Missing => RuleVerb.Missing,
        StatedState.NotApplicable => RuleVerb.NotApplicable,
    };
}
