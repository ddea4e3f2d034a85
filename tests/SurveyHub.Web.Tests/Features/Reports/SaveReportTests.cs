using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>What was saved is never written over.</summary>
public sealed class SaveReportTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SaveOnAnOlderRevision_IsRefused_WithWhatStandsThere(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var world = await ReportWorld.StartAsync(database?.ConnectionString);

        Assert.Equal(new SaveReportResult.Saved(2), await SaveAsync(world, "Den andra.\r\n", basedOn: 1));
        var refused = Assert.IsType<SaveReportResult.Conflict>(await SaveAsync(world, "Den tredje.\n", basedOn: 1));
        Assert.Equal((2, "Den andra.\n"), (refused.Theirs.Revision, refused.Theirs.Text));
        Assert.Equal(new SaveReportResult.Saved(2), await SaveAsync(world, "Den andra.\n", basedOn: 1));
        Assert.Equal(new SaveReportResult.Saved(3), await SaveAsync(world, "Den tredje.\n", basedOn: 2));

        await using var db = await world.OpenAsync();
        var kept = await db.ReportRevisions.OrderBy(report => report.Revision).Select(report => report.Text).ToListAsync(Stop);
        Assert.Equal(["Den andra.\n", "Den tredje.\n"], kept.Skip(1));
        Assert.StartsWith("---\nrapport: villkor3-2018", kept[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TenSavesAtOnce_LetOneThrough(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var world = await ReportWorld.StartAsync(database?.ConnectionString);

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => SaveAsync(world, $"Nummer {i}.", basedOn: 1), Stop)));

        Assert.Single(results.OfType<SaveReportResult.Saved>());
        Assert.All(results.OfType<SaveReportResult.Conflict>(), conflict => Assert.Equal(2, conflict.Theirs.Revision));
        Assert.Equal(9, results.OfType<SaveReportResult.Conflict>().Count());
    }

    [Fact]
    public async Task WaveThatIsNotSent_HasNoReport()
    {
        await using var world = await ReportWorld.StartAsync();

        Assert.IsType<SaveReportResult.NotFound>(await SaveAsync(world, "x", 0, world.Draft));
        Assert.IsType<SaveReportResult.NotFound>(await SaveAsync(world, "x", 0, WaveId.New()));
    }

    private static Task<SaveReportResult> SaveAsync(ReportWorld world, string text, int basedOn, WaveId? wave = null) =>
        world.Service<SaveReport>().ExecuteAsync(new SaveReportRequest(wave ?? world.Wave, text, basedOn), world.By, Stop);
}
