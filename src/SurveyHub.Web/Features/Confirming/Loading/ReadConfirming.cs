using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>One organisation in the work with the parts.</summary>
/// <param name="Replies">All that it has said, the newest first.</param>
public sealed record OrganisationConfirming(
    WaveOrganisationId Id, OrganisationPart Part, PartRequest? Request, ReplyStanding Standing, IReadOnlyList<PartReply> Replies)
{
    public PartState State => Standing.StateOf(Part, Request);

    public Organisation Organisation => Part.Organisation;

    /// <summary>It has been asked, and has not said something of all.</summary>
    public bool IsWaitedFor => State is PartState.NotOpened or PartState.Opened or PartState.Begun;
}

/// <summary>How a wave's organisations have read their parts.</summary>
/// <param name="Deadline">Null before any has been asked.</param>
/// <param name="Organisations">The whole panel in the order of tables.</param>
public sealed record WaveConfirming(WaveParts Wave, DateOnly? Deadline, IReadOnlyList<OrganisationConfirming> Organisations)
{
    public bool HasEnded(DateTimeOffset now) => Deadline is { } day && now >= StockholmTime.EndOf(day);

    public int Count(PartState state) => Organisations.Count(one => one.State == state);
}

/// <summary>Reads who has been asked to read its part, and what they have said, against the parts as they are now.</summary>
public sealed class ReadConfirming(IDbContextFactory<AppDbContext> contexts, LoadParts parts)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveConfirming?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        if (await parts.ExecuteAsync(id, cancellationToken) is not { } wave)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = await db.WaveOrganisations.AsNoTracking().Where(one => one.WaveId == id).ToDictionaryAsync(one => one.Code, one => one.Id, cancellationToken);
        var deadline = await db.ConfirmingRounds.Where(round => round.WaveId == id).Select(round => (DateOnly?)round.Deadline).SingleOrDefaultAsync(cancellationToken);
        var ofWave = db.WaveOrganisations.Where(one => one.WaveId == id).Select(one => one.Id);
        var requests = await db.PartRequests.AsNoTracking().Where(request => ofWave.Contains(request.WaveOrganisationId)).ToDictionaryAsync(request => request.WaveOrganisationId, cancellationToken);
        var replies = (await db.PartReplies.AsNoTracking().Where(reply => ofWave.Contains(reply.WaveOrganisationId)).ToListAsync(cancellationToken)).ToLookup(reply => reply.WaveOrganisationId);
        var panel = wave.Parts.Answers.Panel.InTableOrder.Select(organisation => One(wave, organisation, asked[organisation.Code], requests, replies));
        return new WaveConfirming(wave, deadline, [.. panel]);
    }

    private static OrganisationConfirming One(
        WaveParts wave, Organisation organisation, WaveOrganisationId id, Dictionary<WaveOrganisationId, PartRequest> requests, ILookup<WaveOrganisationId, PartReply> replies)
    {
        var part = wave.Parts.Of(organisation.Code, PartReader.Itself);
        return new OrganisationConfirming(
            id, part, requests.GetValueOrDefault(id), ReplyStanding.Of(part, replies[id]), [.. replies[id].OrderByDescending(reply => reply.At).ThenByDescending(reply => reply.Id.Value)]);
    }
}
