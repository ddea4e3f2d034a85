using System.Text.RegularExpressions;

namespace SurveyHub.Domain.Text;

/// <summary>Things one after another in a sentence, and words that are somebody's own.</summary>
public static partial class WordLists
{
    /// <summary>
    /// "A", "A and B", "A, B and C"; empty for no items. Where a name has a comma or an "and" in it nobody could tell where it ends, so there are semicolons between all: "A; B, C and D; and E".
    /// </summary>
    public static string List(this Language language, IReadOnlyList<string> items)
    {
        var last = language.Choose("och", "and");
        return items.Count < 2 ? string.Concat(items)
            : items.Any(IsAmbiguous) ? $"{string.Join("; ", items.Take(items.Count - 1))}; {last} {items[^1]}"
            : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";
    }

    /// <summary>The list in both languages, of names that are the same in both.</summary>
    public static LocalText List(IReadOnlyList<string> items) => new(Language.Swedish.List(items), Language.English.List(items));

    /// <summary>Between the marks that the language has for it: ”så här”, 'like this'.</summary>
    public static string Quote(this Language language, string words) => language.Choose($"”{words}”", $"'{words}'");

    /// <summary>What stands between quotation marks ends where they do.</summary>
    private static bool IsAmbiguous(string item) => !item.StartsWith('”') && !item.StartsWith('\'') && Joint().IsMatch(item);

    [GeneratedRegex(@",[\s\u00A0]|;|[\s\u00A0-](och|and|samt|&)[\s\u00A0]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Joint();
}
