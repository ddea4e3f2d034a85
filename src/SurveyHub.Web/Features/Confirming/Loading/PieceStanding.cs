using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Confirming.Storage;

namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>What was last said of a piece.</summary>
/// <param name="Reply">Null when nothing was.</param>
/// <param name="Before">The piece as it was then; null when nothing was said.</param>
/// <param name="Answer">What the staff answered to it; null when it did not.</param>
public sealed record PieceStanding(PartPiece Piece, PartReply? Reply, GivenPiece? Before, PartReply? Answer)
{
    /// <summary>It has changed since.</summary>
    public bool IsOld => Before is { } before && !before.Lines.Equals(Piece.Lines);

    /// <summary>What stood there then and does not now.</summary>
    public IEnumerable<string> Gone => Before is { } before ? before.Lines.Except(Piece.Lines) : [];

    /// <summary>What stands there now and did not then.</summary>
    public IEnumerable<string> New => Before is { } before ? Piece.Lines.Except(before.Lines) : [];

    /// <summary>It is objected to, and the staff has not said that it has been put right.</summary>
    public bool IsObjectedTo => Reply?.Verdict == PartVerdict.Corrects && Answer?.Verdict != PartVerdict.Mended;
}

/// <summary>Something that is to be put right, in the organisation's own words.</summary>
/// <param name="About">Null for the part as a whole.</param>
/// <param name="IsOld">What it is about reads otherwise now.</param>
/// <param name="Answer">What the staff answered to it; null when it did not.</param>
public sealed record Objection(PartPiece? About, PartReply Reply, bool IsOld, PartReply? Answer)
{
    public bool IsUnanswered => Answer is null;
}
