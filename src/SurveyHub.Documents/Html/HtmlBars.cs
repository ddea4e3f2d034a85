using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>Draws the bars of a chart, and the legend that says what each fill stands for. Heights are in pixels.</summary>
internal sealed class HtmlBars(MarkupWriter html, ChartFigure chart)
{
    private const int BarHeight = 16;
    private const int StackedHeight = 22;

    /// <summary>A side of the square in the legend.</summary>
    private const int Swatch = 14;

    /// <summary>Between bars of one group.</summary>
    private const int BarGap = 2;

    /// <summary>A part of a whole that is smaller shows its number on wide pages only, and one that is much smaller not at all.</summary>
    private const decimal LeastOnNarrow = 0.16m;

    private const decimal LeastLabelled = ChartFigure.LeastLabelled / 100m;

    /// <summary>Of all bars of one name.</summary>
    public int Height => chart.Kind switch
    {
        ChartKind.Bars => BarHeight,
        ChartKind.Clustered => (chart.Series.Count * (BarHeight + BarGap)) - BarGap,
        ChartKind.Stacked => StackedHeight,
    };

    public IEnumerable<string> Labels => chart.Groups.SelectMany(group => group.Values).OfType<decimal>().Select(Label);

    public static string Percent(decimal share) => Math.Round(share * 100, 3).Invariant() + "%";

    public void WriteLegend()
    {
        if (chart.Kind == ChartKind.Bars)
        {
            return;
        }

        using (html.Element("ul", ("class", "legend")))
        {
            for (var i = 0; i < chart.Series.Count; i++)
            {
                using (html.Element("li"))
                {
                    using (html.Element("svg", ("width", Swatch.Invariant()), ("height", Swatch.Invariant()), ("aria-hidden", "true")))
                    {
                        html.Leaf("rect", "", ("width", Swatch.Invariant()), ("height", Swatch.Invariant()), ("class", ClassOf(i)));
                        WriteHatch("0", Swatch.Invariant(), 0, Swatch, i);
                    }

                    html.Text(chart.Series[i]);
                }
            }
        }
    }

    public void Write(int group, int middle)
    {
        var values = chart.Groups[group].Values;
        if (chart.Kind == ChartKind.Stacked)
        {
            WriteParts([.. values], middle);
            return;
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                var centre = middle - ((Height - BarHeight) / 2) + (i * (BarHeight + BarGap));
                WriteBar(value, i, centre);
            }
        }
    }

    private string Label(decimal value) => SwedishNumber.Format(value, chart.Decimals);

    private string? ClassOf(int series) => chart.Kind == ChartKind.Bars ? null : $"series s{(series % SeriesLook.Count).Invariant()}";

    private void WriteBar(decimal value, int series, int middle)
    {
        var (zero, end) = (chart.Scale.Position(0), chart.Scale.Position(value));
        WriteRect(Math.Min(zero, end), Math.Abs(end - zero), middle, BarHeight, series);
        html.Leaf("text", Label(value), ("x", Percent(end)), ("dx", value < 0 ? "-6" : "6"), ("y", middle.Invariant()),
            ("dominant-baseline", "central"), ("text-anchor", value < 0 ? "end" : null));
    }

    private void WriteParts(decimal?[] values, int middle)
    {
        var whole = values.Sum() ?? 0;
        var start = 0m;
        for (var i = 0; i < values.Length && whole > 0; i++)
        {
            if (values[i] is not ({ } value and > 0))
            {
                continue;
            }

            var share = value / whole;
            WriteRect(start, share, middle, StackedHeight, i);
            if (share >= LeastLabelled)
            {
                var style = $"label l{(i % SeriesLook.Count).Invariant()}{(share < LeastOnNarrow ? " between" : "")}";
                html.Leaf("text", Label(value), ("x", Percent(start + (share / 2))), ("y", middle.Invariant()), ("dominant-baseline", "central"), ("class", style));
            }

            start += share;
        }
    }

    private void WriteRect(decimal start, decimal length, int middle, int height, int series)
    {
        var (left, width, top) = (Percent(start), Percent(length), middle - (height / 2));
        html.Leaf("rect", "", ("x", left), ("width", width), ("y", top.Invariant()), ("height", height.Invariant()), ("class", ClassOf(series)));
        if (length > 0)
        {
            WriteHatch(left, width, top, height, series);
        }
    }

    private void WriteHatch(string left, string width, int top, int height, int series)
    {
        if (chart.Kind != ChartKind.Bars && SeriesLook.Of(series).Pattern is { } pattern)
        {
            HtmlHatch.Write(html, pattern, left, width, top, height);
        }
    }
}
