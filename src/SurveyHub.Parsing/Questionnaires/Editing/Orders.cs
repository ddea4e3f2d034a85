namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>Compares two orders of the same things.</summary>
internal static class Orders
{
    /// <summary>As many as possible of those in both lists that stand in the same order in both.</summary>
    public static HashSet<T> LongestKept<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : notnull
    {
        var places = before.Select((item, place) => (item, place)).ToDictionary(pair => pair.item, pair => pair.place);
        var common = after.Where(places.ContainsKey).ToList();
        // ends[n] is the item with the least place that a rising row of n + 1 items can end in; links lead back along such rows.
        var ends = new List<int>();
        var links = new int[common.Count];
        for (var i = 0; i < common.Count; i++)
        {
            var length = FirstAbove(places[common[i]]);
            links[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var kept = new HashSet<T>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = links[i])
        {
            kept.Add(common[i]);
        }

        return kept;

        int FirstAbove(int place)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = places[common[ends[middle]]] > place ? (low, middle) : (middle + 1, high);
            }

            return low;
        }
    }
}
