using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Replying;
using SurveyHub.Web.Features.Confirming.Storage;

namespace SurveyHub.Web.Features.Confirming.Settling;

/// <summary>Records, as what an organisation says of its part, what the staff was told.</summary>
public sealed class NoteOfPart
{
    private readonly SayOfPart _say;

    internal NoteOfPart(SayOfPart say) => _say = say;

    /// <summary>How many things were noted; what stands already is not noted again.</summary>
    public Task<int> ExecuteAsync(OrganisationConfirming one, ReplyAuthor by, ReplyWords told, Guid form, CancellationToken cancellationToken)
    {
        var words = told.Words ?? "";
        var (confirmsAll, ofAll) = (told is { Piece: null, Verdict: PartVerdict.Confirms }, told is { Piece: null, Verdict: PartVerdict.Corrects } ? words : "");
        var pieces = new Dictionary<string, PieceReply>();
        if (told.Piece is { } piece)
        {
            pieces.Add(piece, new PieceReply(told.Verdict, words));
        }

        return _say.ExecuteAsync(one.Id, by, one.Standing, new ReplyForm(told.SignedBy, confirmsAll, ofAll, confirmsAll ? one.Standing.OfAll?.Id : null, pieces) { ConfirmedWith = confirmsAll ? words : "" }, form, cancellationToken);
    }
}
