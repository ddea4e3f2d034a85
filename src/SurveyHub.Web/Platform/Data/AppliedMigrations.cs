using System.Data.Common;
using Microsoft.Extensions.Options;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform.Data;

/// <summary>Says without EF whether the database is up to date, which it is at nearly every start: EF takes most of a second to say so.</summary>
public sealed class AppliedMigrations(
    EngineConnections connections, KnownMigrations known, IOptions<DatabaseOptions> options, StoragePaths paths)
{
    private const string Sql = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";

    public async Task<bool> AreAllAsync(CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).IsSupersetOf(known.Of(options.Value.Engine));

    private async Task<HashSet<string>> ReadAsync(CancellationToken cancellationToken)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        // To look into a database that is not there would make an empty one, which EF does in its own way.
        if (options.Value.Engine == DatabaseEngine.Sqlite && !File.Exists(paths.Database))
        {
            return read;
        }

        try
        {
            await using var connection = await connections.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                read.Add(reader.GetString(0));
            }
        }
        catch (DbException)
        {
            // No such table, or no such database: EF makes it, or says what is wrong.
        }

        return read;
    }
}
