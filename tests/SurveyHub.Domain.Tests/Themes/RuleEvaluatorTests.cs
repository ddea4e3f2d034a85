using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Themes.Rules;
using static SurveyHub.Domain.Tests.Themes.AskedRegions;
using static SurveyHub.Domain.Themes.Rules.RuleOutcome;

namespace SurveyHub.Domain.Tests.Themes;

/// <summary>What a rule makes of every kind of answer: nothing that is not known is ever taken for "no".</summary>
public sealed class RuleEvaluatorTests
{
    public static TheoryData<string?, Relation, string?, RuleOutcome> Comparisons => new()
    {
        { "2", Relation.MoreThan, "1", Holds },
        { "1", Relation.MoreThan, "2", Fails },
        { "2", Relation.MoreThan, "2", Fails },
        { "2", Relation.AtLeast, "2", Holds },
        { "0", Relation.LessThan, "2", Holds },
        { "2", Relation.Equal, "2", Holds },
        { "många", Relation.MoreThan, "2", Undecided },
        { "2", Relation.MoreThan, null, NoData },
        { null, Relation.MoreThan, "2", NoData },
        { "ja", Relation.MoreThan, "2", Undecided },
        { "ja", Relation.MoreThan, "0", Holds },
        { "ja", Relation.AtLeast, "1", Holds },
        { "ja", Relation.AtLeast, "2", Undecided },
        { "ja", Relation.LessThan, "1", Fails },
        { "ja", Relation.AtMost, "0", Fails },
        { "ja", Relation.Equal, "0", Fails },
        { "ja", Relation.Equal, "1", Undecided },
        { "0", Relation.LessThan, "ja", Holds },
        { "3", Relation.LessThan, "ja", Undecided },
        { "ja", Relation.Equal, "ja", Undecided },
        { "saknas", Relation.MoreThan, "2", NoData },
        { "ej", Relation.MoreThan, "2", NotApplicable },
        { "ej", Relation.MoreThan, "saknas", NoData },
    };

    public static TheoryData<string, Relation, string, RuleOutcome> Amounts => new()
    {
        { "25 000 kr", Relation.Equal, "25 000 kr", Holds },
        { "25 000 kr", Relation.MoreThan, "20 000 kr", Holds },
        { "25 000 kr", Relation.Equal, "25 000 kr per patient", Undecided },
        { "25 000 kr", Relation.Equal, "25 000 kr (bedömning)", Undecided },
        { "10 000 kr (bedömning)", Relation.Equal, "10 000 kr (bedömning)", Holds },
        { "25 000 kr", Relation.Equal, "högst 25 000 kr", Undecided },
        { "1 000 kr\n2 000 kr (grupp)", Relation.Equal, "1 000 kr", Undecided },
        { "ingen särskild ersättning", Relation.Equal, "ingen särskild ersättning", NotApplicable },
        { "25 000 kr", Relation.Equal, "ingen särskild ersättning", NotApplicable },
    };

    public static TheoryData<StatedState, string, string?, RuleOutcome> States => new()
    {
        { StatedState.Exists, "a", "3", Holds },
        { StatedState.Exists, "a", "0", Fails },
        { StatedState.DoesNotExist, "a", "0", Holds },
        { StatedState.Exists, "a", "ja", Holds },
        { StatedState.DoesNotExist, "a", "ja", Fails },
        { StatedState.Exists, "a", "många", Undecided },
        { StatedState.Exists, "a", "saknas", NoData },
        { StatedState.Exists, "a", "ej", NotApplicable },
        { StatedState.Exists, "a", null, NoData },
        { StatedState.Missing, "a", "saknas", Holds },
        { StatedState.Missing, "a", "3", Fails },
        { StatedState.Missing, "a", null, NoData },
        { StatedState.NotApplicable, "a", "ej", Holds },
        { StatedState.NotApplicable, "a", "saknas", Fails },
        { StatedState.Exists, "ena", "5 000 kr", Holds },
        { StatedState.Exists, "ena", "ingen särskild ersättning", Fails },
        { StatedState.Exists, "kryss", "ja", Holds },
        { StatedState.Exists, "kryss", null, NoData },
        { StatedState.Exists, "text", "något", Holds },
        { StatedState.Exists, "mer", "något", NotAsked },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Numbers(string? a, Relation relation, string? b, RuleOutcome expected) =>
        Assert.Equal(expected, Judge(new ComparisonTerm(Field("a"), relation, Field("b")), Given("a", a), Given("b", b)));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void AmountsThatArePaidForTheSame(string ena, Relation relation, string andra, RuleOutcome expected) =>
        Assert.Equal(expected, Judge(new ComparisonTerm(Field("ena"), relation, Field("andra")), Says("ena", ena), Says("andra", andra)));

    [Theory]
    [InlineData("25 000 kr", 20_000, Holds)]
    [InlineData("15 000 kr", 20_000, Fails)]
    [InlineData("25 000 kr per besök", 20_000, Undecided)]
    public void AmountBesideTheAuthorsNumber_IsOfWhatTheFieldIsPaidFor(string amount, int number, RuleOutcome expected) =>
        Assert.Equal(expected, Judge(new ComparisonTerm(Field("ena"), Relation.AtLeast, new NumberOperand(number)), Says("ena", amount)));

    [Theory]
    [MemberData(nameof(States))]
    public void KindsOfAnswers(StatedState state, string field, string? answer, RuleOutcome expected) =>
        Assert.Equal(expected, Judge(new StateTerm(FieldPath.Parse(field), state), Given(field, answer)));

    [Theory]
    [InlineData("ja", false, Holds)]
    [InlineData("slut", false, Holds)]
    [InlineData("nej", false, Fails)]
    [InlineData("nej", true, Holds)]
    [InlineData("ja", true, Fails)]
    [InlineData("kanske", false, Undecided)]
    [InlineData("saknas", true, NoData)]
    [InlineData("ej", true, NotApplicable)]
    [InlineData(null, true, NoData)]
    public void Choices(string? chosen, bool isNegated, RuleOutcome expected) =>
        Assert.Equal(expected, Judge(new ChoiceTerm(FieldPath.Parse("val"), [Identifier.Parse("ja"), Identifier.Parse("slut")], isNegated), Given("val", chosen)));

    [Fact]
    public void Fact_IsOfTheOrganisation()
    {
        var term = new ComparisonTerm(new FactOperand(new FactKey(Identifier.Parse("folk"), 2025)), Relation.MoreThan, Field("a"));

        Assert.Equal(Holds, Judge(term, Says("a", "999")));
        Assert.Equal(Fails, Judge(term, Says("a", "1000")));
        Assert.Equal(NoData, Judge(term with { Left = new FactOperand(new FactKey(Identifier.Parse("folk"), 1900)) }, Says("a", "999")));
    }

    [Theory]
    [InlineData(Holds, Holds, Holds)]
    [InlineData(Holds, NoData, NoData)]
    [InlineData(Undecided, NoData, Undecided)]
    [InlineData(NotApplicable, NoData, NoData)]
    [InlineData(NotAsked, NotApplicable, NotApplicable)]
    [InlineData(Fails, NoData, Fails)]
    [InlineData(Undecided, Fails, Fails)]
    public void Together_OneThatFailsIsEnough_AndElseTheLeastKnownStands(RuleOutcome one, RuleOutcome other, RuleOutcome expected)
    {
        Assert.Equal(expected, one.And(other));
        Assert.Equal(expected, other.And(one));
    }

    [Fact]
    public void Rule_HoldsWhereAllItsTermsDo()
    {
        var rule = new AnswerRule(
        [
            new ChoiceTerm(FieldPath.Parse("val"), [Identifier.Parse("ja")]),
            new ComparisonTerm(Field("a"), Relation.MoreThan, Field("b")),
        ]);
        var answers = Answers(
            [Says("val", "ja"), Says("a", "2"), Says("b", "1")], [Says("val", "nej"), Says("a", "2"), Says("b", "1")], [Says("val", "ja"), Says("a", "2")]);
        var evaluator = new RuleEvaluator(answers);

        Assert.Equal([Holds, Fails, NoData], answers.Panel.Organisations.Select(organisation => evaluator.Judge(rule, organisation)));
        Assert.Equal(["val", "a", "b"], rule.Fields.Select(field => field.ToString()));
    }

    [Fact]
    public void Silent_AreToldOfByFacts_AndByNothingElse()
    {
        // A has 1 000 people, B 2 000 and C 3 000; B and C are silent.
        var answers = Answers([Says("val", "ja")], null, null);
        var isLarge = new ComparisonTerm(new FactOperand(new FactKey(Identifier.Parse("folk"), 2025)), Relation.AtLeast, new NumberOperand(2_500));
        var isYes = new ChoiceTerm(FieldPath.Parse("val"), [Identifier.Parse("ja")]);
        var evaluator = new RuleEvaluator(answers);

        Assert.Equal("A NotIn B NotIn C In", Told(evaluator.Divide(new AnswerRule([isLarge]))));
        Assert.Equal("A NotIn B Silent C Silent", Told(evaluator.Divide(new AnswerRule([isLarge, isYes]))));

        string Told(PanelDivision division) => string.Join(' ', answers.Panel.Organisations
            .Select(organisation => $"{organisation.ShortName} {Enum.GetValues<Membership>().Single(membership => division[membership].Contains(organisation))}"));
    }

    private static FieldOperand Field(string path) => new(FieldPath.Parse(path));

    /// <summary>"saknas", "ej" and, for a number, "ja" are what they are called; null is no answer.</summary>
    private static Answer? Given(string path, string? text) => text switch
    {
        null => null,
        "saknas" => Lacks(path, AnswerKind.Missing),
        "ej" => Lacks(path, AnswerKind.NotApplicable),
        "ja" when path is "a" or "b" => Lacks(path, AnswerKind.PartlyKnown),
        _ => Says(path, text),
    };

    private static RuleOutcome Judge(RuleTerm term, params Answer?[] given)
    {
        var answers = Answers([.. given.OfType<Answer>()]);
        return new RuleEvaluator(answers).Judge(new AnswerRule([term]), answers.Panel.Organisations[0]);
    }
}
