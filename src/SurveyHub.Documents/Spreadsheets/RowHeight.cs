using SurveyHub.Documents.Word;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>How tall a row is whose text wraps: programs that open the file do not all work it out by themselves.</summary>
internal static class RowHeight
{
    /// <summary>Of one line, in points.</summary>
    public const int Line = 14;

    /// <summary>What Excel allows, in points.</summary>
    private const int Tallest = 409;

    /// <summary>Half points.</summary>
    private const int TypeSize = 20;

    /// <summary>Of a digit in that type, in twentieths of a point: the unit that column widths are counted in.</summary>
    private const int DigitWidth = 111;

    /// <summary>The step in from the edge and the space at the other side, in twentieths of a point.</summary>
    private const int Edges = 260;

    /// <summary>In points, or null for a row of one line.</summary>
    public static int? Of(ValueList<DataCell> cells, ValueList<DataColumn> columns)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text is { } text && !IsOneLine(text, columns[i].Width))
            {
                lines = Math.Max(lines, TextWidth.Lines(text, TypeSize, bold: false, (columns[i].Width * DigitWidth) - Edges));
            }
        }

        return lines == 1 ? null : Math.Min(lines * Line, Tallest);
    }

    /// <summary>Of the headings, which are bold; in points, or null for one line.</summary>
    public static int? Of(ValueList<DataColumn> columns)
    {
        var lines = columns.Count == 0 ? 1 : columns.Max(column => TextWidth.Lines(column.Heading, TypeSize, bold: true, (column.Width * DigitWidth) - Edges));
        return lines <= 1 ? null : Math.Min(lines * Line, Tallest);
    }

    // Nearly every cell of a large sheet is: no need to measure it.
    private static bool IsOneLine(string text, int width) => text.Length * 2 < width && !text.Contains('\n', StringComparison.Ordinal);
}
