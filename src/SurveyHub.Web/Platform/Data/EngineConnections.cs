using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// Connections for SQL of our own, where EF would be too slow: the first use of EF takes most of a second, and the answering page is to be had
/// before that.
/// </summary>
public sealed class EngineConnections(IOptions<DatabaseOptions> options, StoragePaths paths)
{
    /// <summary>Open, and set up so that a commit is on disk when it returns.</summary>
    public Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => options.Value.Engine switch
    {
        DatabaseEngine.Sqlite => OpenSqliteAsync(cancellationToken),
        DatabaseEngine.Postgres => OpenPostgresAsync(cancellationToken),
    };

    private async Task<DbConnection> OpenSqliteAsync(CancellationToken cancellationToken)
    {
        // Not pooled: a connection that is given up in mid-transaction must end, and so roll back.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = paths.Database, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteConnectionSettings.Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private async Task<DbConnection> OpenPostgresAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(options.Value.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
