using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Freezing;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>What somebody finds who follows the link to their organisation's part.</summary>
/// <param name="Asked">Null when the organisation has not been asked to read it.</param>
/// <param name="Published">The newest published edition; null before there is one.</param>
public sealed record OwnPart(LinkVisit Visit, AskedPart? Asked, PublishedEdition? Published)
{
    /// <summary>Somebody whose link is for some questions only is shown nothing of the rest.</summary>
    public bool MaySee => Visit.Link.Holder.Scope.Count == 0;

    /// <summary>Something can be said: the time is not out, and no edition has come since the last day was set. Setting it anew asks anew, for the edition to come.</summary>
    public bool IsOpen => Asked is { } asked && Visit.Now < StockholmTime.EndOf(asked.Deadline) && (Published is null || asked.AskedAt > Published.At);
}

/// <param name="Deadline">The last day to say something.</param>
/// <param name="AskedAt">When that day was set.</param>
/// <param name="Replies">All that was said, the newest first.</param>
public sealed record AskedPart(WaveParts Wave, OrganisationPart Part, DateOnly Deadline, DateTimeOffset AskedAt, ReplyStanding Standing, IReadOnlyList<PartReply> Replies)
{
    public PartReplyId? Newest => Replies.Count > 0 ? Replies[0].Id : null;
}

/// <param name="Files">The extensions it can be had in.</param>
/// <param name="OwnFiles">The extensions of what the organisation has of its own in it.</param>
/// <param name="Changed">Its own answers that are others now.</param>
public sealed record PublishedEdition(
    FrozenReportId Id, int Edition, string Title, DateTimeOffset At, IReadOnlyList<string> Files, IReadOnlyList<string> OwnFiles, IReadOnlyList<ChangedAnswer> Changed);

/// <summary>Reads what is behind a link to a part.</summary>
internal sealed class ReadOwnPart(IDbContextFactory<AppDbContext> contexts, LoadReport reports)
{
    public async Task<OwnPart> ExecuteAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Link.Holder.Scope.Count > 0)
        {
            return new OwnPart(visit, null, null);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = visit.Link.Context.WaveOrganisation;
        var asked = await db.WaveOrganisations.AsNoTracking().Where(one => one.Id == id).Select(one => new { one.WaveId, one.Code, one.ShortName }).SingleAsync(cancellationToken);
        var newest = await db.FrozenReports.AsNoTracking().Where(report => report.WaveId == asked.WaveId).OrderByDescending(report => report.Edition).FirstOrDefaultAsync(cancellationToken);
        var request = await db.PartRequests.AsNoTracking().SingleOrDefaultAsync(one => one.WaveOrganisationId == id, cancellationToken);
        var round = await db.ConfirmingRounds.AsNoTracking().Where(round => round.WaveId == asked.WaveId).SingleOrDefaultAsync(cancellationToken);
        if ((newest is null && request is null) || await reports.ExecuteAsync(asked.WaveId, cancellationToken) is not { } report)
        {
            return new OwnPart(visit, null, null);
        }

        var published = newest is null ? null : await PublishedAsync(db, newest, asked.Code, asked.ShortName, report.Answers, cancellationToken);
        if (request is null || round is null)
        {
            return new OwnPart(visit, null, published);
        }

        var replies = await db.PartReplies.AsNoTracking().Where(reply => reply.WaveOrganisationId == id).ToListAsync(cancellationToken);
        var wave = WaveParts.Of(report);
        var part = wave.Parts.Of(asked.Code, PartReader.Itself);
        PartReply[] newestFirst = [.. replies.OrderByDescending(reply => reply.At).ThenByDescending(reply => reply.Id.Value)];
        return new OwnPart(visit, new AskedPart(wave, part, round.Deadline, round.ChangedAt, ReplyStanding.Of(part, replies), newestFirst), published);
    }

    private static async Task<PublishedEdition> PublishedAsync(AppDbContext db, FrozenReport newest, OrganisationCode code, string shortName, SurveyAnswers now, CancellationToken cancellationToken)
    {
        var own = FrozenNames.PartsOf(code, shortName);
        var names = await db.FrozenFiles
            .Where(file => file.FrozenReportId == newest.Id && (file.Kind == FrozenKind.Form || (file.Kind == FrozenKind.Part && own.Contains(file.Name))))
            .Select(file => new { file.Kind, file.Name }).ToListAsync(cancellationToken);
        var answers = FrozenNames.Input(EditionInputs.AnswersName);
        var frozen = await db.FrozenFiles.Where(file => file.FrozenReportId == newest.Id && file.Name == answers).Select(file => file.Bytes).SingleOrDefaultAsync(cancellationToken);
        var alone = now with { Responses = [.. now.Responses.Where(response => response.Organisation == code)] };
        var changed = frozen is null ? [] : AnswersSince.Of(alone, frozen).FirstOrDefault(one => one.Organisation.Code == code).Answers ?? [];
        return new PublishedEdition(newest.Id, newest.Edition, newest.Title, newest.FrozenAt, In(FrozenKind.Form), In(FrozenKind.Part), changed);

        IReadOnlyList<string> In(FrozenKind kind) => [.. names.Where(file => file.Kind == kind).Select(file => FrozenNames.ExtensionOf(file.Name)).OrderBy(FileWords.PlaceOf)];
    }
}
