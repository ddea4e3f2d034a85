using System.Diagnostics;
using Npgsql;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.TestKit.Tests.Provisioning;

public sealed class PostgreSqlServerTests(PostgreSqlServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreateDatabaseAsync_GivesEachTestAnEmptyDatabaseOfItsOwn()
    {
        await using var first = await server.CreateDatabaseAsync(Cancellation);
        await using var second = await server.CreateDatabaseAsync(Cancellation);

        await ExecuteAsync(first, "CREATE TABLE answers (words text); INSERT INTO answers VALUES ('åäö')");

        Assert.Equal("åäö", await ExecuteAsync(first, "SELECT words FROM answers"));
        Assert.Equal(0L, await ExecuteAsync(second, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task CreateDatabaseAsync_FromManyTestsAtOnce_StartsOneServer()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => server.CreateDatabaseAsync(Cancellation)));

        var ports = databases.Select(database => new NpgsqlConnectionStringBuilder(database.ConnectionString).Port);
        Assert.Single(ports.Distinct());
        foreach (var database in databases)
        {
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Database_DisposedWithOpenConnections_IsDropped()
    {
        var database = await server.CreateDatabaseAsync(Cancellation);
        await using var stillOpen = new NpgsqlConnection(database.ConnectionString);
        await stillOpen.OpenAsync(Cancellation);

        await database.DisposeAsync();

        await using var next = await server.CreateDatabaseAsync(Cancellation);
        Assert.Equal(0L, await ExecuteAsync(next, $"SELECT count(*) FROM pg_database WHERE datname = '{stillOpen.Database}'"));
    }

    [Fact]
    public async Task Disposing_LeavesNeitherProcessNorFilesBehind()
    {
        var another = new PostgreSqlServer();
        var database = await another.CreateDatabaseAsync(Cancellation);
        var folder = (string)(await ExecuteAsync(database, "SHOW data_directory"))!;
        Assert.NotEmpty(await ProcessTable.FindAsync($"postgres -D {folder}"));

        await another.DisposeAsync();

        Assert.Empty(await ProcessTable.FindAsync($"postgres -D {folder}"));
        Assert.False(Directory.Exists(Path.GetDirectoryName(folder)));
    }

    [Fact]
    public async Task Guard_WhenTheHolderOfItsInputIsKilled_StopsTheServerAndRemovesItsFiles()
    {
        using var temporary = new TemporaryFolder();
        var holderId = temporary.File("holder");
        var port = PostgreSqlGuard.FreePort();
        var guard = PostgreSqlGuard.StartInfo(await Tool.PostgreSql.LocateAsync(Cancellation), port);

        // Another process stands in for the test program: it alone holds the guard's input open, until it is killed without warning.
        var pipeline = $"sh -c 'echo $$ > {holderId}; exec sleep 600' | \"$@\"";
        var start = new ProcessStartInfo("sh", ["-c", pipeline, "sh", guard.FileName, .. guard.ArgumentList])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(Cancellation));
        var words = $"port={port} ";
        Assert.NotEmpty(await ProcessTable.FindAsync(words));

        Process.GetProcessById(int.Parse(File.ReadAllText(holderId), System.Globalization.CultureInfo.InvariantCulture)).Kill();

        await process.WaitForExitAsync(Cancellation);
        Assert.Empty(await ProcessTable.FindAsync(words));
    }

    private static async Task<object?> ExecuteAsync(PostgreSqlDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand in the tests above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
