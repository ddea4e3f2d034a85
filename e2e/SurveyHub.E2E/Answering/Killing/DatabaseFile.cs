using Microsoft.Data.Sqlite;

namespace SurveyHub.E2E.Answering.Killing;

/// <param name="Standing">0 applied, 1 conflicting, 2 not taken.</param>
internal sealed record LogEntry(long Sequence, Guid Response, string Path, string Raw, Guid SaveId, long? BasedOn, int Standing);

/// <summary>The database as it lies on disk once the server is gone, read without any code of the server's.</summary>
internal sealed record DatabaseFile(IReadOnlyList<LogEntry> Log, IReadOnlyDictionary<(Guid Response, string Path), long> Current)
{
    public static async Task<DatabaseFile> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        var integrity = await ReadAsync(connection, "PRAGMA integrity_check", row => row.GetString(0), cancellationToken);
        Assert.Equal(["ok"], integrity);
        var log = await ReadAsync(
            connection,
            """SELECT "Sequence", "ResponseId", "Path", "Raw", "SaveId", "BasedOn", "Standing" FROM "AnswerEvents" WHERE "Way" = 0 ORDER BY "Sequence" """,
            row => new LogEntry(
                row.GetInt64(0), row.GetGuid(1), row.GetString(2), row.GetString(3), row.GetGuid(4), row.IsDBNull(5) ? null : row.GetInt64(5), row.GetInt32(6)),
            cancellationToken);
        var responses = log.Select(entry => entry.Response).ToHashSet();
        var current = await ReadAsync(
            connection,
            """SELECT "ResponseId", "Path", "Sequence" FROM "CurrentAnswers" """,
            row => (Field: (Response: row.GetGuid(0), row.GetString(1)), Sequence: row.GetInt64(2)),
            cancellationToken);
        return new DatabaseFile(log, current.Where(answer => responses.Contains(answer.Field.Response)).ToDictionary(answer => answer.Field, answer => answer.Sequence));
    }

    private static async Task<List<T>> ReadAsync<T>(
        SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
