using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Decides over a piece that is text in a sentence or a paragraph.</summary>
internal static class TextPiece
{
    public static PieceChange Plan(PieceText text, TextValue last, TextValue now, bool overwrite, Func<ElementSpan, bool> isPiece)
    {
        var isSame = ComparableText.Of(last.Text) == ComparableText.Of(now.Text);
        if (text.IsUnderRevision)
        {
            return ByHand(text, isSame);
        }

        var decision = Decision.Of(last.Text, text.Value, now.Text);
        if (overwrite && decision.Fate is PieceFate.EditedByHand or PieceFate.EditedByHandOutdated)
        {
            decision = new Decision(PieceFate.Overwritten, 0, text.Characters.Count);
        }

        if (!decision.Writes)
        {
            return PieceChange.Kept(decision.Fate, text.Value);
        }

        if (!TextEdit.CanReplace(text, decision.Start, decision.Length))
        {
            return ByHand(text, isSame);
        }

        var expected = text.Value[..decision.Start] + ComparableText.Of(now.Text) + text.Value[(decision.Start + decision.Length)..];
        return new PieceChange(decision.Fate, text.Value, [], new PieceWriting(
            splice =>
            {
                TextEdit.Replace(splice, text, decision.Start, decision.Length, now.Text, now.IsOutOfDate ? AlarmLook.For(splice, text) : "");
                AlarmLook.Set(splice, text, decision.Start, now.IsOutOfDate);
                WholeParagraph.SetRoom(splice, text.Content, expected);
            },
            (part, content) => PieceTextReader.Read(part, content, isPiece).Value == expected));
    }

    private static PieceChange ByHand(PieceText text, bool isSame) => PieceChange.Kept(Decision.ByHand(isSame).Fate, text.Value);
}
