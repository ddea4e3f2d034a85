using System.Collections.Immutable;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>A word of the language, Swedish and English alike; either may be used in any file.</summary>
/// <param name="Also">Other forms that are understood but never proposed.</param>
internal sealed record Word<T>(T Meaning, string Swedish, string English, params string[] Also)
{
    public ImmutableArray<string> Spellings { get; } = [Swedish, English, .. Also];

    public string In(Language language) => language.Choose(Swedish, English);
}

/// <summary>A fixed set of words with one meaning each.</summary>
internal sealed class Vocabulary<T>(params Word<T>[] words)
    where T : struct
{
    // Some words are spelt alike in both languages.
    private readonly Dictionary<string, T> _meanings = words
        .SelectMany(word => word.Spellings, (word, spelling) => KeyValuePair.Create(spelling, word.Meaning))
        .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<Word<T>> Words { get; } = [.. words];

    public T? Find(string text) => _meanings.TryGetValue(text, out var meaning) ? meaning : null;

    public Word<T> this[T meaning] => Words.First(word => EqualityComparer<T>.Default.Equals(word.Meaning, meaning));

    /// <summary>What can be proposed to somebody who writes in this language.</summary>
    public IReadOnlyCollection<string> In(Language language) => [.. Words.Select(word => word.In(language))];
}
