using System.Globalization;
using System.Text;

namespace SurveyHub.Benchmarks.Measuring;

/// <summary>Writes findings as a Markdown table.</summary>
internal static class FindingTable
{
    private static readonly string[] Headings = ["Work", "SurveyHub", "Reference", "Figure", "Floor", "Stretch", "Reached"];

    public static string Write(IEnumerable<Finding> findings)
    {
        var rows = findings.Select(Cells).Prepend(Headings).ToList();
        var widths = Headings.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var table = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            AppendRow(table, rows[i], widths, ' ');
            if (i == 0)
            {
                AppendRow(table, [.. widths.Select(width => new string('-', width))], widths, '-');
            }
        }

        return table.ToString();
    }

    private static string[] Cells(Finding finding) =>
    [
        finding.Work, finding.Ours, finding.Reference, Figure(finding.Value), finding.Bound is { } bound ? Figure(bound.Floor) : "",
        finding.Bound is { } wanted ? Figure(wanted.Stretch) : "", finding.Bound?.Verdict(finding.Value) ?? "",
    ];

    private static void AppendRow(StringBuilder table, string[] cells, int[] widths, char padding)
    {
        var padded = cells.Select((cell, column) => $"{padding}{cell.PadRight(widths[column], padding)}{padding}");
        table.Append('|').AppendJoin('|', padded).Append("|\n");
    }

    private static string Figure(double value) => value.ToString(Math.Abs(value) < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
