using System.Globalization;
using System.Text;

namespace SurveyHub.Documents.Html;

/// <summary>The rule that puts a text at the top of every printed page but the first, which has it as its title.</summary>
internal static class PageHeader
{
    public static string Css(string text) =>
        $"@page {{ @top-left {{ content: \"{Escape(text)}\"; font: 8pt Arial, sans-serif; color: #4a5b64; }} }}\n@page :first {{ @top-left {{ content: \"\"; }} }}\n";

    /// <summary>Whatever is not a letter, digit or blank by its number, so that no title can end the text or the element it stands in.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                escaped.Append(rune);
            }
            else if (!Rune.IsControl(rune))
            {
                // The blank ends the number and is no part of the text.
                escaped.Append('\\').Append(rune.Value.ToString("X", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return escaped.ToString();
    }
}
