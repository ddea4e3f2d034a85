using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Domain.Themes.Rules;

/// <summary>A statement about what an organisation has answered, in fields that have a type: "vardval är ja och a är mer än b".</summary>
/// <param name="Terms">At least one. All have to hold.</param>
public sealed record AnswerRule(ValueList<RuleTerm> Terms)
{
    /// <summary>Every field that is asked about, each once.</summary>
    public IEnumerable<FieldPath> Fields => Terms.SelectMany(term => term.Fields).Distinct();
}

/// <summary>One of the statements that a rule is made of. A closed family.</summary>
public abstract record RuleTerm
{
    private protected RuleTerm()
    {
    }

    public abstract IEnumerable<FieldPath> Fields { get; }
}

/// <summary>That one of some options is chosen.</summary>
/// <param name="Options">At least one, of that field.</param>
/// <param name="IsNegated">That none of them is.</param>
public sealed record ChoiceTerm(FieldPath Field, ValueList<Identifier> Options, bool IsNegated = false) : RuleTerm
{
    public override IEnumerable<FieldPath> Fields => [Field];
}

/// <summary>That a number or an amount is more than, at most … another.</summary>
public sealed record ComparisonTerm(RuleOperand Left, Relation Relation, RuleOperand Right) : RuleTerm
{
    public override IEnumerable<FieldPath> Fields =>
        new[] { Left, Right }.OfType<FieldOperand>().Select(operand => operand.Field);
}

/// <summary>What kind of answer a field has, whatever it says.</summary>
public sealed record StateTerm(FieldPath Field, StatedState State) : RuleTerm
{
    public override IEnumerable<FieldPath> Fields => [Field];
}

public enum StatedState
{
    /// <summary>There is something: a number above zero (also "yes, number unknown"), an amount that is paid, a box that is ticked, any text, any choice.</summary>
    Exists,

    /// <summary>It was answered, and there is nothing: zero, or that no special compensation is paid or that it is within the ordinary budget.</summary>
    DoesNotExist,

    /// <summary>The answer is <i>uppgift saknas</i>.</summary>
    Missing,

    /// <summary>The answer is <i>ej aktuellt</i>.</summary>
    NotApplicable,
}

/// <summary>One side of a comparison. A closed family.</summary>
public abstract record RuleOperand
{
    private protected RuleOperand()
    {
    }
}

/// <param name="Field">A number, a step of a scale, an amount or a calculated value.</param>
public sealed record FieldOperand(FieldPath Field) : RuleOperand;

/// <summary>A number that is known about the organisation and not answered by it.</summary>
public sealed record FactOperand(FactKey Fact) : RuleOperand;

public sealed record NumberOperand(decimal Number) : RuleOperand;
