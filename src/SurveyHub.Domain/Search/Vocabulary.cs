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

    public int Count => _words.Count;

    public string this[int number] => _words[number].Key;

    public int Add(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _words.Count;
            _numbers.Add(key, number);
            _words.Add((key, forms.StemOf(key)));
        }

        return number;
    }

    /// <summary>For each word of the vocabulary whether it is what is looked for.</summary>
    /// <param name="stem">The stem of the word that is looked for.</param>
    public bool[] Matches(SearchWord word, string stem, bool inLongerWords)
    {
        var found = new bool[_words.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (key, other) = _words[i];
            found[i] = word.IsOpen ? IsAround(key, word) : other == stem || (inLongerWords && IsPartOf(key, other, word.Key, stem));
        }

        return found;
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
