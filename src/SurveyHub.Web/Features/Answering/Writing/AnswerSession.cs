using System.Data.Common;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>The writer's one connection with its prepared statements. After any failure but that of a single write it must be given up.</summary>
internal sealed class AnswerSession : IAsyncDisposable
{
    private const string OneWrite = "one_write";

    private readonly DbConnection _connection;
    private readonly AnswerStatements _statements;
    private readonly string _begin;

    private AnswerSession(DbConnection connection, AnswerStatements statements, string begin)
    {
        _connection = connection;
        _statements = statements;
        _begin = begin;
    }

    public static async Task<AnswerSession> OpenAsync(IAnswerDatabase database, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken);
        try
        {
            return new AnswerSession(connection, await AnswerStatements.PrepareAsync(connection, database, cancellationToken), database.BeginWrite);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Runs all in one transaction, each in a savepoint of its own, so that one that fails takes nobody with it. Returns when it is on disk.
    /// </summary>
    /// <returns>Those that succeeded; the others have been told.</returns>
    public async Task<IReadOnlyList<PendingWrite>> WriteAsync(IEnumerable<PendingWrite> batch, CancellationToken cancellationToken)
    {
        var succeeded = new List<PendingWrite>();
        await ExecuteAsync(_begin, cancellationToken);
        foreach (var write in batch)
        {
            await ExecuteAsync($"SAVEPOINT {OneWrite}", cancellationToken);
            try
            {
                await write.ExecuteAsync(_statements, cancellationToken);
                succeeded.Add(write);
            }
            catch (Exception failure)
            {
                // Throws in its turn when the connection is lost, and then nobody has succeeded.
                await ExecuteAsync($"ROLLBACK TO SAVEPOINT {OneWrite}", cancellationToken);
                write.Fail(failure);
            }

            await ExecuteAsync($"RELEASE SAVEPOINT {OneWrite}", cancellationToken);
        }

        await ExecuteAsync("COMMIT", cancellationToken);
        return succeeded;
    }

    public async ValueTask DisposeAsync()
    {
        await _statements.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class and of IAnswerDatabase.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
