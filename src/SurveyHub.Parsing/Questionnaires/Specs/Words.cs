using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>A word of the language, Swedish and English alike; either may be used in any file.</summary>
/// <param name="Also">Other forms that are understood but never proposed.</param>
internal sealed record Word<T>(T Meaning, string Swedish, string English, params string[] Also)
{
    public IEnumerable<string> Spellings => [Swedish, English, .. Also];

    public string In(Language language) => language.Choose(Swedish, English);
}

/// <summary>A fixed set of words with one meaning each.</summary>
internal sealed class Vocabulary<T>(params Word<T>[] words)
    where T : struct
{
    public IReadOnlyList<Word<T>> Words { get; } = words;

    public T? Find(string text) => Words.FirstOrDefault(word => word.Spellings.Contains(text, StringComparer.OrdinalIgnoreCase))?.Meaning;

    public Word<T> this[T meaning] => Words.First(word => EqualityComparer<T>.Default.Equals(word.Meaning, meaning));

    /// <summary>What can be proposed to somebody who writes in this language.</summary>
    public IReadOnlyCollection<string> In(Language language) => [.. Words.Select(word => word.In(language))];
}
