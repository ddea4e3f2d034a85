using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Responses.Calculations.CalculatedForm;

namespace SurveyHub.Domain.Tests.Responses.Calculations;

/// <summary>Checks of what is worked out: they judge what is shown, and lead to where it can be mended.</summary>
public sealed class CalculatedCheckTests
{
    private static readonly Questionnaire Checked = Check(new ComparisonCheck(
        Severity.Error, CheckScope.Fields, [new CheckLine([Path("q.k")])], Relation.AtMost, 50));

    [Fact]
    public void Broken_LeadsToTheFirstNumberItIsWorkedOutOf()
    {
        var finding = Assert.Single(new AnswerSheet(Checked, [Is("a", 3), Is("b", 4)]).Findings());

        Assert.Equal(Path("q.a"), finding.Field.Path);
        Assert.Equal("”K” är 75; det ska vara högst 50.", finding.Problem.Message(Language.Swedish));
    }

    [Fact]
    public void WhatIsShown_IsJudged() => Assert.Empty(new AnswerSheet(Checked, [Is("a", 50.04m), Is("b", 100)]).Findings());

    [Theory]
    [InlineData(AnswerKind.Missing)]
    [InlineData(AnswerKind.NotApplicable)]
    public void Unknown_IsNotJudged(AnswerKind kind)
    {
        var sheet = new AnswerSheet(Checked, [Is("a", 3), Without("b", kind)]);

        Assert.Empty(sheet.Findings());
        Assert.NotEqual(LineState.Broken, sheet.Checks()[0].State);
    }

    private static Questionnaire Check(Check check)
    {
        var plain = With(new ShareFormula(A, B));
        return plain with { Sections = [plain.Sections[0] with { Questions = [plain.Questions[0] with { Checks = [check] }] }] };
    }
}
