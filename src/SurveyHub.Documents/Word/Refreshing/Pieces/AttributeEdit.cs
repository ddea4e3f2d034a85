using System.Text;
using System.Text.RegularExpressions;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>What a figure or a shape is called, what somebody who cannot see it is told, and how an axis is set: each stands in one attribute, and that alone is replaced.</summary>
internal static partial class AttributeEdit
{
    /// <param name="attribute">"name", "descr", "val" or "formatCode"; nothing is written where the element has none.</param>
    public static void Write(Splice splice, ElementSpan element, string attribute, string value)
    {
        var tag = Encoding.UTF8.GetString(splice.Part, element.Start, element.ContentStart - element.Start);
        if (Attributes().Matches(tag).FirstOrDefault(found => found.Groups["name"].Value == attribute) is { } match)
        {
            var start = element.Start + Encoding.UTF8.GetByteCount(tag.AsSpan(0, match.Index));
            var written = RawMarkup.Escape(PlainText.Clean(value)).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal).Replace("\t", "&#9;", StringComparison.Ordinal);
            splice.Replace(start, start + Encoding.UTF8.GetByteCount(match.Value), $" {attribute}=\"{written}\"");
        }
    }

    [GeneratedRegex("\\s(?<name>name|descr|val|formatCode)\\s*=\\s*(\"[^\"]*\"|'[^']*')", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternLimit.Milliseconds)]
    private static partial Regex Attributes();
}
