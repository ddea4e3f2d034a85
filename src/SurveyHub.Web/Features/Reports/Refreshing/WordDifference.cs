namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>A stretch of a text, with the blanks behind its words.</summary>
/// <param name="IsOther">It does not stand in the other text.</param>
public readonly record struct WordStretch(string Text, bool IsOther);

/// <summary>Finds the words of a text that another one does not have in that order, so that a reader need not compare long notes by eye.</summary>
public static class WordDifference
{
    /// <summary>Beyond it what begins and ends alike is found, and nothing within.</summary>
    private const int MostComparisons = 250_000;

    /// <summary>The first text in stretches; one alone, unmarked, where the two have no word in common: then all is other.</summary>
    public static IReadOnlyList<WordStretch> Of(string text, string other)
    {
        var (words, others) = (WordsOf(text), WordsOf(other));
        var isShared = Shared(words, others);
        if (!isShared.Contains(true))
        {
            return [new WordStretch(text, IsOther: false)];
        }

        var result = new List<WordStretch>();
        for (var i = 0; i < words.Count; i++)
        {
            if (result.Count > 0 && result[^1].IsOther != isShared[i])
            {
                result[^1] = result[^1] with { Text = result[^1].Text + words[i] };
            }
            else
            {
                result.Add(new WordStretch(words[i], !isShared[i]));
            }
        }

        return result;
    }

    private static bool[] Shared(List<string> words, List<string> others)
    {
        var isShared = new bool[words.Count];
        var (start, end, otherEnd) = (0, words.Count, others.Count);
        while (start < Math.Min(end, otherEnd) && IsSame(words[start], others[start]))
        {
            isShared[start++] = true;
        }

        while (end > start && otherEnd > start && IsSame(words[end - 1], others[otherEnd - 1]))
        {
            isShared[--end] = true;
            otherEnd--;
        }

        var (rows, columns) = (end - start, otherEnd - start);
        if ((long)rows * columns is 0 or > MostComparisons)
        {
            return isShared;
        }

        // How many words the two have in common from here on.
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] = IsSame(words[start + i], others[start + j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (IsSame(words[start + i], others[start + j]))
            {
                isShared[start + i++] = true;
                j++;
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return isShared;
    }

    private static bool IsSame(string word, string other) => word.AsSpan().TrimEnd().SequenceEqual(other.AsSpan().TrimEnd());

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var (start, i) = (0, 1); start < text.Length; i++)
        {
            if (i == text.Length || (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])))
            {
                words.Add(text[start..i]);
                start = i;
            }
        }

        return words;
    }
}
