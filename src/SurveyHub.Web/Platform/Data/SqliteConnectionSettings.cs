using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// Sets up every SQLite connection that EF opens: an acknowledged save is on disk (WAL with synchronous=FULL), keys are enforced, and a writer
/// waits for another instead of failing. Writers outside EF run <see cref="Pragmas"/> themselves.
/// </summary>
public sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    /// <summary>How long a writer outside EF waits for another program that has the file, before somebody is told that nothing was saved.</summary>
    public const int BusySeconds = 5;

    /// <summary>
    /// Beside what is said of the class: what has been written is moved from the log into the file at 32 MB of it, not at 4. On the evening of a
    /// deadline every batch writes a hundred pages, and each move costs two more syncs.
    /// </summary>
    public const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000; PRAGMA wal_autocheckpoint=8000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var command = connection.CreateCommand();
        await using (command)
        {
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
