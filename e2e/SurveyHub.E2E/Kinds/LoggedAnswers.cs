using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SurveyHub.E2E.Kinds;

/// <summary>The log of every response, read from the database file past the program.</summary>
internal sealed class LoggedAnswers
{
    private const string Sql =
        """
        SELECT "ResponseId", "Path", "RowKey", "Kind", "Raw", "Reason", "ValueJson" IS NOT NULL, "Standing" FROM "AnswerEvents" ORDER BY "RowKey", "Sequence"
        """;

    private static readonly string[] Kinds = ["värde", "delvis", "saknas", "ej-aktuellt", "tömt"];

    private readonly List<(Guid Response, string Path, string Row, LoggedAnswer Entry)> _entries = [];
    private readonly IReadOnlyDictionary<Organisation, Guid> _responses;

    private LoggedAnswers(IReadOnlyDictionary<Organisation, Guid> responses) => _responses = responses;

    public static async Task<LoggedAnswers> ReadAsync(string database, IReadOnlyDictionary<Organisation, Guid> responses)
    {
        var log = new LoggedAnswers(responses);
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var entry = new LoggedAnswer(Kinds[rows.GetInt32(3)], rows.GetString(4), rows.IsDBNull(5) ? null : rows.GetString(5), rows.GetBoolean(6), rows.GetInt32(7) == 0);
            log._entries.Add((rows.GetGuid(0), rows.GetString(1), rows.GetString(2), entry));
        }

        return log;
    }

    /// <summary>Everything that was written in a field, oldest first.</summary>
    public IReadOnlyList<LoggedAnswer> Of(Organisation organisation, string path)
    {
        var (field, number) = AddedPath.Split(path);
        var own = _entries.Where(entry => entry.Response == _responses[organisation]).ToList();
        var row = number is { } added ? own.Where(entry => entry.Row.Length > 0).Select(entry => entry.Row).Distinct().Order(StringComparer.Ordinal).ElementAtOrDefault(added - 1) : "";
        return [.. own.Where(entry => entry.Path == field && entry.Row == row).Select(entry => entry.Entry)];
    }
}

/// <param name="Kind">As an answers file calls it, and "värde" for a value.</param>
/// <param name="IsRead">A value was read from it.</param>
/// <param name="Holds">It became the answer.</param>
internal sealed record LoggedAnswer(string Kind, string Raw, string? Reason, bool IsRead, bool Holds);

internal static class AddedPath
{
    /// <summary>"rader.rad@2.antal" as "rader.rad.antal" and 2; any other path as it is.</summary>
    public static (string Field, int? Row) Split(string path)
    {
        var at = path.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return (path, null);
        }

        var end = path.LastIndexOf('.');
        return (path.Remove(at, end - at), int.Parse(path[(at + 1)..end], CultureInfo.InvariantCulture));
    }
}
