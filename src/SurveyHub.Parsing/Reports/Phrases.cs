using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports;

/// <summary>Takes apart what is written in words, some of which have blanks in them.</summary>
internal static class Phrases
{
    /// <summary>A shorter first word begins too many others.</summary>
    private const int LeastFirst = 4;

    /// <summary>From a place in it on, without the blanks before.</summary>
    public static SpecPart From(this SpecPart part, int start)
    {
        var rest = part.Text[start..];
        return new SpecPart(rest.Trim(), part.Offset + start + (rest.Length - rest.TrimStart().Length));
    }

    public static SpecPart To(this SpecPart part, int end) => new SpecPart(part.Text[..end], part.Offset).From(0);

    /// <summary>The longest of the words that a text begins with, and what follows it; null when it begins with none.</summary>
    public static (T Meaning, SpecPart Words, SpecPart After)? Take<T>(this Vocabulary<T> vocabulary, SpecPart part)
        where T : struct =>
        Longest(vocabulary.Words.SelectMany(word => word.Spellings), part.Text) is { } spelling
            ? (vocabulary.Find(spelling)!.Value, part.To(spelling.Length), part.From(spelling.Length))
            : null;

    /// <summary>What follows a word; null when the text does not begin with it.</summary>
    public static SpecPart? Take<T>(this Word<T> word, SpecPart part) =>
        Longest(word.Spellings, part.Text) is { } spelling ? part.From(spelling.Length) : null;

    /// <summary>Parts a text at the first place where a word stands between blanks; null when it stands nowhere.</summary>
    public static (SpecPart Before, SpecPart After)? Divide<T>(this Word<T> word, SpecPart part)
    {
        var found = word.Spellings
            .Select(spelling => (Start: part.Text.IndexOf($" {spelling} ", StringComparison.OrdinalIgnoreCase), spelling.Length))
            .Where(place => place.Start >= 0)
            .OrderBy(place => place.Start)
            .ToList();
        return found.Count == 0 ? null : (part.To(found[0].Start), part.From(found[0].Start + found[0].Length + 2));
    }

    /// <summary>The words that a text nearly begins with: each is compared with as many words as it has itself, and else with its first word.</summary>
    /// <param name="preferred">As of <see cref="NearestWord.Find"/>.</param>
    public static string? Nearest(string text, IEnumerable<string> spellings, IReadOnlyCollection<string>? preferred = null)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = spellings.ToList();
        return NearestWhole(words, all, preferred)
            ?? (words is [{ Length: >= LeastFirst } first, ..] ? all.Find(spelling => spelling.StartsWith($"{first} ", StringComparison.OrdinalIgnoreCase)) : null);
    }

    private static string? NearestWhole(string[] words, List<string> spellings, IReadOnlyCollection<string>? preferred) =>
        spellings.GroupBy(spelling => spelling.Count(c => c == ' ') + 1)
            .OrderByDescending(group => group.Key)
            .Where(group => words.Length >= group.Key)
            .Select(group => NearestWord.Find(string.Join(' ', words.Take(group.Key)), group, preferred))
            .FirstOrDefault(found => found is not null);

    private static string? Longest(IEnumerable<string> spellings, string text) => spellings
        .Where(spelling => text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase) && (text.Length == spelling.Length || text[spelling.Length] == ' '))
        .MaxBy(spelling => spelling.Length);
}
