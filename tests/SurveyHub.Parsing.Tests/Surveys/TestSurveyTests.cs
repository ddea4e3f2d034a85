using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Surveys;

public sealed class TestSurveyTests
{
    [Fact]
    public void PaymentShares_Has27RowsOf7_EachToSumTo100()
    {
        var parsed = QuestionnaireFile.Parse(TestSurveys.PaymentShares);

        Assert.Empty(parsed.Diagnostics);
        var question = parsed.Questionnaire.Questions[0];
        var check = Assert.IsType<ComparisonCheck>(question.Checks[0]);
        Assert.Equal((27, Relation.Equal, 100m, true), (check.Lines.Count, check.Relation, check.Target, check.EmptyIsZero));
        Assert.All(check.Lines, line => Assert.Equal(7, line.Parts.Count));
        Assert.Equal(question.Fields.Select(field => field.Path), check.Lines.SelectMany(line => line.Parts));
    }
}
