using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves.Sourcing;

/// <summary>What a released wave says of its answers.</summary>
/// <param name="Name">The wave's.</param>
/// <param name="Changes">Whenever it was changed, the newest first.</param>
public sealed record WaveSource(WaveId Wave, string Name, string? Source, IReadOnlyList<SourceChange> Changes)
{
    /// <summary>Of what stands now; 0 where nothing has been said.</summary>
    public int Revision => Changes.Count;
}

/// <param name="Source">Null when it was taken away.</param>
/// <param name="By">Whose change it was.</param>
public sealed record SourceChange(string? Source, string By, DateTimeOffset At);

/// <summary>Says what the answers of a wave are worth after it has been released: that is mostly known when they have come in.</summary>
public sealed partial class ChangeSource(IDbContextFactory<AppDbContext> contexts, TimeProvider time, ILogger<ChangeSource> logger)
{
    /// <summary>Null when there is no such wave, or it has not been released: of a draft it stands among all else that is decided.</summary>
    public async Task<WaveSource?> ReadAsync(WaveId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id && w.State != WaveState.Draft, cancellationToken) is not { } wave)
        {
            return null;
        }

        var changes = await db.SourceRevisions
            .Where(revision => revision.WaveId == id)
            .Join(db.Users, revision => revision.SavedBy, user => user.Id, (revision, user) => new { revision.Source, user.Name, revision.SavedAt, revision.Revision })
            .ToListAsync(cancellationToken);
        return new WaveSource(
            id, wave.Name, wave.Source,
            [.. changes.OrderByDescending(change => change.Revision).Select(change => new SourceChange(change.Source, change.Name, change.SavedAt))]);
    }

    /// <param name="basedOn">The revision that was shown.</param>
    /// <param name="source">One line of at most <see cref="Wave.MaxSourceLength"/>; null for nothing.</param>
    /// <returns>False when somebody was first; then nothing is changed.</returns>
    public async Task<bool> ExecuteAsync(WaveId id, int basedOn, string? source, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.Include(w => w.SourceRevisions).SingleAsync(w => w.Id == id && w.State != WaveState.Draft, cancellationToken);
        if (wave.SourceRevisions.Count != basedOn)
        {
            return false;
        }

        wave.Tell(source, by, time.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another came between the reading and the writing: the database let only one through.
            return false;
        }

        Changed(logger, by, id.Value);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} changed what wave {Wave} says of its answers")]
    private static partial void Changed(ILogger logger, Guid staff, Guid wave);
}
