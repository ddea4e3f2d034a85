using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>All that has to be met for something to be asked, in one of the questionnaires compared.</summary>
/// <param name="Question">Where it is read: the words of a condition depend on it.</param>
internal readonly record struct AskedOf(Questionnaire In, Question Question, IReadOnlyCollection<Condition> Conditions);

/// <summary>Says whether more or fewer are asked something than before. Several conditions have to be met all of them.</summary>
internal static class ConditionComparer
{
    public static void Compare(AskedOf before, AskedOf after, ChangePlace place, ChangeList changes)
    {
        if (Compare(before.Conditions, after.Conditions) is { } kind)
        {
            changes.Add(kind, place, Words(before), Words(after));
        }
    }

    /// <summary>Null when the same are asked. The order of the options in a condition means nothing.</summary>
    private static ChangeKind? Compare(IReadOnlyCollection<Condition> old, IReadOnlyCollection<Condition> fresh) => (Imply(fresh, old), Imply(old, fresh)) switch
    {
        (true, true) => null,
        (true, false) => ChangeKinds.AskedOfFewer,
        (false, true) => ChangeKinds.AskedOfMore,
        _ => ChangeKinds.AskedOfOthers,
    };

    /// <summary>Whether whoever meets these meets those.</summary>
    private static bool Imply(IEnumerable<Condition> these, IEnumerable<Condition> those) =>
        those.All(that => these.Any(condition => condition.Field == that.Field && condition.Options.All(that.Options.Contains)));

    private static LocalText? Words(AskedOf side)
    {
        var words = side.Conditions.Select(condition => ConditionWords.Of(side.In, condition, side.Question)).OfType<string>().ToList();
        return words.Count == 0 ? ChangeWords.Always : LocalText.FromString(string.Join("; ", words));
    }
}
