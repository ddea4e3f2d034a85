using System.Collections.Concurrent;
using System.Data.Common;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>Reads all that an answering page needs by one prepared command on a connection that is kept.</summary>
public sealed class LinkReader(IAnswerDatabase database) : IAsyncDisposable
{
    /// <summary>Connections kept for the next visitor; more are opened under load and closed afterwards.</summary>
    private const int Kept = 16;

    private readonly ConcurrentBag<PreparedRead> _idle = [];

    // Beside the bag, whose own count stops every thread that uses it.
    private int _room = Kept;

    /// <summary>What is behind a link, or null when there is no such link.</summary>
    public async Task<LinkSnapshot?> FindAsync(LinkToken token, CancellationToken cancellationToken)
    {
        while (_idle.TryTake(out var kept))
        {
            Interlocked.Increment(ref _room);
            try
            {
                return await ReadAsync(kept, token, cancellationToken);
            }
            catch (DbException)
            {
                // The server may have closed it while it lay idle: the next one, or a new one, says whether the database is there.
            }
        }

        return await ReadAsync(await PreparedRead.OpenAsync(database, cancellationToken), token, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var read))
        {
            await read.DisposeAsync();
        }
    }

    private async Task<LinkSnapshot?> ReadAsync(PreparedRead read, LinkToken token, CancellationToken cancellationToken)
    {
        var usable = false;
        try
        {
            var snapshot = await read.ExecuteAsync(token.Hash, cancellationToken);
            usable = true;
            return snapshot;
        }
        finally
        {
            if (usable && TakeRoom())
            {
                _idle.Add(read);
            }
            else
            {
                await read.DisposeAsync();
            }
        }
    }

    private bool TakeRoom()
    {
        if (Interlocked.Decrement(ref _room) >= 0)
        {
            return true;
        }

        Interlocked.Increment(ref _room);
        return false;
    }
}
