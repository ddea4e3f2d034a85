using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports;

/// <summary>The answers as typed data: a sheet for every question and one for the base, ready for a spreadsheet.</summary>
/// <param name="Language">Of all its text, and of the few words that a writer adds.</param>
/// <param name="Publisher">The organisation behind it, or null.</param>
public sealed record DataBook(string Title, Language Language, DateTimeOffset? Date, ValueList<DataSheet> Sheets, string? Publisher = null);

/// <param name="Name">At most 31 characters, unique in the book ignoring case, without <c>[ ] : * ? / \</c>.</param>
/// <param name="Preamble">Lines above the header: question, base.</param>
/// <param name="Rows">Each with as many cells as there are columns. Made as they are read, and the same at each reading: a large sheet is never held whole.</param>
/// <param name="Notes">Lines below the rows.</param>
public sealed record DataSheet(
    string Name, ValueList<string> Preamble, ValueList<DataColumn> Columns, IEnumerable<ValueList<DataCell>> Rows, ValueList<string> Notes)
{
    /// <summary>A row above the header that our own reader takes for a directive: what the file is of. Only CSV has it; workbooks have their preamble.</summary>
    public ValueList<string> Directive { get; init; } = [];

    /// <summary>The same with what its answers are worth, where anything is said of it: a sheet is often copied out of its book, so each says it.</summary>
    public DataSheet Saying(string? source) => source is null ? this : this with { Preamble = [.. Preamble, source] };
}

/// <param name="Width">In characters.</param>
public sealed record DataColumn(string Heading, int Width);

/// <summary>A typed cell: a number stays a number, a date a date, and a code stays text with its leading zero.</summary>
/// <param name="Text">What it says when it is neither a number nor a date; null for an empty cell.</param>
/// <param name="Number">The number, at full precision, or null.</param>
/// <param name="Decimals">Shown decimals of the number.</param>
/// <param name="IsTotal">Set apart and bold.</param>
public readonly record struct DataCell(string? Text, decimal? Number = null, int Decimals = 0, bool IsTotal = false)
{
    public static DataCell Empty { get; }

    /// <summary>The day, or the first day of the month or year; null for anything that is no date.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>How much of the date is meant.</summary>
    public DatePrecision Precision { get; private init; }

    public static DataCell Of(string? text) => new(text);

    public static DataCell Of(decimal number, int decimals) => new(null, number, decimals);

    public static DataCell Of(DateOnly date, DatePrecision precision) => new(null) { Date = date, Precision = precision };
}
