using System.Globalization;
using System.Text;

namespace SurveyHub.Domain.Search;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Start">Its first character, in UTF-16 units.</param>
public readonly record struct Word(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>
    /// The words of a text: letters and digits that stand together. A hyphen parts words, so that "KBT-behandling" is two, found by either. Half a surrogate pair is
    /// no part of any.
    /// </summary>
    public static IEnumerable<Word> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (!IsLetter(text, at, out var width))
            {
                at += width;
                continue;
            }

            while (at < text.Length && IsPart(text, at, out width))
            {
                at += width;
            }

            yield return new Word(start, at - start);
        }
    }

    /// <summary>
    /// The word as words are compared: in small letters, in one way of writing å, and without marks that nobody sees. Å, ä and ö are letters of their own and never
    /// become a and o.
    /// </summary>
    public string KeyIn(string text) => KeyOf(text.AsSpan(Start, Length));

    /// <summary>The keys of the words of a text.</summary>
    public static IEnumerable<string> KeysIn(string text) => In(text).Select(word => word.KeyIn(text));

    /// <param name="written">A word as it stands in a text.</param>
    internal static string KeyOf(ReadOnlySpan<char> written)
    {
        Span<char> seen = written.Length <= 256 ? stackalloc char[written.Length] : new char[written.Length];
        var length = 0;
        foreach (var character in written)
        {
            if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                seen[length++] = character;
            }
        }

        return seen[..length].ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }

    private static bool IsLetter(string text, int at, out int width)
    {
        width = 1;
        if (!char.IsSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]);
        }

        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            return false;
        }

        width = rune.Utf16SequenceLength;
        return Rune.IsLetterOrDigit(rune);
    }

    /// <summary>A letter, or what may follow one without ending the word: dots and rings written by themselves, soft hyphens and marks of direction.</summary>
    private static bool IsPart(string text, int at, out int width) => IsLetter(text, at, out width)
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
