using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Platform;

public sealed class MigrationTests
{
    [Fact]
    public void Sqlite_MigrationsMatchTheModel()
    {
        using var db = new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite().Options);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Postgres_MigrationsMatchTheModel()
    {
        using var db = new PostgresAppDbContext(new DbContextOptionsBuilder<PostgresAppDbContext>().UseNpgsql().Options);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Start_AfterOneThatWasKilledWhileMigrating_DoesNotHang()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var killed = new SurveyHubApplication();
        await using var db = await killed.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(stop);
        // What EF leaves behind: it deletes this row when it is done.
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2019-05-06 07:00:00')", stop);

        await killed.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(stop).WaitAsync(TimeSpan.FromSeconds(20), stop);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(stop));
    }

    [Fact]
    public async Task Start_WhileAnotherMigrates_WaitsForItsTurn()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = new SurveyHubApplication();
        var paths = application.Services.GetRequiredService<SurveyHub.Web.Platform.Storage.StoragePaths>();
        var other = new FileStream(paths.MigrationLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var second = application.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(stop);
        application.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(second.IsCompleted);

        await other.DisposeAsync();
        while (!second.IsCompleted)
        {
            application.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await second;
    }

    [Fact]
    public async Task EveryConnection_SyncsEachCommit_AndEnforcesKeys()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = new SurveyHubApplication();
        await using var db = await application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(stop);
        await db.Database.OpenConnectionAsync(stop);

        Assert.Equal("wal", await PragmaAsync("journal_mode"));
        Assert.Equal(2L, await PragmaAsync("synchronous"));
        Assert.Equal(1L, await PragmaAsync("foreign_keys"));

        async Task<object?> PragmaAsync(string name)
        {
            await using var command = new SqliteCommand($"PRAGMA {name}", (SqliteConnection)db.Database.GetDbConnection());
            return await command.ExecuteScalarAsync(stop);
        }
    }
}
