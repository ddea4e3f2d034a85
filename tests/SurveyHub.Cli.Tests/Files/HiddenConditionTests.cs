using System.Text;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>What is asked only of those who chose something in a hidden field is hidden too: also of a wave that has passed, and however long the chain is.</summary>
public sealed class HiddenConditionTests
{
    private const string Front = "---\ntitel: Avtal\nid: avtal\n---\n\n";

    private const string Choice = "### 1. Har ni avtal? {#avtal}\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n\n";

    [Theory]
    [InlineData("`ett val, redovisas inte`\n\n", false)]
    [InlineData("", true)]
    public void WhatFollowedOnAHiddenChoiceInTheWaveBefore_IsComparedWithByNobody(string visibility, bool isCompared)
    {
        var then = Parse($"{Front}{Choice.Replace("- ( ) Ja", visibility + "- ( ) Ja", StringComparison.Ordinal)}### 2. Vad kostar det? {{#kostar}}\n\n*Om avtal är ja:* `heltal, enhet kr`\n");
        var now = Parse($"{Front}### 1. Vad kostar det? {{#kostar}}\n\n`heltal, enhet kr`\n");
        var earlier = new EarlierWave("2024", null, new SurveyAnswers(then, Sample.Panel, ValueList<Response>.Empty));

        Assert.Equal(isCompared, earlier.FieldOf(now, now.Fields.Single()) is not null);
    }

    [Fact]
    public async Task LongChainOfConditions_IsFollowedOnce()
    {
        var text = new StringBuilder($"{Front}{Choice}### 2. Har ni fler? {{#q2}}\n\n*Om avtal är ja:*\n\n- ( ) Ja {{#ja}}\n- ( ) Nej {{#nej}}\n\n");
        text.Replace("*Om avtal är ja:*\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}", "- ( ) Ja {#ja}\n- ( ) Nej {#nej}");
        for (var number = 3; number <= 90; number++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"### {number}. Och sedan? {{#q{number}}}\n\n*Om q{number - 1} är ja:*\n\n*Om {(number == 3 ? "avtal" : $"q{number - 2}")} är ja:* `ett val`\n\n- ( ) Ja {{#ja}}\n- ( ) Nej {{#nej}}\n\n");
        }

        var parsed = QuestionnaireFile.Parse(text.ToString());
        Assert.Empty(parsed.Diagnostics);

        var shown = await Task.Run(() => parsed.Questionnaire.AsShown, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Same(parsed.Questionnaire, shown);
    }

    private static Questionnaire Parse(string text)
    {
        var parsed = QuestionnaireFile.Parse(text);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Questionnaire;
    }
}
