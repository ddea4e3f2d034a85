using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Reading;

/// <summary>What differs between two compiled reports of the same questionnaire and panel: cells, bars, notes and paragraphs.</summary>
internal static class ReportDifference
{
    /// <summary>Changes of cells and bars in the order of the report, then paragraphs and notes that are gone (−) or new (+).</summary>
    public static IReadOnlyList<string> Between(ReportDocument before, ReportDocument after)
    {
        var (old, now) = (Cells(before), Cells(after));
        var cells = old.Keys.Union(now.Keys)
            .Where(place => old.GetValueOrDefault(place) != now.GetValueOrDefault(place))
            .Select(place => $"{place}: {old.GetValueOrDefault(place) ?? "(none)"} → {now.GetValueOrDefault(place) ?? "(none)"}");
        var (said, says) = (Sentences(before), Sentences(after));
        return [.. cells, .. Without(said, says).Select(text => $"− {text}"), .. Without(says, said).Select(text => $"+ {text}")];
    }

    private static Dictionary<string, string> Cells(ReportDocument report)
    {
        var cells = new Dictionary<string, string>();
        foreach (var table in report.Tables())
        {
            for (var row = 0; row < table.Rows.Count; row++)
            {
                // Labels of totals hold figures that may change, so these rows go by their place.
                var name = table.Rows[row].IsTotal ? $"={table.Rows.Take(row + 1).Count(r => r.IsTotal)}" : table.Rows[row].Cells[0].Lines[0];
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    cells[$"{table.Number} {name}, {table.Columns[column].Heading.Spaced()}"] = table.Rows[row].Cells[column].Text();
                }
            }
        }

        foreach (var chart in report.Blocks.OfType<BarChartBlock>())
        {
            foreach (var bar in chart.Bars)
            {
                cells[$"Bar {bar.Label}"] = Domain.Text.SwedishNumber.Format(bar.Value, 3);
            }
        }

        return cells;
    }

    /// <summary>What is left of a list when each text of another is taken off once: two questions may say the same sentence.</summary>
    private static List<string> Without(IReadOnlyList<string> texts, IReadOnlyList<string> others)
    {
        var left = texts.ToList();
        foreach (var place in others.Select(other => left.LastIndexOf(other)).Where(place => place >= 0))
        {
            left.RemoveAt(place);
        }

        return left;
    }

    private static IReadOnlyList<string> Sentences(ReportDocument report) =>
        [.. report.Cover.Details.Select(ReportReading.Spaced), .. report.Paragraphs(), .. report.Tables().SelectMany(t => t.Notes).Select(n => n.Text.Spaced())];
}
