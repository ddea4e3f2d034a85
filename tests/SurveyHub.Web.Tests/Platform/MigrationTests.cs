using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Storage;

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
        await TakeBackLastAsync(db, stop);
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
        await using (var db = await application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(stop))
        {
            await TakeBackLastAsync(db, stop);
        }

        var other = HoldLock(application);

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
    public async Task Start_WithNothingToMigrate_WaitsForNobody()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = new SurveyHubApplication();
        await using var other = HoldLock(application);

        await application.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(stop).WaitAsync(TimeSpan.FromSeconds(20), stop);
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

    /// <summary>As after an update of the program: one migration is still to be made.</summary>
    private static async Task TakeBackLastAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        await db.GetService<IMigrator>().MigrateAsync(applied.SkipLast(1).LastOrDefault(Migration.InitialDatabase), cancellationToken);
    }

    private static FileStream HoldLock(SurveyHubApplication application) => new(
        application.Services.GetRequiredService<StoragePaths>().MigrationLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
