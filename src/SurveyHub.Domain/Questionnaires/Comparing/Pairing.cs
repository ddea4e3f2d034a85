namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>What two lists have in common, by id; and what has the same words under another id, if nothing else has them.</summary>
/// <param name="Kept">In the order of the second.</param>
internal sealed record Pairing<T>(
    IReadOnlyList<(T Before, T After)> Kept,
    IReadOnlyList<(T Before, T After)> Renamed,
    IReadOnlyList<T> Removed,
    IReadOnlyList<T> Added,
    bool IsReordered)
    where T : class
{
    public static Pairing<T> Of(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> id, Func<T, string> words)
    {
        var (old, fresh) = (before.ToList(), after.ToList());
        var oldById = old.ToDictionary(id, StringComparer.Ordinal);
        var freshIds = fresh.Select(id).ToHashSet(StringComparer.Ordinal);
        var kept = fresh.Where(item => oldById.ContainsKey(id(item))).Select(item => (oldById[id(item)], item)).ToList();
        var removed = old.Where(item => !freshIds.Contains(id(item))).ToList();
        var added = fresh.Where(item => !oldById.ContainsKey(id(item))).ToList();
        var renamed = (
            from one in removed.GroupBy(words, StringComparer.Ordinal)
            join other in added.GroupBy(words, StringComparer.Ordinal) on one.Key equals other.Key
            where one.Count() == 1 && other.Count() == 1
            select (one.First(), other.First())).ToList();
        return new Pairing<T>(
            kept,
            renamed,
            removed.Except(renamed.Select(pair => pair.Item1)).ToList(),
            added.Except(renamed.Select(pair => pair.Item2)).ToList(),
            !old.Where(item => freshIds.Contains(id(item))).Select(id).SequenceEqual(kept.Select(pair => id(pair.item)), StringComparer.Ordinal));
    }
}
