using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Snapshots;
using static SurveyHub.Domain.Tests.Questionnaires.Comparing.ComparedForm;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

/// <summary>What people read about changes, word for word in both languages.</summary>
public sealed class ChangeTextsTests
{
    [Fact]
    public void EveryKind_IsSaidInBothLanguages() => Snapshot.Match(string.Join("\n\n", typeof(ChangeKinds).GetFields()
        .Select(field => (ChangeKind)field.GetValue(null)!)
        .Select(kind => $"{kind} ({kind.Weight.Word().Swedish}, {kind.Weight.Word().English})\n{Both(kind.What)}\n{Both(kind.Answers)}\n{Both(kind.Comparison)}")));

    [Fact]
    public void EveryDifference_IsSaidInBothLanguages() => Snapshot.Match(string.Join("\n\n", QuestionnaireComparerTests.Changes
        .Select(row => QuestionnaireComparer.Compare(Form, row.Data.Item1))
        .Select(difference => string.Join("\n", difference.ByPlace.SelectMany(place => place.Changes.Select(change => Said(place.Heading, change)))) + Counts(difference))));

    private static string Said(LocalText heading, QuestionnaireChange change) =>
        $"{heading.Swedish} | {heading.English}: {change.Place.Path} {change.Kind} {change.Weight}\n{Both(change.Before)}\n{Both(change.After)}";

    private static string Counts(QuestionnaireDifference difference) =>
        $"\n{difference.Weight}: {difference.Counts(Language.Swedish)} | {difference.Counts(Language.English)}";

    private static string Both(LocalText? text) => text is { } said ? $"  {said.Swedish} | {said.English}" : "  –";
}
