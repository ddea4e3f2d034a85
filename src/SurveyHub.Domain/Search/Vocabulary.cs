namespace SurveyHub.Domain.Search;

/// <summary>The different words of many texts, each with its number and its stem.</summary>
internal sealed class Vocabulary(IWordForms forms)
{
    /// <summary>From so many letters on a word is looked for at the beginning of longer ones: "vårdval" in "vårdvalssystem".</summary>
    private const int LeastFirstPart = 4;

    /// <summary>And at their end: "platser" in "vårdplatser". Many more words end with the same four letters than are made of them ("specialist", "list").</summary>
    private const int LeastLastPart = 5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Stem)> _words = [];

    // Words as they were typed, so that most words of most texts are looked up as they stand.
    private readonly Dictionary<string, int> _asWritten = new(StringComparer.Ordinal);

    public string this[int number] => _words[number].Key;

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <param name="written">As it stands in a text.</param>
    /// <param name="earlier">A vocabulary of mostly the same words, whose stems need not be found again; or null.</param>
    public int Add(ReadOnlySpan<char> written, Vocabulary? earlier)
    {
        var asWritten = _asWritten.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!asWritten.TryGetValue(written, out var number))
        {
            number = Add(Word.KeyOf(written), earlier);
            asWritten[written] = number;
        }

        return number;
    }

    private int Add(string key, Vocabulary? earlier)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _words.Count;
            _numbers.Add(key, number);
            _words.Add((key, earlier?.StemOf(key) ?? forms.StemOf(key)));
        }

        return number;
    }

    private string? StemOf(string key) => _numbers.TryGetValue(key, out var number) ? _words[number].Stem : null;

    /// <summary>The words of the vocabulary that are what is looked for.</summary>
    /// <param name="stem">The stem of the word that is looked for.</param>
    public WordKind Find(SearchWord word, string stem, bool inLongerWords)
    {
        var found = new List<int>();
        for (var i = 0; i < _words.Count; i++)
        {
            var (key, other) = _words[i];
            if (word.IsOpen ? IsAround(key, word) : other == stem || (inLongerWords && IsPartOf(key, other, word.Key, stem)))
            {
                found.Add(i);
            }
        }

        return WordKind.Of(found, _words.Count);
    }

    private static bool IsAround(string key, SearchWord word) => (word.AnyBefore, word.AnyAfter) switch
    {
        (true, true) => key.Contains(word.Key, StringComparison.Ordinal),
        (true, false) => key.EndsWith(word.Key, StringComparison.Ordinal),
        _ => key.StartsWith(word.Key, StringComparison.Ordinal),
    };

    private static bool IsPartOf(string key, string stemOfKey, string sought, string stem) =>
        (stem.Length >= LeastFirstPart && key.StartsWith(stem, StringComparison.Ordinal))
        || (sought.Length >= LeastFirstPart && key.StartsWith(sought, StringComparison.Ordinal))
        || (stem.Length >= LeastLastPart && stemOfKey.EndsWith(stem, StringComparison.Ordinal));
}
