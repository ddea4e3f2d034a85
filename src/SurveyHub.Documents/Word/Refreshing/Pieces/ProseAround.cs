using System.Globalization;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>
/// Tells prose that somebody wrote beside a derived text, inside its mark, from a derived text that somebody has changed. In doubt it is the
/// latter: that is shown and left alone, while the former is written into.
/// </summary>
internal static class ProseAround
{
    /// <summary>Characters that make one number of two, or another number of one.</summary>
    private const string NumberJoints = ",.:/'-+*=<>%^\u00B1\u00D7\u00B7\u2010\u2012\u2013\u2014\u2212\u2248\u2264\u2265\u2019";

    private static readonly string[] ListWords = ["och", "samt", "eller", "and", "or", "utom", "except"];

    /// <summary>Where the last text stands within the current one, or null when it does not or the rest is more than prose.</summary>
    public static int? Find(string last, string current, string now)
    {
        if (last.Trim().Length == 0)
        {
            return null;
        }

        var start = current.IndexOf(last, StringComparison.Ordinal);
        if (start < 0 || current.IndexOf(last, start + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var (before, after) = (current[..start], current[(start + last.Length)..]);
        return StandsAlone(before, last, after) && IsProse(before + "\n" + after, last, now) && !JoinsList(before, last, after) ? start : null;
    }

    private static bool StandsAlone(string before, string last, string after) =>
        !(IsWord(last[0]) && before.Length > 0 && IsWord(before[^1])) && !(IsWord(last[^1]) && after.Length > 0 && IsWord(after[0]))
        && !(char.IsDigit(last[0]) && before.Length > 0 && NumberJoints.Contains(before[^1], StringComparison.Ordinal))
        && !(char.IsDigit(last[^1]) && IsJoined(after));

    // "115, which" and "115." end a number; "115,5" and "115-" do not.
    private static bool IsJoined(string after) =>
        after.Length > 0 && NumberJoints.Contains(after[0], StringComparison.Ordinal)
        && !(after[0] is ',' or '.' or ':' && (after.Length == 1 || char.IsWhiteSpace(after[1])));

    // Beside a number another number competes with it, and a word that is to come has perhaps been written already.
    private static bool IsProse(string prose, string last, string now)
    {
        if (prose.Any(char.IsNumber) && (last.Any(char.IsNumber) || now.Any(char.IsNumber)))
        {
            return false;
        }

        var known = WordsOf(last).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var coming = WordsOf(now).Where(word => !known.Contains(word)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return !WordsOf(prose).Any(coming.Contains);
    }

    // A name added at either end of a list of names changes the list.
    private static bool JoinsList(string before, string last, string after)
    {
        if (!last.Any(char.IsLetter))
        {
            return false;
        }

        var (previous, next) = (before.TrimEnd(), after.TrimStart());
        return previous.EndsWith(',') || previous.EndsWith(';') || next is [';', ..] || next is [',', _, ..] && char.IsUpper(next[1..].TrimStart().FirstOrDefault())
            || EndsWithListWord(previous) || StartsWithListWord(next);
    }

    private static bool EndsWithListWord(string text) => WordsOf(text).LastOrDefault() is { } word && text.EndsWith(word, StringComparison.Ordinal) && IsListWord(word);

    private static bool StartsWithListWord(string text) => WordsOf(text.TrimStart(',', ';', ' ')).FirstOrDefault() is { } word
        && text.TrimStart(',', ';', ' ').StartsWith(word, StringComparison.Ordinal) && IsListWord(word);

    private static bool IsListWord(string word) => ListWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> WordsOf(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !IsWord(text[i]))
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
        }
    }

    private static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsNumber(c) || c == '_' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
