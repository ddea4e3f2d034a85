using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>
/// One writer that commits one row after another, prepared, each on disk before the next begins: what SQLite itself can do with the settings that
/// the site uses, on the same disk. The row is as an entry of the log, with its two keys; nothing is read or decided.
/// </summary>
internal sealed class BareCommits : IDisposable
{
    private static readonly string Text = new('å', 100);
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _commit;

    public BareCommits(string folder)
    {
        var file = Path.Combine(folder, "bare.db");
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText =
            $"""
            {SqliteConnectionSettings.Pragmas}
            CREATE TABLE "Rows" ("Sequence" INTEGER PRIMARY KEY AUTOINCREMENT, "Response" TEXT NOT NULL, "Path" TEXT NOT NULL, "Raw" TEXT NOT NULL,
                "Person" TEXT NOT NULL, "At" INTEGER NOT NULL, "SaveId" TEXT NOT NULL UNIQUE);
            """;
        create.ExecuteNonQuery();
        _begin = Prepare("BEGIN IMMEDIATE");
        _insert = Prepare(
            """INSERT INTO "Rows" ("Response", "Path", "Raw", "Person", "At", "SaveId") VALUES (@response, 'resurser', @raw, @person, @at, @save)""",
            ("response", Guid.NewGuid()), ("raw", Text), ("person", Guid.NewGuid()), ("at", 0L), ("save", Guid.CreateVersion7()));
        _commit = Prepare("COMMIT");
    }

    public Task<Round> RunAsync(TimeSpan length)
    {
        var latencies = new List<double>();
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < length)
        {
            var before = Stopwatch.GetTimestamp();
            _begin.ExecuteNonQuery();
            _insert.Parameters["save"].Value = Guid.CreateVersion7();
            _insert.ExecuteNonQuery();
            _commit.ExecuteNonQuery();
            latencies.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return Task.FromResult(new Round(Stopwatch.GetElapsedTime(started), latencies));
    }

    public void Dispose()
    {
        _begin.Dispose();
        _insert.Dispose();
        _commit.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, params (string Name, object Value)[] parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.Prepare();
        return command;
    }
}
