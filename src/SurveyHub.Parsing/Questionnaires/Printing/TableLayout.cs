using System.Globalization;
using System.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Sets a table so that its bars stand below one another.</summary>
internal static class TableLayout
{
    private const int LeastDashes = 3;

    /// <param name="rows">The headings first; each cell without the blanks around it. A row may lack cells at its end.</param>
    /// <param name="isColonFirst">For each column, whether the line below its heading begins with a colon (as viewers align by it).</param>
    /// <param name="isColonLast">Whether it ends with one.</param>
    public static IEnumerable<string> Align(
        IReadOnlyList<IReadOnlyList<string>> rows, Func<int, bool> isColonFirst, Func<int, bool> isColonLast)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Count))
            .Select(column => Math.Max(LeastDashes - 2, rows.Where(row => column < row.Count).Max(row => Width(row[column]))))
            .ToList();
        yield return Row(rows[0]);
        yield return $"|{string.Join('|', widths.Take(rows[0].Count).Select((width, column) => Dashes(width + 2, isColonFirst(column), isColonLast(column))))}|";
        foreach (var row in rows.Skip(1))
        {
            yield return Row(row);
        }

        string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select((cell, column) => Pad(cell, widths[column], isColonFirst(column) && isColonLast(column))))} |";
    }

    public static IEnumerable<string> Align(IReadOnlyList<IReadOnlyList<string>> rows) => Align(rows, _ => false, _ => false);

    /// <summary>A column with a colon at either end is shown with its text in the middle, and so it stands in the file.</summary>
    private static string Pad(string cell, int width, bool isCentred)
    {
        var blanks = width - Width(cell);
        var before = isCentred ? blanks / 2 : 0;
        return new string(' ', before) + cell + new string(' ', blanks - before);
    }

    private static string Dashes(int width, bool isColonFirst, bool isColonLast)
    {
        var dashes = new StringBuilder(new string('-', width));
        dashes[0] = isColonFirst ? ':' : '-';
        dashes[^1] = isColonLast ? ':' : '-';
        return dashes.ToString();
    }

    /// <summary>In characters as people count them: a letter with its accent is one.</summary>
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
