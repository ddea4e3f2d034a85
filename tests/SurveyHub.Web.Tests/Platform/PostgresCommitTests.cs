using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Platform;

/// <summary>An acknowledged save is on disk on PostgreSQL too, whatever its administrators have set for the role, the database or the connection.</summary>
public sealed class PostgresCommitTests(PostgreSqlServer postgres)
{
    private const string Off = "synchronous_commit=off";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WritersCommit_WaitsForTheDisk_WhateverTheDatabaseSays()
    {
        await using var database = await postgres.CreateDatabaseAsync(Stop);
        await ExecuteAsync(database, $"ALTER DATABASE {new NpgsqlConnectionStringBuilder(database.ConnectionString).Database} SET {Off}");

        Assert.Equal(("on", "on"), await CommitOfAsync(database.ConnectionString));
    }

    [Fact]
    public async Task WritersCommit_WaitsForTheDisk_WhateverTheConnectionStringSays()
    {
        await using var database = await postgres.CreateDatabaseAsync(Stop);

        Assert.Equal(("on", "on"), await CommitOfAsync($"{database.ConnectionString};Options=-c {Off} -c work_mem=5MB"));
    }

    [Fact]
    public async Task ConnectionGivenBackToThePool_StillWaitsForTheDisk()
    {
        await using var database = await postgres.CreateDatabaseAsync(Stop);
        await using var application = new SurveyHubApplication(database.ConnectionString);
        var answers = application.Services.GetRequiredService<IAnswerDatabase>();
        await using (var first = await answers.OpenAsync(Stop))
        {
            await using var command = first.CreateCommand();
            command.CommandText = $"SET {Off}";
            await command.ExecuteNonQueryAsync(Stop);
        }

        await using var second = await answers.OpenAsync(Stop);
        await using var show = second.CreateCommand();
        show.CommandText = "SHOW synchronous_commit";
        Assert.Equal("on", await show.ExecuteScalarAsync(Stop));
    }

    [Fact]
    public async Task ServerThatNeverWaitsForTheDisk_IsWarnedOfAtStart()
    {
        await using var database = await postgres.CreateDatabaseAsync(Stop);
        await using var application = new SurveyHubApplication(database.ConnectionString);
        _ = application.Services;

        // The server of the tests is such a one: nothing in it is worth waiting for.
        Assert.Contains("PostgreSQL runs with fsync=off", application.Log.Text, StringComparison.Ordinal);
    }

    /// <summary>What holds on the connection of the answer writer, and on one of EF.</summary>
    private static async Task<(object? Writer, object? Ef)> CommitOfAsync(string connectionString)
    {
        await using var application = new SurveyHubApplication(connectionString);
        await using var connection = await application.Services.GetRequiredService<IAnswerDatabase>().OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "SHOW synchronous_commit";
        await using var db = await application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);
        return (
            await command.ExecuteScalarAsync(Stop),
            (await db.Database.SqlQueryRaw<string>("SELECT current_setting('synchronous_commit') AS \"Value\"").ToListAsync(Stop)).Single());
    }

    private static async Task ExecuteAsync(PostgreSqlDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A statement of these tests; its only variable part is the name of the test's own database.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Stop);
    }
}
