using System.Text;

namespace SurveyHub.Documents.Markup;

/// <summary>What respondents paste is cleaned here, so that no file is broken by it.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text without what XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF), and with every line break
    /// as a single line feed. Text that is clean already is handed back as it is.
    /// </summary>
    public static string Clean(string text)
    {
        // Nearly all text lies in this range, and the search is vectorised.
        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF');
        if (first < 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                builder.Append('\n');
                i += IsAt(text, i + 1, '\n') ? 1 : 0;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\n' or (>= ' ' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD'))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    /// <summary>The value of <c>xml:space</c> that keeps a text's outer spaces, or null where it has none.</summary>
    public static string? Space(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) ? "preserve" : null;

    private static bool IsAt(string text, int index, char sought) => index < text.Length && text[index] == sought;
}
