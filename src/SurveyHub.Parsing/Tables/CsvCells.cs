using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tables;

/// <summary>Cells that mean the same in several files, and how a cell is written.</summary>
internal static class CsvCells
{
    private static readonly string[] ClockForms = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The organisation in the column of that name; null when there is none, which is reported.</summary>
    public static Organisation? Organisation(CsvSheet row, Panel panel)
    {
        var name = row.RequiredCell("organisation");
        var organisation = panel.Find(name);
        if (name.Length > 0 && organisation is null)
        {
            row.Report(CsvDiagnostics.UnknownOrganisation, "organisation", name, Suggestion.For(name, [.. panel.Organisations.Select(o => o.ShortName)]));
        }

        return organisation;
    }

    /// <summary>Whether the key of an added row is there where it is needed, and only there; what is wrong is reported.</summary>
    /// <param name="field">As it stands in the file.</param>
    public static bool IsRowKeyRight(CsvSheet row, string field, bool isRepeated)
    {
        var key = row.Cell("row");
        var (descriptor, argument) = (isRepeated, key.Length) switch
        {
            (false, 0) => (null, ""),
            (false, _) => (CsvDiagnostics.NoSuchRows, field),
            (true, 0) => (CsvDiagnostics.RowKeyMissing, field),
            (true, _) => (RowKey.TryParse(key, out _) ? null : CsvDiagnostics.BadRowKey, key),
        };
        if (descriptor is not null)
        {
            row.Report(descriptor, key.Length == 0 ? "field" : "row", argument);
        }

        return descriptor is null;
    }

    /// <summary>Null for an empty cell, and for one that is no time, which is reported. Without an offset it is one of Stockholm's clocks, whatever clock the reading machine has.</summary>
    public static DateTimeOffset? Time(CsvSheet row, string column)
    {
        if (row.CellOrNull(column) is not { } text)
        {
            return null;
        }

        var time = Time(text);
        if (time is null)
        {
            row.Report(CsvDiagnostics.BadTime, column, text);
        }

        return time;
    }

    /// <summary>Null for a text that is no time.</summary>
    public static DateTimeOffset? Time(string text) =>
        DateTime.TryParseExact(text, ClockForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? StockholmTime.At(clock)
        : DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant.ToUniversalTime()
        : null;

    /// <summary>The text of a cell: an export puts an apostrophe before one that a spreadsheet would take for a formula, and here it comes off again.</summary>
    public static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && LooksLikeFormula(cell) ? cell[1..] : cell;

    /// <summary>A whole row with its line end.</summary>
    public static string Row(IEnumerable<string> cells) => $"{string.Join(',', cells.Select(Written))}\n";

    /// <summary>A number with all its decimals, and with a comma for them: a point before three figures is ambiguous and would not be read back.</summary>
    public static string Figure(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>In quotes where it has to be. A negative figure is a number, and no formula.</summary>
    private static string Written(string text)
    {
        var guarded = LooksLikeFormula(text) && !SwedishNumber.TryParse(text, out _) ? $"'{text}" : text;
        return guarded.AsSpan().ContainsAny(",\"\r\n") ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }

    private static bool LooksLikeFormula(string text) => text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
