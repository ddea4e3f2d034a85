using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

/// <summary>A question that came with a later version of the questionnaire.</summary>
public sealed class LaterQuestionsTests
{
    [Fact]
    public void Question_WasNotAskedOfThoseWhoHadHandedIn()
    {
        var wave = new Wave(Wave.Number(), "12", "30");
        var responses = wave.Context.Answers.Responses;
        var unanswered = responses[0] with { Answers = [] };
        var before = unanswered with { NewSince = [wave.Field.Path] };

        var context = new CompilingContext(wave.Context.Answers with { Responses = [before, .. responses.Skip(1)] });

        Assert.Equal([false, true], context.Participants.Select(participant => context.IsAsked(wave.Field, participant)));
        Assert.NotEqual(unanswered, before);
        Assert.Equal(before, before with { SignedBy = before.SignedBy });
    }
}
