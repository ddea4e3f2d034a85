using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Tells where a piece stands in words that a person finds again.</summary>
internal static class PlaceReader
{
    private const int Longest = 40;

    public static PiecePlace Of(FoundPiece piece)
    {
        var kind = piece.Part.Kind != PlaceKind.Body ? piece.Part.Kind
            : piece.Control.Ancestor("txbxContent") is not null ? PlaceKind.TextBox
            : piece.Control.Ancestor("tc") is not null ? PlaceKind.TableCell
            : PlaceKind.Body;
        if (piece.Control.Ancestor("p") is { } paragraph)
        {
            return new PiecePlace(kind, End(TextOf(piece.Part, paragraph, 0, piece.Control.Start)), Beginning(TextOf(piece.Part, paragraph, piece.Control.End, int.MaxValue)));
        }

        var above = piece.Control.Parent?.Children.LastOrDefault(sibling => sibling.IsWord("p") && sibling.End <= piece.Control.Start);
        return new PiecePlace(kind, above is null ? "" : End(TextOf(piece.Part, above, 0, int.MaxValue)), "");
    }

    private static string TextOf(StoryPart part, ElementSpan paragraph, int from, int to) => string.Concat(
        Visible(paragraph).Where(element => element.IsWord("t") && element.Start >= from && element.End <= to).Select(text => RawMarkup.TextOf(part.Bytes, text)));

    private static IEnumerable<ElementSpan> Visible(ElementSpan element) => element.Children
        .Where(child => !child.IsWord("txbxContent") && !child.IsWord("moveFrom"))
        .SelectMany(child => Visible(child).Prepend(child));

    private static string Beginning(string text) => text.Length <= Longest ? text : $"{TextCut.At(text, Longest)}…";

    private static string End(string text) => text.Length <= Longest ? text : $"…{(char.IsLowSurrogate(text[^Longest]) ? text[^(Longest - 1)..] : text[^Longest..])}";
}
