using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail;

internal readonly record struct TextPiece(string Text, bool IsLink);

/// <summary>Finds the addresses in plain text, as a mail program does that lets them be followed.</summary>
internal static partial class TextWithLinks
{
    /// <summary>The pieces, which put together are the text.</summary>
    public static IEnumerable<TextPiece> Split(string text)
    {
        var from = 0;
        foreach (Match match in Address().Matches(text))
        {
            yield return new TextPiece(text[from..match.Index], false);
            yield return new TextPiece(match.Value, true);
            from = match.Index + match.Length;
        }

        yield return new TextPiece(text[from..], false);
    }

    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:!?)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: PatternLimit.Milliseconds)]
    private static partial Regex Address();
}
