using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Tests.Platform.Updating;

/// <summary>A newer version of the program starts on the database of an older one.</summary>
public sealed class UpdateTests(PostgreSqlServer postgres)
{
    private const string CountRows = $"SELECT CAST(COUNT(*) AS INTEGER) AS \"Value\" FROM \"{UpdateMigration.Table}\"";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Update_MakesWhatIsNew_AndKeepsWhatIsThere(DatabaseEngine engine)
    {
        using var folder = new TestFolder();
        await using var database = engine == DatabaseEngine.Postgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using (var before = Program(folder, database))
        {
            await using var db = await OpenAsync(before);
            db.Add(new StaffUser("Sara Stab", "sara@example.org"));
            await db.SaveChangesAsync(Stop);
        }

        await using var updated = Program(folder, database, isUpdated: true);

        await using var after = await OpenAsync(updated);
        Assert.Equal("Sara Stab", (await after.Users.SingleAsync(Stop)).Name);
        Assert.Equal(UpdateMigration.Id, (await after.Database.GetAppliedMigrationsAsync(Stop)).Last());
        Assert.Equal(0, await CountAsync(after));
    }

    [Fact]
    public async Task UpdateAfterOneThatWasKilledWhileMigrating_DoesNotHang()
    {
        using var folder = new TestFolder();
        await using (var killed = Program(folder))
        {
            await using var db = await OpenAsync(killed);
            // What EF leaves behind: it deletes this row when it is done.
            await db.Database.ExecuteSqlRawAsync(
                "INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2019-05-06 07:00:00')", Stop);
        }

        await using var updated = Program(folder, isUpdated: true);
        await Task.Run(() => updated.Services, Stop).WaitAsync(Patience, Stop);

        await using var after = await OpenAsync(updated);
        Assert.Equal(0, await CountAsync(after));
    }

    [Fact]
    public async Task Update_WhileAnotherStartMigrates_WaitsForItsTurn()
    {
        using var folder = new TestFolder();
        await using var before = Program(folder);
        var other = HoldLock(before);
        await using var updated = Program(folder, isUpdated: true);

        var start = Task.Run(() => updated.Services, Stop);
        await AdvanceAsync(updated, () => false, TimeSpan.FromMinutes(1));
        Assert.False(start.IsCompleted);

        await other.DisposeAsync();
        await AdvanceAsync(updated, () => start.IsCompleted, TimeSpan.FromHours(1));
        await start.WaitAsync(Patience, Stop);
        await using var after = await OpenAsync(updated);
        Assert.Equal(0, await CountAsync(after));
    }

    [Fact]
    public async Task StartWithNothingToMigrate_WaitsForNobody()
    {
        using var folder = new TestFolder();
        await using var first = Program(folder);
        await using var other = HoldLock(first);
        await using var second = Program(folder);

        await Task.Run(() => second.Services, Stop).WaitAsync(Patience, Stop);
    }

    private static SurveyHubApplication Program(TestFolder folder, PostgreSqlDatabase? database = null, bool isUpdated = false) => new(
        database?.ConnectionString,
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Root"] = folder.Path },
        configure: isUpdated ? UpdatedProgram.Bring : null);

    /// <summary>Moves the program's clock on, a little for each moment that passes here, until it is done or has been moved that far.</summary>
    private static async Task AdvanceAsync(SurveyHubApplication application, Func<bool> isDone, TimeSpan atMost)
    {
        var step = TimeSpan.FromSeconds(1);
        for (var moved = TimeSpan.Zero; moved < atMost && !isDone(); moved += step)
        {
            application.Time.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(20), Stop);
        }
    }

    private static FileStream HoldLock(SurveyHubApplication application) => new(
        application.Services.GetRequiredService<StoragePaths>().MigrationLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static Task<AppDbContext> OpenAsync(SurveyHubApplication application) =>
        application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);

    private static Task<int> CountAsync(AppDbContext db) =>
        db.Database.SqlQueryRaw<int>(CountRows).SingleAsync(Stop);
}
