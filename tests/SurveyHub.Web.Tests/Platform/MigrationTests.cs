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
