using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using static SurveyHub.Domain.Tests.Responses.Checks.CheckedForm;

namespace SurveyHub.Domain.Tests.Responses.Checks;

/// <summary>What of it stops an organisation from handing in.</summary>
public sealed class CheckFindingTests
{
    private static readonly ComparisonCheck Must = new(Severity.Error, CheckScope.Rows, [Row("r")], Relation.Equal, 100, EmptyIsZero: true);
    private static readonly ComparisonCheck Should = Must with { Severity = Severity.Warning };

    [Fact]
    public void Error_StopsHandingIn_ExplainedOrNot()
    {
        foreach (var answer in new[] { Is("q.r.a", 99), Is("q.r.a", 99) with { Comment = "så är det" } })
        {
            var sheet = new AnswerSheet(With(Must), [answer]);

            var finding = Assert.Single(sheet.Findings());
            Assert.Equal((Path("q.r.a"), CheckDiagnostics.SumTooSmall.Code, Severity.Error), (finding.Field.Path, finding.Problem.Descriptor.Code, finding.Problem.Descriptor.Severity));
            Assert.Empty(sheet.Unexplained());
        }
    }

    [Fact]
    public void Warning_StopsNobody_AndIsAskedAboutUntilItIsExplained()
    {
        var odd = new AnswerSheet(With(Should), [Is("q.r.a", 60), Is("q.r.b", 39)]);
        var explained = new AnswerSheet(With(Should), [Is("q.r.a", 60), Is("q.r.b", 39) with { Comment = "avrundat" }]);

        Assert.Empty(odd.Findings());
        Assert.Equal((Severity.Warning, Path("q.r.a")), (Assert.Single(odd.Unexplained()).Severity, Assert.Single(odd.Unexplained()).Anchor.Path));
        Assert.Empty(explained.Findings());
        Assert.Empty(explained.Unexplained());
        Assert.True(explained.Checks()[0].Finding!.IsExplained);
    }

    [Fact]
    public void BlankComment_ExplainsNothing() =>
        Assert.Single(new AnswerSheet(With(Should), [Is("q.r.a", 99) with { Comment = " " }]).Unexplained());

    [Fact]
    public void Findings_StandInTheOrderOfTheForm_AFieldsOwnBeforeItsCheck()
    {
        var sheet = new AnswerSheet(With(Must), [Unread("q.total"), Is("q.r.a", 99), Unread("q.r.b") with { Row = null }, Unread("q.s.a")]);

        Assert.Equal([Path("q.r.b"), Path("q.s.a"), Path("q.total")], sheet.Findings().Select(finding => finding.Field.Path));
        Assert.Equal([Path("q.r.a"), Path("q.s.a")], new AnswerSheet(With(Must), [Is("q.r.a", 101), Unread("q.s.a")]).Findings().Select(finding => finding.Field.Path));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(" ", null, true)]
    [InlineData("räknas om", null, false)]
    [InlineData(null, "räknas om", false)]
    public void Missing_WithoutTheDemandedReason_StopsHandingIn(string? reason, string? comment, bool isStopped)
    {
        var field = new Field(
            Path("q"), "Hur många?", new NumberType(0, 0, null, null), FieldDemands.Default with { NeedsReason = true }, null, FieldReporting.None);
        var questionnaire = new Questionnaire(
            new QuestionnaireHeader("prov", "Prov", "Prov", SurveyHub.Domain.Text.Language.Swedish),
            Prose.Empty,
            [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("q"), null, "Hur många?", [new FieldPart(field)])])]);

        var findings = new AnswerSheet(questionnaire, [Without("q", AnswerKind.Missing, reason) with { Comment = comment }]).Findings();

        Assert.Equal(isStopped ? ["SH3114"] : [], findings.Select(finding => finding.Problem.Descriptor.Code));
        Assert.Empty(new AnswerSheet(questionnaire, [Without("q", AnswerKind.NotApplicable)]).Findings());
        Assert.Empty(new AnswerSheet(questionnaire, []).Findings());
    }
}
