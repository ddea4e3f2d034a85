using SurveyHub.Documents.Word.Refreshing;

namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>A piece where it has one fate; in other places of the file it may have another.</summary>
public sealed record ToldPiece(RefreshedPiece Piece, PieceFate Fate)
{
    public IReadOnlyList<PieceOutcome> Places { get; } = [.. Piece.Places.Where(place => place.Fate == Fate)];

    /// <summary>Somebody may choose between what stands in the file and what the answers say.</summary>
    public bool IsChosen => MayBeChosen(Fate);

    public static bool MayBeChosen(PieceFate fate) => fate is PieceFate.EditedByHand or PieceFate.EditedByHandOutdated or PieceFate.Overwritten;
}
