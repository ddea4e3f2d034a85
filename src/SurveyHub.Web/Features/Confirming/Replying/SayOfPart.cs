using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>Records what an organisation says of its part.</summary>
internal sealed class SayOfPart(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <summary>How many things were said; what stands already, in the same words and of the same text, is not said again.</summary>
    /// <param name="form">Of the form: one that is sent twice says the same once.</param>
    /// <param name="by">Who says it, or who notes down what was said.</param>
    public async Task<int> ExecuteAsync(WaveOrganisationId organisation, ReplyAuthor by, ReplyStanding standing, ReplyForm said, Guid form, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var at = After(
            await db.PartReplies.Where(reply => reply.WaveOrganisationId == organisation).OrderByDescending(reply => reply.At).Select(reply => (DateTimeOffset?)reply.At).FirstOrDefaultAsync(cancellationToken),
            now);
        var replies = new SaidOfPart(standing, said).ToList()
            .ConvertAll(one => new PartReply(IdOf(form, one.Place), organisation, by, one.Words, one.Given, at));
        var ids = IdsOf(form, standing);
        if (await db.PartReplies.CountAsync(reply => ids.Contains(reply.Id), cancellationToken) is > 0 and var before)
        {
            return before;
        }

        db.PartReplies.AddRange(replies);
        await db.SaveChangesAsync(cancellationToken);
        if (by.Person is not null)
        {
            await db.NoteOpenedAsync(organisation, now, cancellationToken);
        }

        return replies.Count;
    }

    /// <summary>Whether a form has been sent before.</summary>
    public static bool HasSaid(Guid form, AskedPart asked) => IdsOf(form, asked.Standing) is var ids && asked.Replies.Any(reply => ids.Contains(reply.Id));

    private static List<PartReplyId> IdsOf(Guid form, ReplyStanding standing) =>
        [.. standing.Pieces.Select(piece => piece.Piece.Key).Concat(SaidOfPart.PlacesOfAll).Select(place => IdOf(form, place))];

    /// <summary>What is said last holds, also where the clock stands still or another node's is slow.</summary>
    private static DateTimeOffset After(DateTimeOffset? last, DateTimeOffset now) => last >= now ? last.Value.AddMilliseconds(1) : now;

    private static PartReplyId IdOf(Guid form, string place) => new(new Guid(SHA256.HashData([.. form.ToByteArray(), .. Encoding.UTF8.GetBytes(place)]).AsSpan(0, 16)));
}
