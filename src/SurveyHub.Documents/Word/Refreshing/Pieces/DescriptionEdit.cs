using System.Text;
using System.Text.RegularExpressions;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>What somebody who cannot see a figure or a shape is told: it stands in one attribute, and that alone is replaced.</summary>
internal static partial class DescriptionEdit
{
    public static void Write(Splice splice, ElementSpan element, string description)
    {
        var tag = Encoding.UTF8.GetString(splice.Part, element.Start, element.ContentStart - element.Start);
        if (DescriptionPattern().Match(tag) is { Success: true } match)
        {
            var start = element.Start + Encoding.UTF8.GetByteCount(tag.AsSpan(0, match.Index));
            splice.Replace(start, start + Encoding.UTF8.GetByteCount(match.Value), $" descr=\"{RawMarkup.Escape(description).Replace("\"", "&quot;", StringComparison.Ordinal)}\"");
        }
    }

    [GeneratedRegex("\\sdescr\\s*=\\s*(\"[^\"]*\"|'[^']*')", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternLimit.Milliseconds)]
    private static partial Regex DescriptionPattern();
}
