namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Slips of the finger.</summary>
internal static class Typo
{
    /// <summary>Every word one letter away: one dropped, doubled, changed, or two swapped.</summary>
    public static IEnumerable<string> Of(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]))
            {
                yield return word.Remove(i, 1);
                yield return word.Insert(i, word[i].ToString());
                yield return $"{word[..i]}{(word[i] == 'q' ? 'z' : 'q')}{word[(i + 1)..]}";
            }

            if (i + 1 < word.Length && word[i] != word[i + 1] && char.IsLetter(word[i]) && char.IsLetter(word[i + 1]))
            {
                yield return $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}";
            }
        }
    }
}
