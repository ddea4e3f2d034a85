using System.Buffers;
using System.Globalization;
using System.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Which characters a questionnaire may be written with.</summary>
internal static class ReadableText
{
    /// <summary>What nearly every file is made of; only other characters are looked at one by one.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        "\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00A0åäöéÅÄÖÉ–—”’…");

    /// <summary>Characters without any width, which editors and word processors leave behind: reading goes on as if they were not there.</summary>
    private const string WithoutWidth = "\u200B\u2060\uFEFF\u00AD";

    public static bool IsWithoutWidth(char c) => WithoutWidth.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// The first mark that separates lines or turns the direction of writing, as it can also be written by its number; null when there is none. Others
    /// that are no text are what their author asked for by number, and are printed so.
    /// </summary>
    public static char? Misleading(string text)
    {
        for (var i = NextUnusual(text, 0); i < text.Length; i = NextUnusual(text, i + 1))
        {
            if (IsMisleading(text[i]))
            {
                return text[i];
            }
        }

        return null;
    }

    /// <summary>As messages name a character.</summary>
    public static string CodeOf(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Where the next character stands that has to be looked at; the length of the text when there is none.</summary>
    public static int NextUnusual(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAnyExcept(Usual);
        return offset < 0 ? text.Length : start + offset;
    }

    /// <summary>
    /// Whether the character is text. Not text are control characters (save tab and line feed), halves of surrogate pairs, and marks that separate lines or
    /// turn the direction of writing: with those a page can read otherwise than the file says.
    /// </summary>
    public static bool IsText(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            return Rune.TryGetRuneAt(text, index, out _) || (index > 0 && Rune.TryGetRuneAt(text, index - 1, out var rune) && rune.Utf16SequenceLength == 2);
        }

        return c is '\t' or '\n' || !(char.IsControl(c) || IsMisleading(c));
    }

    private static bool IsMisleading(char c) => c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
