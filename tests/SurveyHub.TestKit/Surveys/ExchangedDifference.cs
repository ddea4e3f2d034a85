using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;

namespace SurveyHub.TestKit.Surveys;

/// <summary>Compares two questionnaires both ways: what is found must be the same, the other way round.</summary>
public static class ExchangedDifference
{
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

    /// <summary>What differs, one line each, and what differs the other way round, turned back. The two must be equal.</summary>
    public static (IReadOnlyList<string> Found, IReadOnlyList<string> TurnedBack) Of(Questionnaire one, Questionnaire other)
    {
        var found = QuestionnaireComparer.Compare(one, other).Changes.Select(change => Shown(change.Kind.Id, change));
        var turned = QuestionnaireComparer.Compare(other, one).Changes.Select(change =>
            Shown(Turned.GetValueOrDefault(change.Kind.Id, change.Kind.Id), change with { Before = change.After, After = change.Before }));
        return ([.. found.Order(StringComparer.Ordinal)], [.. turned.Order(StringComparer.Ordinal)]);
    }

    private static string Shown(string kind, QuestionnaireChange change)
    {
        // A renamed thing stands under the id that it has in the second.
        var place = kind.EndsWith("-renamed", StringComparison.Ordinal) ? "" : change.Place.Path;
        return $"{kind} {place}: {change.Before} -> {change.After}";
    }
}
