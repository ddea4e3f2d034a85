using System.Collections;
using SurveyHub.Domain;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>One thing that is said, with what is confirmed or corrected by it.</summary>
/// <param name="Place">Another for each thing that one form can say.</param>
internal sealed record SaidThing(string Place, ReplyWords Words, ValueList<GivenPiece> Given);

/// <summary>
/// What a form says that does not stand already, in the same words and of the same text. Whoever confirms all confirms what nobody has anything against: no objection, typed
/// now or said before, is lost by it.
/// </summary>
internal sealed class SaidOfPart(ReplyStanding standing, ReplyForm said) : IEnumerable<SaidThing>
{
    private const string Whole = "";

    // No piece is called so.
    private const string Rest = "**";

    /// <summary>Of what is said of more than a piece.</summary>
    public static IReadOnlyList<string> PlacesOfAll { get; } = [Whole, Rest];

    /// <summary>Objected to the part as a whole, in words that have not been said before.</summary>
    private bool ObjectsAnew => said.OfAll.Length > 0 && said.OfAll != standing.OfAll?.Words;

    /// <summary>Only those take words on the whole back who had them before them, and emptied the box.</summary>
    private bool TakesBack => said.OfAll.Length == 0 && standing.OfAll is { } before && before.Id == said.OfAllBefore;

    public IEnumerator<SaidThing> GetEnumerator()
    {
        var pieces = standing.Pieces.Select(piece => (piece, Said: said.For(piece.Piece.Key))).ToList();
        // A plain confirmation goes with the rest.
        var own = pieces.Where(pair => pair.Said.Verdict is not null && IsNew(pair.piece, pair.Said) && !(said.ConfirmsAll && pair.Said is { Verdict: PartVerdict.Confirms, Words.Length: 0 })).ToList();
        foreach (var (piece, words) in own)
        {
            yield return new SaidThing(piece.Piece.Key, Words(piece.Piece.Key, words.Verdict!.Value, words.Words), [Given(piece)]);
        }

        if (ObjectsAnew)
        {
            yield return new SaidThing(Whole, Words(null, PartVerdict.Corrects, said.OfAll), [.. standing.Pieces.Select(Given)]);
        }

        var rest = said.ConfirmsAll ? pieces.Except(own).Where(pair => !IsObjectedTo(pair.piece, pair.Said)).Select(pair => Given(pair.piece)).ToValueList() : [];
        if (rest.Count > 0 || TakesBack)
        {
            yield return new SaidThing(Rest, Words(null, PartVerdict.Confirms, said.ConfirmedWith), ObjectsAnew || (standing.OfAll is not null && !TakesBack) ? [.. rest, new GivenPiece(GivenPiece.Whole, [])] : rest);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsObjectedTo(PieceStanding piece, PieceReply said) => said.Verdict is { } verdict ? verdict == PartVerdict.Corrects : piece.IsObjectedTo;

    private static bool IsNew(PieceStanding piece, PieceReply said) =>
        piece.IsOld || piece.Answer?.Verdict == PartVerdict.Mended || piece.Reply is not { } last || last.Verdict != said.Verdict || (last.Words ?? "") != said.Words;

    private static GivenPiece Given(PieceStanding piece) => new(piece.Piece.Key, piece.Piece.Lines);

    private ReplyWords Words(string? piece, PartVerdict verdict, string words) => new(piece, verdict, words.Length == 0 ? null : words, said.Name);
}
