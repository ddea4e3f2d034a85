using System.Data.Common;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>The writer's one connection with its prepared statements. After any failure but that of a single write it must be given up.</summary>
internal sealed class AnswerSession : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly AnswerStatements _statements;

    private AnswerSession(DbConnection connection, AnswerStatements statements) => (_connection, _statements) = (connection, statements);

    public static async Task<AnswerSession> OpenAsync(IAnswerDatabase database, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken);
        try
        {
            return new AnswerSession(connection, await AnswerStatements.PrepareAsync(connection, database, cancellationToken));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Runs all in one transaction. One that fails takes nobody with it: then nothing is committed, and each runs again in a transaction of its
    /// own. Failures are rare, and a savepoint for each write would cost as much as the write. Every write is told what became of it: that it is
    /// recorded once it is on disk, or why it is not.
    /// </summary>
    /// <returns>Why single writes failed.</returns>
    public async Task<IReadOnlyList<Exception>> WriteAsync(IReadOnlyList<PendingWrite> batch, CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        if (await TryWriteAsync(batch, cancellationToken) is null)
        {
            return failures;
        }

        foreach (var write in batch)
        {
            if (await TryWriteAsync([write], cancellationToken) is { } failure)
            {
                write.Fail(failure);
                failures.Add(failure);
            }
        }

        return failures;
    }

    public async ValueTask DisposeAsync()
    {
        await _statements.DisposeAsync();
        await _connection.DisposeAsync();
    }

    /// <returns>Null when all is on disk and acknowledged, else why nothing of it is recorded.</returns>
    private async Task<Exception?> TryWriteAsync(IReadOnlyList<PendingWrite> writes, CancellationToken cancellationToken)
    {
        await _statements.Begin.ExecuteAsync(cancellationToken);
        try
        {
            foreach (var write in writes)
            {
                await write.ExecuteAsync(_statements, cancellationToken);
            }
        }
        catch (Exception failure)
        {
            // Throws in its turn when the connection is lost, and then nobody has succeeded.
            await _statements.Rollback.ExecuteAsync(cancellationToken);
            return failure;
        }

        await _statements.Commit.ExecuteAsync(cancellationToken);
        foreach (var write in writes)
        {
            write.Acknowledge();
        }

        return null;
    }
}
