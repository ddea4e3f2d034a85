using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Confirming.Storage;

namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>How far an organisation has come with its part.</summary>
public enum PartState
{
    /// <summary>It has not handed in, so it has no part.</summary>
    NoAnswer,
    NotSent,

    /// <summary>Nobody is known to have looked at it.</summary>
    NotOpened,
    Opened,

    /// <summary>Something is said of some pieces, and nothing of others.</summary>
    Begun,
    Confirmed,
    Corrected,
}

/// <summary>What was last said of a piece.</summary>
/// <param name="Reply">Null when nothing was.</param>
/// <param name="Before">The piece as it was then; null when nothing was said.</param>
public sealed record PieceStanding(PartPiece Piece, PartReply? Reply, GivenPiece? Before)
{
    /// <summary>It has changed since.</summary>
    public bool IsOld => Before is { } before && !before.Lines.Equals(Piece.Lines);

    /// <summary>What stood there then and does not now.</summary>
    public IEnumerable<string> Gone => Before is { } before ? before.Lines.Except(Piece.Lines) : [];

    /// <summary>What stands there now and did not then.</summary>
    public IEnumerable<string> New => Before is { } before ? Piece.Lines.Except(before.Lines) : [];
}

/// <summary>What an organisation has said of its part so far, held against the part as it is now.</summary>
/// <param name="Pieces">All of them, in order.</param>
/// <param name="OfAll">The last that was said of all of it, if that was a correction; else null.</param>
public sealed record ReplyStanding(IReadOnlyList<PieceStanding> Pieces, PartReply? OfAll)
{
    public bool IsCorrected => OfAll is not null || Pieces.Any(piece => piece.Reply?.Verdict == PartVerdict.Corrects);

    public bool IsComplete => Pieces.Count > 0 && Pieces.All(piece => piece.Reply is not null);

    /// <summary>Something that was said is of an older text.</summary>
    public bool IsOld => Pieces.Any(piece => piece.IsOld);

    /// <summary>What is to be put right, in their own words, with what it is about.</summary>
    public IEnumerable<(PartPiece? About, PartReply Reply)> Corrections =>
    [
        .. OfAll is { } all ? [(null, all)] : Array.Empty<(PartPiece?, PartReply)>(),
        .. Pieces.Where(piece => piece.Reply?.Verdict == PartVerdict.Corrects).Select(piece => ((PartPiece?)piece.Piece, piece.Reply!)),
    ];

    /// <param name="replies">All that the organisation has said, in any order.</param>
    public static ReplyStanding Of(OrganisationPart part, IEnumerable<PartReply> replies)
    {
        var ordered = replies.OrderBy(reply => reply.At).ThenBy(reply => reply.Id.Value).ToList();
        var pieces = part.Pieces.Select(piece =>
        {
            // Who confirms all of it confirms each piece; who corrects all of it has said nothing of this one.
            var last = ordered.LastOrDefault(reply => reply.Piece == piece.Key || (reply is { IsOfAll: true, Verdict: PartVerdict.Confirms } && GivenIn(reply, piece) is not null));
            return new PieceStanding(piece, last, last is null ? null : GivenIn(last, piece));
        });
        return new ReplyStanding([.. pieces], ordered.LastOrDefault(reply => reply is { IsOfAll: true, LeavesWhole: false }) is { Verdict: PartVerdict.Corrects } whole ? whole : null);
    }

    /// <param name="request">Null when nothing has been sent.</param>
    public PartState StateOf(OrganisationPart part, PartRequest? request) => request switch
    {
        _ when part.Response.IsSilent => PartState.NoAnswer,
        null => PartState.NotSent,
        _ when IsCorrected => PartState.Corrected,
        _ when IsComplete => PartState.Confirmed,
        _ when Pieces.Any(piece => piece.Reply is not null) => PartState.Begun,
        { OpenedAt: null } => PartState.NotOpened,
        _ => PartState.Opened,
    };

    private static GivenPiece? GivenIn(PartReply reply, PartPiece piece) => reply.Given.FirstOrDefault(given => given.Key == piece.Key);
}
