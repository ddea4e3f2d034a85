using CsCheck;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

public sealed class ComparerPropertyTests
{
    private static readonly int Rounds = TestSettings.Rounds(1_000, 50_000);

    /// <summary>What a kind is called when the two questionnaires are exchanged; the others keep their names.</summary>
    private static readonly Dictionary<string, string> Turned = new[]
        {
            (ChangeKinds.PredecessorNamed, ChangeKinds.PredecessorLeftOut), (ChangeKinds.SectionAdded, ChangeKinds.SectionRemoved),
            (ChangeKinds.QuestionAdded, ChangeKinds.QuestionRemoved), (ChangeKinds.FieldAdded, ChangeKinds.FieldRemoved),
            (ChangeKinds.RowAdded, ChangeKinds.RowRemoved), (ChangeKinds.ColumnAdded, ChangeKinds.ColumnRemoved),
            (ChangeKinds.TextMadeLong, ChangeKinds.TextMadeShort), (ChangeKinds.LengthRaised, ChangeKinds.LengthLowered),
            (ChangeKinds.LeastRaised, ChangeKinds.LeastLowered), (ChangeKinds.GreatestRaised, ChangeKinds.GreatestLowered),
            (ChangeKinds.DecimalsRaised, ChangeKinds.DecimalsLowered), (ChangeKinds.OneMadeSeveral, ChangeKinds.SeveralMadeOne),
            (ChangeKinds.OptionAdded, ChangeKinds.OptionRemoved), (ChangeKinds.MadeRequired, ChangeKinds.MadeOptional),
            (ChangeKinds.PartlyKnownTaken, ChangeKinds.PartlyKnownRefused), (ChangeKinds.NotApplicableTaken, ChangeKinds.NotApplicableRefused),
            (ChangeKinds.MissingTaken, ChangeKinds.MissingRefused), (ChangeKinds.ReasonDemanded, ChangeKinds.ReasonNotDemanded),
            (ChangeKinds.AskedOfMore, ChangeKinds.AskedOfFewer), (ChangeKinds.MustAdded, ChangeKinds.MustRemoved),
            (ChangeKinds.ShouldAdded, ChangeKinds.ShouldRemoved), (ChangeKinds.FormatDemanded, ChangeKinds.FormatNotDemanded),
            (ChangeKinds.EarlierDatesTaken, ChangeKinds.EarlierDatesRefused), (ChangeKinds.LaterDatesTaken, ChangeKinds.LaterDatesRefused),
            (ChangeKinds.OptionExcludes, ChangeKinds.OptionExcludesNot), (ChangeKinds.RowMadeRepeating, ChangeKinds.RowMadeSingle),
            (ChangeKinds.LargerFilesTaken, ChangeKinds.LargerFilesRefused), (ChangeKinds.FileKindsTaken, ChangeKinds.FileKindsRefused),
            (ChangeKinds.ShownMore, ChangeKinds.ShownLess), (ChangeKinds.MoreRowsDemanded, ChangeKinds.FewerRowsDemanded), (ChangeKinds.MoreRowsTaken, ChangeKinds.FewerRowsTaken),
            (ChangeKinds.CalculationAdded, ChangeKinds.CalculationRemoved),
        }
        .SelectMany(pair => new[] { (pair.Item1.Id, pair.Item2.Id), (pair.Item2.Id, pair.Item1.Id) })
        .ToDictionary(StringComparer.Ordinal);

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
            var (one, other) = (RandomQuestionnaire.Of(draw.Item1), RandomQuestionnaire.Of(draw.Item2));
            var found = QuestionnaireComparer.Compare(one, other).Changes.Select(Shown);
            var turned = QuestionnaireComparer.Compare(other, one).Changes.Select(change => Shown(Turn(change)));
            Assert.Equal(found.Order(StringComparer.Ordinal), turned.Order(StringComparer.Ordinal));
        },
        iter: Rounds);

    private static (string Kind, QuestionnaireChange Change) Turn(QuestionnaireChange change) =>
        (Turned.GetValueOrDefault(change.Kind.Id, change.Kind.Id), change with { Before = change.After, After = change.Before });

    private static string Shown(QuestionnaireChange change) => Shown((change.Kind.Id, change));

    private static string Shown((string Kind, QuestionnaireChange Change) found)
    {
        // A renamed thing stands under the id that it has in the second.
        var place = found.Kind.EndsWith("-renamed", StringComparison.Ordinal) ? "" : found.Change.Place.Path;
        return $"{found.Kind} {place}: {found.Change.Before} -> {found.Change.After}";
    }
}
