using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>Lists what became of a piece where it stands. What is in the file in two forms is one place, unless different things became of them.</summary>
internal static class PlaceList
{
    public static ValueList<PieceOutcome> Of(IEnumerable<(FoundPiece Piece, PieceChange Change)> places)
    {
        var result = new List<PieceOutcome>();
        foreach (var (piece, change) in places)
        {
            var outcome = new PieceOutcome(change.Fate, change.Found, PlaceReader.Of(piece), change.Cells) { IsAxisByHand = change.IsAxisByHand, IsDrawnAnew = change.IsDrawnAnew };
            if (!piece.IsAlternate || !result.Exists(known => known.Fate == outcome.Fate && known.Found == outcome.Found && known.Place.Kind == outcome.Place.Kind))
            {
                result.Add(outcome);
            }
        }

        return result.ToValueList();
    }
}
