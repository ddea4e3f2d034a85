using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>
/// Puts a new text in the place of a stretch of a piece. Only elements that hold text are touched: the new text takes the look of the first
/// character it replaces, and bookmarks, comments and notes stay where they are.
/// </summary>
internal static class TextEdit
{
    /// <summary>Whether nothing in the stretch would have to go that cannot.</summary>
    public static bool CanReplace(PieceText text, int start, int length) =>
        !text.IsPlaceholder
        && (length == 0 ? text.Characters.Count == 0 && EmptyPlace.IsIn(text) : !text.Characters.Slice(start, length).Exists(character => character.IsFixed));

    /// <param name="look">Run properties as markup, for text where there was none.</param>
    public static void Replace(Splice splice, PieceText text, int start, int length, string now, string look = "")
    {
        now = PlainText.Clean(now);
        if (length == 0)
        {
            EmptyPlace.Fill(splice, text, now, look);
            return;
        }

        var replaced = text.Characters.GetRange(start, length);
        var prefix = RawMarkup.PrefixOf(splice.Part, replaced[0].Unit?.Element ?? replaced[0].Element!);
        for (var i = 0; i < replaced.Count;)
        {
            var put = i == 0 ? now : "";
            if (replaced[i].Unit is { } unit)
            {
                var last = replaced.FindLastIndex(character => character.Unit == unit);
                var (kept, rest) = (unit.Text[..replaced[i].Offset], unit.Text[(replaced[last].Offset + 1)..]);
                splice.Replace(unit.Element, RawMarkup.Text(prefix, kept + put + rest));
                i = last + 1;
            }
            else
            {
                splice.Replace(replaced[i].Element!, put.Length == 0 ? "" : RawMarkup.Text(prefix, put));
                i++;
            }
        }
    }
}
