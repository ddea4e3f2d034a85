using Npgsql;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>An empty database of one test; dropped when disposed, also with connections still open.</summary>
public sealed class PostgreSqlDatabase : IAsyncDisposable
{
    private readonly PostgreSqlServer _server;
    private readonly string _name;

    internal PostgreSqlDatabase(PostgreSqlServer server, string name, string connectionString)
    {
        _server = server;
        _name = name;
        ConnectionString = connectionString;
    }

    /// <summary>For Npgsql; its user owns the database.</summary>
    public string ConnectionString { get; }

    public async ValueTask DisposeAsync()
    {
        using (var pooled = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        await _server.DropAsync(_name);
    }
}
