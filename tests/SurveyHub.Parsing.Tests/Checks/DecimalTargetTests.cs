using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Format;

namespace SurveyHub.Parsing.Tests.Checks;

public sealed class DecimalTargetTests
{
    /// <summary>The comma of a number is not one between two names.</summary>
    [Theory]
    [InlineData("a ska vara högst 5,5")]
    [InlineData("a och b ska summera till 5,5")]
    public void Target_MayHaveTheSameDigitsOnBothSidesOfItsComma(string sentence)
    {
        var parsed = QuestionnaireFile.Parse(Fragment.Of($"A? {{#a}} `decimaltal, minst 0`\n\nB? {{#b}} `decimaltal, minst 0`\n\n*Kontroll:* {sentence}").File);

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(5.5m, Assert.IsType<ComparisonCheck>(Assert.Single(parsed.Questionnaire.Questions.Single().Checks)).Target);
    }
}
