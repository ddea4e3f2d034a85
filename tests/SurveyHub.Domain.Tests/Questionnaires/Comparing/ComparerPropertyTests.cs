using CsCheck;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

public sealed class ComparerPropertyTests
{
    private static readonly int Rounds = TestSettings.Rounds(1_000, 50_000);

    [Fact]
    public void Questionnaire_DoesNotDifferFromItself() => Gen.Int.Sample(
        seed => QuestionnaireComparer.Compare(RandomQuestionnaire.Of(seed), RandomQuestionnaire.Of(seed)).Changes.Count == 0, iter: Rounds);

    [Fact]
    public void TwoThatAreNotEqual_Differ() => Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 2_000]).Sample(
        draw => QuestionnaireComparer.Compare(RandomQuestionnaire.Of(draw.Item1), RandomQuestionnaire.Of(draw.Item2)).Changes.Count > 0
            || RandomQuestionnaire.Of(draw.Item1) == RandomQuestionnaire.Of(draw.Item2),
        iter: Rounds);

    [Fact]
    public void Exchanged_TheSameIsFoundTheOtherWayRound() => Gen.Select(Gen.Int, Gen.Int).Sample(
        draw =>
        {
            var (found, turned) = ExchangedDifference.Of(RandomQuestionnaire.Of(draw.Item1), RandomQuestionnaire.Of(draw.Item2));
            Assert.Equal(found, turned);
        },
        iter: Rounds);
}
