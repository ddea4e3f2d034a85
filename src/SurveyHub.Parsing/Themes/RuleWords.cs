namespace SurveyHub.Parsing.Themes;

/// <summary>Some words of a rule that stand together, with where they begin.</summary>
internal readonly record struct RuleWords(string All, IReadOnlyList<(int Start, int Length)> Words)
{
    public int Count => Words.Count;

    public int Offset => Words[0].Start;

    /// <summary>With one space between the words.</summary>
    public string Text
    {
        get
        {
            var all = All;
            return string.Join(' ', Words.Select(word => all.Substring(word.Start, word.Length)));
        }
    }

    public string this[int index] => All.Substring(Words[index].Start, Words[index].Length);

    /// <summary>A comma is a word of its own, except that of a number ("5,5").</summary>
    public static RuleWords Of(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            while (text[start] != ',' && i < text.Length && !char.IsWhiteSpace(text[i]) && !IsSeparator(text, i))
            {
                i++;
            }

            words.Add((start, i - start));
        }

        return new RuleWords(text, words);
    }

    public RuleWords Slice(int start, int count) => this with { Words = [.. Words.Skip(start).Take(count)] };

    /// <summary>The stretches between words that part them, which may be empty.</summary>
    public IEnumerable<RuleWords> Split(Func<string, bool> parts)
    {
        var start = 0;
        for (var i = 0; i <= Count; i++)
        {
            if (i == Count || parts(this[i]))
            {
                yield return Slice(start, i - start);
                start = i + 1;
            }
        }
    }

    private static bool IsSeparator(string text, int i) =>
        text[i] == ',' && !(char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]));
}
