using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Comparing;
using static SurveyHub.Domain.Tests.Responses.Calculations.CalculatedForm;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

/// <summary>What is calculated comes and goes freely; another formula under the same name is another number.</summary>
public sealed class CalculationComparingTests
{
    private static readonly SumFormula Sum = new([A, B]);
    private static readonly Questionnaire Before = With(Sum);

    public static TheoryData<Questionnaire, string, string> Changes => new()
    {
        { With(new DifferenceFormula(A, B)), "breaking formula-changed q.k", "breaking formula-changed q.k" },
        { With(Sum with { EmptyIsZero = true }), "breaking formula-changed q.k", "breaking formula-changed q.k" },
        { With(Sum, 1), "wording shown-decimals-changed q.k", "wording shown-decimals-changed q.k" },
        { With(Sum, null, new CalculatedField(Path("q.l"), "L", new Calculation(Sum))), "additive calculation-added q.l", "wording calculation-removed q.l" },
        { Edited(value => value with { Path = Path("q.m") }), "wording calculation-renamed q.m", "wording calculation-renamed q.k" },
        { Edited(value => value with { Label = "Kvar" }), "wording label-reworded q.k", "wording label-reworded q.k" },
        { Edited(value => value with { Calculation = value.Calculation with { Unit = "kr" } }), "breaking unit-changed q.k", "breaking unit-changed q.k" },
        {
            Edited(value => value with { Calculation = value.Calculation with { Reporting = new FieldReporting(Total: true) } }),
            "wording reporting-changed q.k", "wording reporting-changed q.k"
        },
        {
            Edited(value => value with { ShownIf = new Condition(Path("q.has"), [Identifier.Parse("yes")]) }),
            "breaking asked-of-fewer q.k", "additive asked-of-more q.k"
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_IsFoundBothWays(Questionnaire changed, string found, string foundTurned)
    {
        Assert.Equal(found, Found(Before, changed));
        Assert.Equal(foundTurned, Found(changed, Before));
    }

    [Fact]
    public void Formula_IsSaidInWords()
    {
        var change = Assert.Single(QuestionnaireComparer.Compare(Before, With(new ShareFormula(A, B))).Changes);

        Assert.Equal("summan av ”A” och ”B”", change.Before!.Value.Swedish);
        Assert.Equal("'A' in percent of 'B'", change.After!.Value.English);
    }

    private static string Found(Questionnaire before, Questionnaire after) => string.Join(
        "; ", QuestionnaireComparer.Compare(before, after).Changes.Select(change => $"{change.Kind.Weight.ToString().ToLowerInvariant()} {change.Kind.Id} {change.Place.Path}"));

    private static Questionnaire Edited(Func<CalculatedField, CalculatedField> edit)
    {
        var question = Before.Questions[0];
        var parts = question.Parts.Select(part => part is CalculatedPart { Value: var value } ? new CalculatedPart(edit(value)) : part);
        return Before with { Sections = [Before.Sections[0] with { Questions = [question with { Parts = parts.ToValueList() }] }] };
    }
}
