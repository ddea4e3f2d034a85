using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Confirming.Storage;

namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>What an organisation has said of its part so far, held against the part as it is now.</summary>
/// <param name="Pieces">All of them, in order.</param>
/// <param name="Whole">What was last said of all of it, if that was an objection; else null.</param>
public sealed record ReplyStanding(IReadOnlyList<PieceStanding> Pieces, Objection? Whole)
{
    /// <summary>The words on the whole that still hold: those the staff has seen to do not.</summary>
    public PartReply? OfAll => Whole is { Answer.Verdict: PartVerdict.Mended } ? null : Whole?.Reply;

    public bool IsComplete => Pieces.Count > 0 && Pieces.All(piece => piece.Reply is not null);

    /// <summary>Something that was said, and that the staff has not answered, is of an older text.</summary>
    public bool IsOld => Pieces.Any(piece => piece is { IsOld: true, Answer: null });

    /// <summary>What is objected to, answered or not, in the order of the part.</summary>
    public IEnumerable<Objection> Objections =>
    [
        .. Whole is { } whole ? [whole] : Array.Empty<Objection>(),
        .. Pieces.Where(piece => piece.Reply?.Verdict == PartVerdict.Corrects).Select(piece => new Objection(piece.Piece, piece.Reply!, piece.IsOld, piece.Answer)),
    ];

    /// <summary>Those that the staff has not said are put right: they stand.</summary>
    public IEnumerable<Objection> StillObjected => Objections.Where(objection => objection.Answer?.Verdict != PartVerdict.Mended);

    /// <param name="replies">All that has been said, in any order.</param>
    public static ReplyStanding Of(OrganisationPart part, IEnumerable<PartReply> replies)
    {
        var ordered = replies.OrderBy(reply => reply.At).ThenBy(reply => reply.Id.Value).ToList();
        var answers = ordered.Where(reply => reply.IsAnswer).ToLookup(reply => reply.AnswerTo!.Value);
        var said = ordered.FindAll(reply => !reply.IsAnswer);
        var pieces = part.Pieces.Select(piece =>
        {
            // Who confirms all of it confirms each piece; who corrects all of it has said nothing of this one.
            var last = said.LastOrDefault(reply => reply.Piece == piece.Key || (reply is { IsOfAll: true, Verdict: PartVerdict.Confirms } && GivenIn(reply, piece) is not null));
            return new PieceStanding(piece, last, last is null ? null : GivenIn(last, piece), last is null ? null : answers[last.Id].LastOrDefault());
        });
        var whole = said.LastOrDefault(reply => reply is { IsOfAll: true, LeavesWhole: false });
        return new ReplyStanding([.. pieces], whole is { Verdict: PartVerdict.Corrects } ? new Objection(null, whole, IsOtherNow(whole, part), answers[whole.Id].LastOrDefault()) : null);
    }

    /// <param name="request">Null when nothing has been sent; something may have been said all the same, by telephone.</param>
    public PartState StateOf(OrganisationPart part, PartRequest? request) => request switch
    {
        _ when part.Response.IsSilent => PartState.NoAnswer,
        _ when Objections.Any(objection => objection is { IsUnanswered: true, IsOld: false }) => PartState.Corrected,
        _ when Objections.Any(objection => objection.IsUnanswered) => PartState.Changed,
        // Who was answered on one piece has still not said anything of the others.
        _ when Objections.Any() && (IsComplete || Whole is not null) => PartState.Answered,
        _ when IsComplete => PartState.Confirmed,
        _ when Pieces.Any(piece => piece.Reply is not null) => PartState.Begun,
        null => PartState.NotSent,
        { OpenedAt: null } => PartState.NotOpened,
        _ => PartState.Opened,
    };

    private static bool IsOtherNow(PartReply reply, OrganisationPart part) => part.Pieces.Any(piece => GivenIn(reply, piece) is { } given && !given.Lines.Equals(piece.Lines));

    private static GivenPiece? GivenIn(PartReply reply, PartPiece piece) => reply.Given.FirstOrDefault(given => given.Key == piece.Key);
}
