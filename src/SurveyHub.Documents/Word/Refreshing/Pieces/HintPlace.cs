using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>
/// Word puts a hint into a piece that says nothing ("Click here to write"), whether it was generated so or somebody has emptied it. Only in the first
/// case is it as it was generated, and then what is new takes the place of the hint.
/// </summary>
internal static class HintPlace
{
    public static PieceChange Plan(FoundPiece piece, PieceText text, PieceValue last, PieceValue now, Func<ElementSpan, bool> isPiece)
    {
        if (last is not TextValue { Text.Length: 0 } || now is not TextValue { Text: var words } || text.IsUnderRevision)
        {
            return PieceChange.Kept(ComparableText.AreSame(last, now) ? PieceFate.EditedByHand : PieceFate.EditedByHandOutdated, "");
        }

        if (words.Length == 0)
        {
            return PieceChange.Kept(PieceFate.Unchanged, "");
        }

        var holder = WholeParagraph.Of(text.Content) is { IsOneTag: false } paragraph ? paragraph : EmptyPlace.IsInLine(text.Content) ? text.Content : null;
        if (holder is null || holder.Children.Any(inner => !inner.IsWord("r") && !inner.IsWord("pPr")))
        {
            return PieceChange.Kept(PieceFate.EditedByHandOutdated, "");
        }

        var hint = piece.Control.Child("sdtPr")!.Child("showingPlcHdr")!;
        return new PieceChange(PieceFate.Changed, "", [], new PieceWriting(
            splice => Write(splice, hint, text.Content, PlainText.Clean(words)),
            (part, content) => PieceTextReader.Read(part, content, isPiece).Value == ComparableText.Of(words)));
    }

    private static void Write(Splice splice, ElementSpan hint, ElementSpan content, string words)
    {
        splice.Remove(hint);
        if (WholeParagraph.Of(content) is { } paragraph)
        {
            WholeParagraph.SetRoom(splice, content, words);
            splice.Replace(paragraph.Child("pPr")?.End ?? paragraph.ContentStart, paragraph.ContentEnd, EmptyPlace.Run(RawMarkup.PrefixOf(splice.Part, paragraph), words, ""));
            return;
        }

        var run = EmptyPlace.Run(RawMarkup.PrefixOf(splice.Part, content), words, "");
        if (content.IsOneTag)
        {
            var name = RawMarkup.PrefixOf(splice.Part, content) + content.Name;
            splice.Replace(content, $"{Encoding.UTF8.GetString(splice.Part, content.Start, content.End - content.Start)[..^2].TrimEnd()}>{run}</{name}>");
        }
        else
        {
            splice.Replace(content.ContentStart, content.ContentEnd, run);
        }
    }
}
