using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>Records what an organisation says of its part.</summary>
internal sealed class SayOfPart(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>How many things were said; what stands already, in the same words and of the same text, is not said again.</summary>
    /// <param name="form">Of the form: one that is sent twice says the same once.</param>
    public async Task<int> ExecuteAsync(LinkVisit visit, AskedPart asked, ReplyForm said, Guid form, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organisation = visit.Link.Context.WaveOrganisation;
        var at = After(
            await db.PartReplies.Where(reply => reply.WaveOrganisationId == organisation).OrderByDescending(reply => reply.At).Select(reply => (DateTimeOffset?)reply.At).FirstOrDefaultAsync(cancellationToken),
            visit.Now);
        var replies = Words(asked.Standing, said)
            .Select(words => new PartReply(IdOf(form, words.Piece), organisation, visit.Link.Holder.Person, words, Given(asked.Part, words.Piece), at)).ToList();
        var ids = asked.Part.Pieces.Select(piece => piece.Key).Append(null).Select(piece => IdOf(form, piece)).ToList();
        if (await db.PartReplies.CountAsync(reply => ids.Contains(reply.Id), cancellationToken) is > 0 and var before)
        {
            return before;
        }

        db.PartReplies.AddRange(replies);
        await db.SaveChangesAsync(cancellationToken);
        await db.NoteOpenedAsync(organisation, visit.Now, cancellationToken);
        return replies.Count;
    }

    /// <summary>What is said last holds, also where the clock stands still or another node's is slow.</summary>
    private static DateTimeOffset After(DateTimeOffset? last, DateTimeOffset now) => last >= now ? last.Value.AddMilliseconds(1) : now;

    private static IEnumerable<ReplyWords> Words(ReplyStanding standing, ReplyForm said)
    {
        if (said.ConfirmsAll)
        {
            return [new ReplyWords(null, PartVerdict.Confirms, null, said.Name)];
        }

        var pieces = standing.Pieces.Select(piece => (piece, Said: said.For(piece.Piece.Key))).Where(pair => pair.Said.Verdict is not null && IsNew(pair.piece, pair.Said))
            .Select(pair => new ReplyWords(pair.piece.Piece.Key, pair.Said.Verdict!.Value, pair.Said.Words.Length == 0 ? null : pair.Said.Words, said.Name));
        return said.OfAll.Length == 0 || said.OfAll == standing.OfAll?.Words ? pieces : pieces.Append(new ReplyWords(null, PartVerdict.Corrects, said.OfAll, said.Name));
    }

    private static bool IsNew(PieceStanding piece, PieceReply said) =>
        piece.IsOld || piece.Reply is not { } last || last.Verdict != said.Verdict || (last.Words ?? "") != said.Words;

    private static ValueList<GivenPiece> Given(OrganisationPart part, string? only) =>
        [.. part.Pieces.Where(piece => only is null || piece.Key == only).Select(piece => new GivenPiece(piece.Key, piece.Lines))];

    private static PartReplyId IdOf(Guid form, string? piece) =>
        new(new Guid(SHA256.HashData([.. form.ToByteArray(), .. Encoding.UTF8.GetBytes(piece ?? "")]).AsSpan(0, 16)));
}
