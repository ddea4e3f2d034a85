using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// Makes every save of an SQLite context wait for its turn at the <see cref="WriteGate"/>. A save within a transaction that its caller began
/// does not wait: it has the file's lock already, and whoever is in the gate may be waiting for that.
/// </summary>
internal sealed class WriteGateInterceptor(WriteGate gate) : SaveChangesInterceptor
{
    private readonly ConcurrentDictionary<DbContextId, IDisposable> _turns = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (NeedsTurn(eventData))
        {
            _turns[eventData.Context!.ContextId] = gate.Enter();
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (NeedsTurn(eventData))
        {
            _turns[eventData.Context!.ContextId] = await gate.EnterAsync(cancellationToken);
        }

        return result;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        EndTurn(eventData);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        EndTurn(eventData);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => EndTurn(eventData);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        EndTurn(eventData);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => EndTurn(eventData);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        EndTurn(eventData);
        return Task.CompletedTask;
    }

    private static bool NeedsTurn(DbContextEventData eventData) => eventData.Context?.Database.CurrentTransaction is null;

    private void EndTurn(DbContextEventData eventData)
    {
        if (_turns.TryRemove(eventData.Context!.ContextId, out var turn))
        {
            turn.Dispose();
        }
    }
}
