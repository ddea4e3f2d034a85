using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Text as it is written in Markdown, so that it is read as the text it is.</summary>
internal static partial class MarkdownText
{
    private const string Bullets = "•·▪◦●○‣";
    private const string Dashes = "–—−";

    /// <summary>A text within a line.</summary>
    /// <param name="isCell">Of a table, where a bar ends the cell.</param>
    public static string Escape(string text, bool isCell = false)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsInvisible(c))
            {
                escaped.Append(Reference(c));
                continue;
            }

            if (NeedsBackslash(text, i) || (isCell && c == '|'))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A line that begins with such a text: what begins a list, a heading or an option elsewhere is a character here.</summary>
    public static string AtLineStart(string escaped)
    {
        if (escaped.Length == 0)
        {
            return escaped;
        }

        var (first, rest) = (escaped[0], escaped[1..]);
        var isBeforeBlank = rest.Length == 0 || char.IsWhiteSpace(rest[0]);
        if (Bullets.Contains(first, StringComparison.Ordinal) || (isBeforeBlank && Dashes.Contains(first, StringComparison.Ordinal)))
        {
            // A backslash stands only before marks of ASCII.
            return Reference(first) + rest;
        }

        if (Numbering().Match(escaped) is { Success: true } numbering)
        {
            return $"{numbering.Groups["number"].Value}\\{escaped[numbering.Groups["number"].Length..]}";
        }

        return Opening().IsMatch(escaped) ? $"\\{escaped}" : escaped;
    }

    /// <summary>The address of a link.</summary>
    public static string Address(string url)
    {
        var escaped = AddressMarks().Replace(url, @"\$0");
        return escaped.Any(char.IsWhiteSpace) ? $"<{escaped}>" : escaped;
    }

    private static bool NeedsBackslash(string text, int index) => text[index] switch
    {
        '*' or '`' or '[' or ']' => true,
        '\\' => index + 1 == text.Length || char.IsPunctuation(text[index + 1]) || char.IsSymbol(text[index + 1]),
        '_' => !(index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1])),
        '<' => index + 1 < text.Length && (char.IsAsciiLetter(text[index + 1]) || text[index + 1] is '/' or '!' or '?'),
        '&' => CharacterReference().IsMatch(text, index),
        _ => false,
    };

    /// <summary>Characters that the reader reads past, or takes for a blank, where they stand as themselves.</summary>
    private static bool IsInvisible(char c) => char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static string Reference(char c) => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};");

    [GeneratedRegex(@"^(?<number>[0-9]{1,9})[.)](\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^([#>=~]|[-+](?![0-9])|\([ \t]?\))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex CharacterReference();

    [GeneratedRegex(@"[\\()<>`]|&(?=[#A-Za-z0-9]+;)", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex AddressMarks();
}
