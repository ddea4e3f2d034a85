using System.Data.Common;
using Microsoft.Data.Sqlite;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Answering.Writing;

internal sealed class SqliteAnswerDatabase(StoragePaths paths) : IAnswerDatabase
{
    // Takes the write lock at once; a transaction that begins as a reader could not wait for it later.
    public string BeginWrite => "BEGIN IMMEDIATE";

    // The write lock is the whole file's.
    public string LockResponse => "";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        // Not pooled: a connection that is given up in mid-transaction must end, and so roll back.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = paths.Database, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteConnectionSettings.Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }
}
