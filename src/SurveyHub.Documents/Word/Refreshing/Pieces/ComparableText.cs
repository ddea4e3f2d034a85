using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Texts are compared as they look: Word and people exchange ordinary and non-breaking spaces and hyphens.</summary>
internal static class ComparableText
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in PlainText.Clean(text))
        {
            if (Of(c) is { } comparable)
            {
                result.Append(comparable);
            }
        }

        return result.ToString();
    }

    /// <summary>Whether a piece is to say what it said.</summary>
    public static bool AreSame(PieceValue last, PieceValue now) =>
        (last, now) is (TextValue before, TextValue after) ? Of(before.Text) == Of(after.Text) && before.IsOutOfDate == after.IsOutOfDate : last == now;

    /// <summary>Null for what is not seen.</summary>
    public static char? Of(char c) => c switch
    {
        '\u00A0' or '\u2007' or '\u202F' => ' ',
        '\u2011' => '-',
        '\u00AD' => null,
        _ => c,
    };
}
