using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>
/// Names a part of a whole in the legend when somebody has got some of it, and no longer when nobody has. Of a part that is as empty or as full as before
/// nothing is changed: somebody may have hidden it.
/// </summary>
internal static class LegendEdit
{
    /// <param name="last">The values of every chart of the figure, as they were generated last.</param>
    /// <param name="now">The same as they are to be.</param>
    public static void Write(Splice splice, PieceChart chart, ChartValue last, ChartValue now)
    {
        if (!chart.IsOfShares || chart.Root.Descendants().FirstOrDefault(element => PieceChart.Is(element, "legend")) is not { } legend)
        {
            return;
        }

        var changed = Enumerable.Range(0, Math.Min(last.Series.Count, now.Series.Count)).Where(series => IsEmpty(last, series) != IsEmpty(now, series)).ToList();
        foreach (var series in changed)
        {
            var hidden = legend.Children.FirstOrDefault(child => PieceChart.Is(child, "legendEntry") && IsOf(child, series));
            if (hidden is { } entry && !IsEmpty(now, series))
            {
                splice.Replace(entry.Start, entry.End, "");
            }
        }

        var prefix = RawMarkup.PrefixOf(splice.Part, legend);
        var entries = string.Concat(changed.Where(series => IsEmpty(now, series) && !legend.Children.Any(child => PieceChart.Is(child, "legendEntry") && IsOf(child, series)))
            .Select(series => $"<{prefix}legendEntry><{prefix}idx val=\"{series.Invariant()}\"/><{prefix}delete val=\"1\"/></{prefix}legendEntry>"));
        if (entries.Length > 0 && PieceChart.Child(legend, "legendPos") is { } position)
        {
            splice.Replace(position.End, position.End, entries);
        }
    }

    private static bool IsOf(ElementSpan entry, int series) => PieceChart.Child(entry, "idx")?.Attribute("val") == series.Invariant();

    private static bool IsEmpty(ChartValue value, int series) => value.Series[series].Values.All(number => number is null or 0);
}
