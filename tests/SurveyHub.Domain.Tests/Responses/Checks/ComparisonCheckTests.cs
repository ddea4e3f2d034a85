using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Responses.Checks.CheckedForm;

namespace SurveyHub.Domain.Tests.Responses.Checks;

/// <summary>Totals, parts of a whole and bounds.</summary>
public sealed class ComparisonCheckTests
{
    private static readonly ComparisonCheck Total =
        new(Severity.Error, CheckScope.Fields, [new CheckLine([Path("q.part"), Path("q.rest")], Path("q.total"))], Relation.Equal);

    [Fact]
    public void Total_ThatIsNotTheSum_IsNamedFirst()
    {
        var finding = First(With(Total), Is("q.part", 4), Is("q.rest", 6), Is("q.total", 12));

        Assert.Equal("”q.total” är 12; det ska vara summan av ”q.part” och ”q.rest”, som är 10.", finding.Message());
        Assert.Equal("'q.total' is 12; it must be the sum of 'q.part' and 'q.rest', which is 10.", finding.Message(Language.English));
        Assert.Equal(Path("q.total"), finding.Finding!.Anchor.Path);
    }

    [Fact]
    public void Total_IsExact() =>
        Assert.Equal(LineState.Holds, First(With(Total), Is("q.part", 0.1m), Is("q.rest", 0.2m), Is("q.total", 0.3m)).State);

    [Theory]
    [InlineData(AnswerKind.Missing)]
    [InlineData(AnswerKind.NotApplicable)]
    [InlineData(AnswerKind.Cleared)]
    public void WithoutTheTotal_ThereIsNothingToCompareWith(AnswerKind kind)
    {
        var outcome = First(With(Total), Is("q.part", 4), Is("q.rest", 6), Without("q.total", kind));

        Assert.Equal((LineState.Open, null, new RunningSum(10, null)), (outcome.State, outcome.Finding, outcome.Sum));
    }

    [Theory]
    [InlineData(Relation.AtMost, 11, "”A” är 11; det ska vara högst ”B”, som är 10.")]
    [InlineData(Relation.AtMost, 10, null)]
    [InlineData(Relation.LessThan, 10, "”A” är 10; det ska vara mindre än ”B”, som är 10.")]
    [InlineData(Relation.LessThan, 9, null)]
    [InlineData(Relation.AtLeast, 9, "”A” är 9; det ska vara minst ”B”, som är 10.")]
    [InlineData(Relation.AtLeast, 10, null)]
    [InlineData(Relation.MoreThan, 10, "”A” är 10; det ska vara mer än ”B”, som är 10.")]
    [InlineData(Relation.MoreThan, 11, null)]
    public void Columns_AreComparedWithinTheirRow(Relation relation, int part, string? expected)
    {
        var check = new ComparisonCheck(Severity.Error, CheckScope.Rows, [new CheckLine([Path("q.r.a")], Path("q.r.b"))], relation);

        var outcome = First(With(check), Is("q.r.a", part), Is("q.r.b", 10));

        Assert.Equal(expected, outcome.Message());
        Assert.Null(outcome.Sum);
    }

    [Theory]
    [InlineData(AnswerKind.Missing)]
    [InlineData(AnswerKind.PartlyKnown)]
    [InlineData(AnswerKind.NotApplicable)]
    public void Part_WithoutANumber_IsNotJudged(AnswerKind kind)
    {
        var check = new ComparisonCheck(Severity.Error, CheckScope.Fields, [new CheckLine([Path("q.part")], Path("q.total"))], Relation.AtMost);

        Assert.Equal(LineState.NotBegun, First(With(check), Without("q.part", kind), Is("q.total", 3)).State);
        Assert.Equal(LineState.Open, First(With(check), Is("q.part", 4), Without("q.total", kind)).State);
    }

    [Fact]
    public void Bound_IsTheAuthorsNumber()
    {
        var check = new ComparisonCheck(Severity.Warning, CheckScope.Fields, [new CheckLine([Path("q.total")])], Relation.AtMost, 5_000);

        Assert.Equal("”q.total” är 6\u00A0000; det bör vara högst 5\u00A0000.", First(With(check), Is("q.total", 6_000)).Message());
    }

    [Theory]
    [InlineData(100, 120, null)]
    [InlineData(100, 120.01, "”q.total” har ändrats från 100 till 120,01 sedan förra omgången (+20\u00A0%).")]
    [InlineData(100, 75, "”q.total” har ändrats från 100 till 75 sedan förra omgången (\u221225\u00A0%).")]
    [InlineData(0, 3, "”q.total” har ändrats från 0 till 3 sedan förra omgången.")]
    [InlineData(0, 0, null)]
    public void Change_OfMoreThanItsShare_IsAskedAbout(double before, double now, string? expected)
    {
        var sheet = new AnswerSheet(
            With(new ChangeCheck(CheckScope.Fields, [new CheckLine([Path("q.total")])], 20)),
            [Is("q.total", (decimal)now)],
            path => path == Path("q.total") ? (decimal)before : null);

        Assert.Equal(expected, sheet.Checks()[0].Message());
        Assert.Empty(sheet.Findings());
        Assert.Equal(expected is null ? 0 : 1, sheet.Unexplained().Count());
    }

    [Fact]
    public void Change_WithoutAnEarlierValue_IsNone() =>
        Assert.Null(First(With(new ChangeCheck(CheckScope.Fields, [new CheckLine([Path("q.total")])], 20)), Is("q.total", 3)).Finding);
}
