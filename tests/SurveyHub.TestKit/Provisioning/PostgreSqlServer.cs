using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Xunit;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>
/// A throw-away PostgreSQL server on loopback, started when the first database is asked for and gone with the test program, however that ends.
/// One for a test program: <c>[assembly: AssemblyFixture(typeof(PostgreSqlServer))]</c>, together with
/// <see cref="Locking.HeavyLock"/>. Needs a Unix system.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const int Attempts = 3;

    private readonly SemaphoreSlim _starting = new(1);
    private Process? _guard;
    private int _port;
    private int _databases;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A new, empty database for one test.</summary>
    /// <exception cref="ToolMissingException">There is no PostgreSQL and it could not be installed.</exception>
    public async Task<PostgreSqlDatabase> CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        await EnsureStartedAsync(cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"CREATE DATABASE {name}", cancellationToken);
        return new PostgreSqlDatabase(this, name, ConnectionString(name));
    }

    public async ValueTask DisposeAsync()
    {
        if (_guard is not null)
        {
            NpgsqlConnection.ClearAllPools();
            _guard.StandardInput.Close();
            await _guard.WaitForExitAsync();
            _guard.Dispose();
        }

        _starting.Dispose();
    }

    internal Task DropAsync(string database) => ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)", CancellationToken.None);

    private async Task EnsureStartedAsync(CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken);
        try
        {
            if (_guard is null)
            {
                await StartAsync(await Tool.PostgreSql.LocateAsync(cancellationToken), cancellationToken);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    // Between finding a free port and taking it somebody else may: then the server ends at once, and another port is tried.
    private async Task StartAsync(string initdb, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = PostgreSqlGuard.FreePort();
            var guard = Process.Start(PostgreSqlGuard.StartInfo(initdb, port))!;
            if (await guard.StandardOutput.ReadLineAsync(cancellationToken) == "ready")
            {
                (_guard, _port) = (guard, port);
                return;
            }

            var said = await guard.StandardError.ReadToEndAsync(cancellationToken);
            guard.Dispose();
            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"PostgreSQL did not start in {Attempts} attempts. It said:\n{said}");
            }
        }
    }

    // Not pooled: a connection to this database would stand in the way of the next CREATE DATABASE, which copies a template.
    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a database name made up above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=surveyhub;Database={database}");
}
