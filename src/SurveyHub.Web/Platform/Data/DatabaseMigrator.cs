using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform.Data;

/// <summary>Brings the database up to date before anything else reads it.</summary>
/// <remarks>
/// On SQLite, EF marks a running migration with a row in a table. A process killed midway leaves the row, and the next start would wait for it
/// for ever. So a start first takes an operating system lock on a file beside the database, which dies with its process: whoever holds it knows
/// that no migration is running, and that a row found there is a dead one's. On PostgreSQL the lock ends with the connection.
/// </remarks>
public sealed class DatabaseMigrator(IDbContextFactory<AppDbContext> contexts, StoragePaths paths, TimeProvider time)
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(100);
    private const string FindLockTable = "SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'";
    private const string RemoveDeadLock = "DELETE FROM \"__EFMigrationsLock\"";

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!db.Database.IsSqlite())
        {
            await db.Database.MigrateAsync(cancellationToken);
            return;
        }

        await using var turn = await TakeTurnAsync(cancellationToken);
        await RemoveDeadLockAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private async Task<FileStream> TakeTurnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(paths.MigrationLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(paths.MigrationLock))
            {
                await Task.Delay(RetryDelay, time, cancellationToken);
            }
        }
    }

    private static async Task RemoveDeadLockAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        // A new database has no such table yet.
        if (await db.Database.SqlQueryRaw<int>(FindLockTable).SingleAsync(cancellationToken) > 0)
        {
            await db.Database.ExecuteSqlRawAsync(RemoveDeadLock, cancellationToken);
        }
    }
}
