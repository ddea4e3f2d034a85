using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
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
    public async Task RepliesOfOrganisations_AreKept_WhenTheTableIsMadeAnew()
    {
        var stop = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var db = new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite($"Data Source={folder.File("before.db")};Pooling=False;Foreign Keys=False").Options);
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("WordsMeasuresEditions", stop);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO "PartReplies" ("Id", "At", "Given", "PersonId", "Piece", "SignedBy", "Verdict", "WaveOrganisationId", "Words")
            VALUES ('a', 1, '[]', 'p', '', 'Karin', 1, 'w', 'Det heter Visborg')
            """,
            stop);

        await migrator.MigrateAsync("AnswersToObjections", stop);

        Assert.Equal(["p Karin 1 Det heter Visborg"], await db.Database.SqlQueryRaw<string>("""SELECT "PersonId" || ' ' || "SignedBy" || ' ' || "Verdict" || ' ' || "Words" AS "Value" FROM "PartReplies" """).ToListAsync(stop));
        Assert.Equal(["AspNetUsers", "PartReplies", "Persons", "WaveOrganisations"], await db.Database.SqlQueryRaw<string>("""SELECT "table" AS "Value" FROM pragma_foreign_key_list('PartReplies') ORDER BY 1""").ToListAsync(stop));
    }

    [Fact]
    public async Task WavesFromBefore_SayNothingOfTheirAnswers_AndMay()
    {
        var stop = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var db = new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite($"Data Source={folder.File("before.db")};Pooling=False;Foreign Keys=False").Options);
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("AnswersToObjections", stop);
        var id = Guid.NewGuid();
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Waves" ("Id", "Name", "PanelId", "State", "OpensOn", "Deadline", "ClosesOn", "SenderName", "ReplyAddress", "IsTest", "CreatedBy", "CreatedAt", "CalendarUid",
                "FrozenPanelKey", "FrozenFacts", "FrozenWords_DefinitePlural", "FrozenWords_Plural", "FrozenWords_Singular", "FrozenWords_Whole")
            VALUES ({id}, 'Före', {id}, 2, '2018-05-02', '2018-05-22', '2018-05-29', 'SKR', 'a@example.org', 0, {id}, 1, 'u', 'p', '[]', 'a', 'b', 'c', 'd')
            """,
            stop);

        await migrator.MigrateAsync(targetMigration: null, stop);

        var wave = await db.Waves.Include(one => one.SourceRevisions).SingleAsync(stop);
        Assert.Equal(("Före", null, 0), (wave.Name, wave.Source, wave.SourceRevisions.Count));
        wave.Tell("Preliminära uppgifter", id, DateTimeOffset.UnixEpoch);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        Assert.Equal("Preliminära uppgifter", (await db.Waves.SingleAsync(stop)).Source);
        Assert.Equal("Preliminära uppgifter", (await db.SourceRevisions.SingleAsync(stop)).Source);
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
