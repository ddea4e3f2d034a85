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
    private readonly Lazy<string> _postgres = new(() => PostgresConnectionSettings.Complete(options.Value.ConnectionString));

    /// <summary>Open, and set up so that a commit is on disk when it returns.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = Create();
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (SettingsOf(connection) is { } settings)
            {
                await using (settings)
                {
                    await settings.ExecuteNonQueryAsync(cancellationToken);
                }
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>As <see cref="OpenAsync"/>, for callers who are called synchronously themselves.</summary>
    public DbConnection Open()
    {
        var connection = Create();
        try
        {
            connection.Open();
            using var settings = SettingsOf(connection);
            settings?.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private DbConnection Create() => options.Value.Engine switch
    {
        DatabaseEngine.Sqlite => new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = paths.Database,
            // A connection that is given up in mid-transaction must end, and so roll back.
            Pooling = false,
            // Else a busy file is asked again for half a minute.
            DefaultTimeout = SqliteConnectionSettings.BusySeconds,
        }.ToString()),
        DatabaseEngine.Postgres => new NpgsqlConnection(_postgres.Value),
    };

    /// <summary>What sets a connection up once it is open; null where the connection string has done so.</summary>
    private static SqliteCommand? SettingsOf(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite)
        {
            return null;
        }

        var command = sqlite.CreateCommand();
        command.CommandText = SqliteConnectionSettings.Pragmas;
        return command;
    }
}
