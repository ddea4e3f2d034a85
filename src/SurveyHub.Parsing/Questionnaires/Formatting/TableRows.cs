using System.Text;
using SurveyHub.Parsing.Questionnaires.Printing;

namespace SurveyHub.Parsing.Questionnaires.Formatting;

/// <summary>Tables with their bars below one another, and a bar at either end.</summary>
internal static class TableRows
{
    /// <param name="lines">The headings, the line below them, and the rows.</param>
    public static IEnumerable<string> Lay(IReadOnlyList<string> lines)
    {
        var below = Cells(lines[1]);
        var rows = lines.Where((_, index) => index != 1).Select(line => Cells(line).ConvertAll(LineLayout.Field)).ToList();
        // Without a bar at its end, a row does not show that its last cell is empty.
        rows.ForEach(row => row.AddRange(Enumerable.Repeat("", Math.Max(0, rows[0].Count - row.Count))));
        // The line below may stop short of the headings.
        below.AddRange(Enumerable.Repeat("", Math.Max(0, rows[0].Count - below.Count)));
        return TableLayout.Align(rows, column => below[column].StartsWith(':'), column => below[column].EndsWith(':'));
    }

    /// <summary>What stands between the bars. A bar after a backslash or between backticks is a character.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isCode = false;
        for (var i = line.StartsWith('|') ? 1 : 0; i < line.Length; i++)
        {
            var isEscaped = i > 0 && line[i - 1] == '\\';
            isCode ^= line[i] == '`' && !isEscaped;
            if (line[i] == '|' && !isEscaped && !isCode)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        if (cell.ToString().Trim().Length > 0)
        {
            cells.Add(cell.ToString().Trim());
        }

        return cells;
    }
}
