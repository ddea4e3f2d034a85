using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>What stands in the database file about one response, read past the program, as somebody would who opened the file.</summary>
internal sealed class AnswersOnDisk(string file, Guid response)
{
    private static readonly string[] Standings = ["Applied", "Conflicting", "NotTaken"];
    private static readonly string[] States = ["NotStarted", "Started", "Submitted", "Reopened"];

    /// <summary>"Applied: Två team", oldest first.</summary>
    public Task<IReadOnlyList<string>> LogAsync(string path) => ReadAsync(
        """SELECT "Standing", "Raw" FROM "AnswerEvents" WHERE "ResponseId" = @response AND "Path" = @path ORDER BY "Sequence" """,
        path,
        row => $"{Standings[row.GetInt32(0)]}: {row.GetString(1)}");

    /// <summary>None when nothing has been answered.</summary>
    public Task<IReadOnlyList<string>> HeldAsync(string path) => ReadAsync(
        """
        SELECT e."Raw" FROM "CurrentAnswers" c JOIN "AnswerEvents" e ON e."Sequence" = c."Sequence"
        WHERE c."ResponseId" = @response AND c."Path" = @path
        """,
        path,
        row => row.GetString(0));

    public async Task<string> StateAsync() =>
        (await ReadAsync("""SELECT "State" FROM "Responses" WHERE "Id" = @response""", "", row => States[row.GetInt32(0)])).Single();

    public async Task<bool> HasActivityAsync() =>
        (await ReadAsync("""SELECT "FirstActivityAt" IS NOT NULL FROM "Responses" WHERE "Id" = @response""", "", row => row.GetBoolean(0))).Single();

    public async Task<int> SubmissionsAsync() =>
        (await ReadAsync("""SELECT COUNT(*) FROM "Submissions" WHERE "ResponseId" = @response""", "", row => row.GetInt32(0))).Single();

    /// <summary>Takes the file's write lock, as another program may, until what is returned is disposed.</summary>
    public static async Task<IAsyncDisposable> LockAsync(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Constants of this class.")]
    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, string path, Func<SqliteDataReader, T> read)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("response", response);
        command.Parameters.AddWithValue("path", path);
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await rows.ReadAsync())
        {
            found.Add(read(rows));
        }

        return found;
    }
}
