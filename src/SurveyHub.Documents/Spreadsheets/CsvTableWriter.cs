using System.Buffers;
using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses.Dates;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>
/// Writes a sheet as comma separated values (RFC 4180): UTF-8, lines ending in CRLF, the header and the rows, below a directive where the sheet has one. Preamble and
/// notes are left out, so that every other line has the same columns. Numbers have a point for decimals, all their decimals and no groups.
/// </summary>
public static class CsvTableWriter
{
    /// <summary>An apostrophe tells Excel that what follows is text.</summary>
    private const char TextMark = '\'';

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <param name="byteOrderMark">Excel reads å ä ö wrongly without it; programs often want it left out.</param>
    public static void Write(DataSheet sheet, Stream output, bool byteOrderMark = true)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(byteOrderMark), bufferSize: 16 * 1024, leaveOpen: true);
        if (sheet.Directive.Count > 0)
        {
            WriteRecord(writer, sheet.Directive, static text => Guarded(text));
        }

        WriteRecord(writer, sheet.Columns, static column => Guarded(column.Heading));
        foreach (var row in sheet.Rows)
        {
            WriteRecord(writer, row, static cell => Plain(cell));
        }
    }

    private static string Plain(DataCell cell) => cell switch
    {
        { Number: { } number } => number.Invariant(),
        { Date: { } date } => DateFormatter.Iso(date, cell.Precision),
        _ => Guarded(cell.Text ?? ""),
    };

    private static void WriteRecord<T>(StreamWriter writer, IReadOnlyList<T> fields, Func<T, string> text)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            WriteField(writer, text(fields[i]));
        }

        writer.Write("\r\n");
    }

    private static void WriteField(StreamWriter writer, string text)
    {
        if (text.AsSpan().ContainsAny(NeedsQuotes))
        {
            writer.Write('"');
            writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
        else
        {
            writer.Write(text);
        }
    }

    /// <summary>A text that looks guarded already is guarded too, so that a reader who takes one mark off gets back what was written.</summary>
    private static string Guarded(string text) => FormulaGuard.LooksLikeFormula(text.TrimStart(TextMark)) ? TextMark + text : text;
}
