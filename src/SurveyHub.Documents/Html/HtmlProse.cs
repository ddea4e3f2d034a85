using System.Text.RegularExpressions;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>
/// Text in which a browser breaks its lines where a person would: never within a range of numbers, "16–67", and after the stroke between two long words, which together
/// are wider than a column on a phone. The text itself is unchanged, whoever copies it.
/// </summary>
internal static partial class HtmlProse
{
    public static void Prose(this MarkupWriter html, string text)
    {
        var written = 0;
        foreach (var place in Places().EnumerateMatches(text))
        {
            html.Text(text[written..place.Index]);
            written = place.Index + place.Length;
            var found = text[place.Index..written];
            if (found == "/")
            {
                html.Text(found);
                html.Empty("wbr");
            }
            else
            {
                html.Leaf("span", found, ("class", "range"));
            }
        }

        html.Text(text[written..]);
    }

    /// <summary>An element that holds nothing but such text.</summary>
    public static void ProseLeaf(this MarkupWriter html, string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (html.Element(name, attributes))
        {
            html.Prose(text);
        }
    }

    [GeneratedRegex(@"(?<![\d,\u00A0])\d(?:[\d,\u00A0]{0,15}\d)?–\d(?:[\d,\u00A0]{0,15}\d)?(?![\d])|(?<=\p{L}{4})/(?=\p{L}{4})", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Places();
}
