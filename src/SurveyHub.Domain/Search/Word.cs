using System.Globalization;
using System.Text;

namespace SurveyHub.Domain.Search;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Start">Its first character, in UTF-16 units.</param>
/// <param name="Key">The word as words are compared: in small letters and one way of writing å, and without marks that nobody sees.</param>
public readonly record struct Word(int Start, int Length, string Key)
{
    public int End => Start + Length;

    /// <summary>
    /// The words of a text: letters and digits that stand together. A hyphen parts words, so that "KBT-behandling" is two, found by either. Å, ä and ö are
    /// letters of their own and never become a and o.
    /// </summary>
    public static IEnumerable<Word> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsPart(text, at, out var width) || IsUnseen(text[at]))
            {
                at += width;
                continue;
            }

            var start = at;
            while (at < text.Length && IsPart(text, at, out width))
            {
                at += width;
            }

            yield return new Word(start, at - start, KeyOf(text[start..at]));
        }
    }

    /// <summary>Half a surrogate pair is no part of a word, and never reaches the normalisation, which refuses it.</summary>
    private static bool IsPart(string text, int at, out int width)
    {
        var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
        width = isWhole ? rune.Utf16SequenceLength : 1;
        return isWhole && (Rune.IsLetterOrDigit(rune) || IsUnseen(text[at])
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    /// <summary>A soft hyphen, a joiner or a mark of direction, as they come along from a word processor.</summary>
    private static bool IsUnseen(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static string KeyOf(string written)
    {
        var seen = written.Any(IsUnseen) ? string.Concat(written.Where(character => !IsUnseen(character))) : written;
        return seen.Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }
}
