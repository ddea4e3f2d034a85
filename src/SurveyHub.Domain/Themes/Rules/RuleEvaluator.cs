using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes.Rules;

/// <summary>Holds rules against the answers of a wave. What is calculated may be named as if it had been answered.</summary>
public sealed class RuleEvaluator
{
    private readonly SurveyAnswers _answers;

    public RuleEvaluator(SurveyAnswers answers) => _answers = answers.OnlyAsked().WithCalculated();

    /// <param name="organisation">One that is not silent, where the rule asks about any field.</param>
    public RuleOutcome Judge(AnswerRule rule, Organisation organisation) =>
        rule.Terms.Select(term => Judge(term, organisation)).Aggregate(RuleOutcomes.And);

    /// <summary>
    /// The whole panel, by what the rule says of each. What is known from elsewhere is known also of the silent; nothing that is answered can be told of them, and
    /// a rule with any of it in it says nothing of them as a whole.
    /// </summary>
    public PanelDivision Divide(AnswerRule rule)
    {
        var isOnAnswers = rule.Fields.Any();
        return new(_answers.Panel.Organisations.Select(
            organisation => (organisation, isOnAnswers && _answers.For(organisation.Code).IsSilent ? Membership.Silent : Of(Judge(rule, organisation)))));
    }

    private static Membership Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Holds => Membership.In,
        RuleOutcome.Fails => Membership.NotIn,
        RuleOutcome.Undecided => Membership.Undecided,
        RuleOutcome.NoData => Membership.NoData,
        RuleOutcome.NotApplicable => Membership.NotApplicable,
        RuleOutcome.NotAsked => Membership.NotAsked,
    };

    private RuleOutcome Judge(RuleTerm term, Organisation organisation)
    {
        var response = _answers.For(organisation.Code);
        return term switch
        {
            ChoiceTerm choice => OnAnswer(choice.Field, response, answer => Judge(choice, answer)),
            StateTerm state => OnAnswer(state.Field, response, answer => Judge(state.State, answer)),
            ComparisonTerm both => Read(both.Left, organisation, response).Compare(both.Relation, Read(both.Right, organisation, response)),
            _ => throw new ArgumentOutOfRangeException(nameof(term)),
        };
    }

    private RuleOutcome OnAnswer(FieldPath path, Response response, Func<Answer, RuleOutcome> judge) =>
        !IsAsked(path, response) ? RuleOutcome.NotAsked
        : response.Find(path) is { } answer ? judge(answer)
        : RuleOutcome.NoData;

    private static RuleOutcome Judge(ChoiceTerm term, Answer answer) => answer switch
    {
        { Value: ChoiceValue chosen } => RuleOutcomes.Of(chosen.Options.Any(term.Options.Contains) != term.IsNegated),
        { Kind: AnswerKind.NotApplicable } => RuleOutcome.NotApplicable,
        { Kind: AnswerKind.Missing } => RuleOutcome.NoData,
        _ => RuleOutcome.Undecided,
    };

    private static RuleOutcome Judge(StatedState state, Answer answer) => state switch
    {
        StatedState.Missing => RuleOutcomes.Of(answer.Kind == AnswerKind.Missing),
        StatedState.NotApplicable => RuleOutcomes.Of(answer.Kind == AnswerKind.NotApplicable),
        _ when answer.Kind == AnswerKind.Missing => RuleOutcome.NoData,
        _ when answer.Kind == AnswerKind.NotApplicable => RuleOutcome.NotApplicable,
        _ when answer.IsUnread => RuleOutcome.Undecided,
        _ => RuleOutcomes.Of(IsSomething(answer) == (state == StatedState.Exists)),
    };

    private static bool IsSomething(Answer answer) => answer.Value switch
    {
        NumberValue number => number.Number != 0,
        AmountValue amount => amount.Arrangement == AmountArrangement.Paid,
        _ => true,
    };

    private Comparand Read(RuleOperand operand, Organisation organisation, Response response) => operand switch
    {
        NumberOperand number => Comparand.Of(number.Number),
        FactOperand fact => Comparand.OfFact(organisation.Fact(fact.Fact)),
        FieldOperand { Field: var path } when !IsAsked(path, response) => new Comparand(RuleOutcome.NotAsked),
        FieldOperand { Field: var path } => response.Find(path) is { } answer
            ? Comparand.Of(_answers.Questionnaire.Find(path)!, answer)
            : new Comparand(RuleOutcome.NoData),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private bool IsAsked(FieldPath path, Response response) =>
        !response.NewSince.Contains(path) && _answers.Questionnaire.Find(path) is { } field && _answers.Questionnaire.IsAsked(field, response.Find);
}
