namespace SurveyHub.Domain.Diagnostics;

/// <summary>Finds the valid word that somebody probably meant.</summary>
public static class NearestWord
{
    /// <summary>
    /// The candidate with the fewest letters added, dropped, changed or swapped, or null when none is near:
    /// at most one edit for every three letters, and at least one. Whether letters are small or capital does not count.
    /// </summary>
    /// <param name="preferred">Those of two that are equally near which are named first, such as the words of the language that somebody writes in.</param>
    public static string? Find(string word, IEnumerable<string> candidates, IReadOnlyCollection<string>? preferred = null)
    {
        var allowed = Math.Max(1, word.Length / 3);
        var small = word.ToLowerInvariant();
        // A word that is longer or shorter by more than that is not near, whatever its letters are.
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= allowed)
            .Select(candidate => (candidate, distance: Distance(small, candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => preferred?.Contains(pair.candidate) != true)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Optimal string alignment distance (Levenshtein with swaps of neighbours); words over 64 letters are never near.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
        {
            return int.MaxValue;
        }

        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
