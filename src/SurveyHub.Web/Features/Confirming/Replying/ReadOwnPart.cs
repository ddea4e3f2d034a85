using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>What somebody finds who follows the link to their organisation's part.</summary>
/// <param name="Asked">Null when the organisation has not been asked to read it.</param>
/// <param name="Published">The newest published edition; null before there is one.</param>
public sealed record OwnPart(LinkVisit Visit, AskedPart? Asked, PublishedEdition? Published)
{
    /// <summary>Somebody whose link is for some questions only is shown nothing of the rest.</summary>
    public bool MaySee => Visit.Link.Holder.Scope.Count == 0;
}

/// <param name="Deadline">The last day to say something.</param>
/// <param name="Replies">All that was said, the newest first.</param>
public sealed record AskedPart(WaveParts Wave, OrganisationPart Part, DateOnly Deadline, ReplyStanding Standing, IReadOnlyList<PartReply> Replies, bool WasOpened)
{
    public bool IsOpenAt(DateTimeOffset now) => now < StockholmTime.EndOf(Deadline);
}

/// <param name="Files">The extensions it can be had in.</param>
/// <param name="OwnFiles">The extensions of what the organisation has of its own in it.</param>
public sealed record PublishedEdition(FrozenReportId Id, int Edition, string Title, DateTimeOffset At, IReadOnlyList<string> Files, IReadOnlyList<string> OwnFiles);

/// <summary>Reads what is behind a link to a part.</summary>
internal sealed class ReadOwnPart(IDbContextFactory<AppDbContext> contexts, LoadParts parts)
{
    public async Task<OwnPart> ExecuteAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Link.Holder.Scope.Count > 0)
        {
            return new OwnPart(visit, null, null);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = visit.Link.Context.WaveOrganisation;
        var asked = await db.WaveOrganisations.AsNoTracking().Where(one => one.Id == id).Select(one => new { one.WaveId, one.Code }).SingleAsync(cancellationToken);
        var published = await PublishedAsync(db, asked.WaveId, asked.Code, cancellationToken);
        var request = await db.PartRequests.AsNoTracking().SingleOrDefaultAsync(one => one.WaveOrganisationId == id, cancellationToken);
        var deadline = await db.ConfirmingRounds.Where(round => round.WaveId == asked.WaveId).Select(round => (DateOnly?)round.Deadline).SingleOrDefaultAsync(cancellationToken);
        if (request is null || deadline is not { } day || await parts.ExecuteAsync(asked.WaveId, cancellationToken) is not { } wave)
        {
            return new OwnPart(visit, null, published);
        }

        var replies = await db.PartReplies.AsNoTracking().Where(reply => reply.WaveOrganisationId == id).ToListAsync(cancellationToken);
        var part = wave.Parts.Of(asked.Code, PartReader.Itself);
        PartReply[] newestFirst = [.. replies.OrderByDescending(reply => reply.At).ThenByDescending(reply => reply.Id.Value)];
        return new OwnPart(visit, new AskedPart(wave, part, day, ReplyStanding.Of(part, replies), newestFirst, request.OpenedAt is not null), published);
    }

    private static async Task<PublishedEdition?> PublishedAsync(AppDbContext db, WaveId wave, OrganisationCode code, CancellationToken cancellationToken)
    {
        var newest = await db.FrozenReports.AsNoTracking().Where(report => report.WaveId == wave).OrderByDescending(report => report.Edition).FirstOrDefaultAsync(cancellationToken);
        if (newest is null)
        {
            return null;
        }

        var own = FrozenNames.Part(code, "");
        var names = await db.FrozenFiles
            .Where(file => file.FrozenReportId == newest.Id && (file.Kind == FrozenKind.Form || (file.Kind == FrozenKind.Part && file.Name.StartsWith(own))))
            .Select(file => new { file.Kind, file.Name }).ToListAsync(cancellationToken);
        return new PublishedEdition(newest.Id, newest.Edition, newest.Title, newest.FrozenAt, In(FrozenKind.Form), In(FrozenKind.Part));

        IReadOnlyList<string> In(FrozenKind kind) => [.. names.Where(file => file.Kind == kind).Select(file => FrozenNames.ExtensionOf(file.Name)).OrderBy(FileWords.PlaceOf)];
    }
}
