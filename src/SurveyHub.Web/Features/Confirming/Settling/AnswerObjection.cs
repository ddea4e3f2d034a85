using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Settling;

/// <summary>An objection that waits for an answer of the staff.</summary>
public sealed record OpenObjection(WaveConfirming Wave, OrganisationConfirming Organisation, Objection Objection);

/// <summary>Closes an objection with an answer of the staff. What was objected stays as it was said.</summary>
public sealed class AnswerObjection(IDbContextFactory<AppDbContext> contexts, ReadConfirming confirming, TimeProvider time)
{
    /// <summary>Null when it does not wait for an answer: it is answered, or they have said something else since.</summary>
    public async Task<OpenObjection?> FindAsync(WaveId wave, OrganisationCode code, PartReplyId id, CancellationToken cancellationToken) =>
        await confirming.ExecuteAsync(wave, cancellationToken) is { } all
        && all.Organisations.FirstOrDefault(one => one.Organisation.Code == code) is { } one
        && one.Standing.Objections.FirstOrDefault(objection => objection.Reply.Id == id && objection.IsUnanswered) is { } found
            ? new OpenObjection(all, one, found)
            : null;

    public async Task ExecuteAsync(OpenObjection open, PartVerdict verdict, string words, Guid by, string name, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (objection, last) = (open.Objection.Reply, open.Organisation.Replies[0].At);
        var pieces = open.Organisation.Part.Pieces.Where(piece => open.Objection.About is not { } about || about.Key == piece.Key);
        var now = time.GetUtcNow();
        db.PartReplies.Add(new PartReply(
            objection,
            ReplyAuthor.OfStaff(by, name),
            new ReplyWords(objection.IsOfAll ? null : objection.Piece, verdict, words, name),
            [.. pieces.Select(piece => new GivenPiece(piece.Key, piece.Lines))],
            now > last ? now : last.AddMilliseconds(1)));
        await db.SaveChangesAsync(cancellationToken);
    }
}
