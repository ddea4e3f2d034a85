using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>Draws the bars of a chart, and the legend that says what each fill stands for. Heights are in pixels.</summary>
internal sealed class HtmlBars(MarkupWriter html, ChartFigure chart, string id)
{
    private const int BarHeight = 16;
    private const int StackedHeight = 22;

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
                    using (html.Element("svg", ("width", "14"), ("height", "14"), ("aria-hidden", "true")))
                    {
                        html.Leaf("rect", "", ("width", "14"), ("height", "14"), ("class", ClassOf(i)), ("style", FillOf(i)));
                    }

                    html.Text(chart.Series[i]);
                }
            }
        }
    }

    /// <summary>Stripes, dots and squares; the others are plain.</summary>
    public void WritePatterns()
    {
        if (chart.Kind == ChartKind.Bars)
        {
            return;
        }

        using (html.Element("defs"))
        {
            for (var i = 0; i < Math.Min(chart.Series.Count, SeriesLook.Count); i++)
            {
                if (SeriesLook.Of(i).Pattern is { } pattern)
                {
                    WritePattern(i, pattern);
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

    private string? FillOf(int series) => chart.Kind != ChartKind.Bars && SeriesLook.Of(series).Pattern is not null ? $"fill: url(#{PatternId(series)})" : null;

    private string PatternId(int series) => $"{id}-fyllning-{(series % SeriesLook.Count).Invariant()}";

    private void WritePattern(int series, string pattern)
    {
        using (html.Element("pattern", ("id", PatternId(series)), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", pattern == "wdUpDiag" ? "rotate(45)" : null)))
        {
            html.Leaf("rect", "", ("width", "6"), ("height", "6"), ("class", pattern == "dkHorz" ? "tint" : "paper"));
            html.Leaf("rect", "", ("width", pattern == "wdUpDiag" ? "2" : pattern == "dkHorz" ? "6" : "3"), ("height", pattern == "wdUpDiag" ? "6" : "3"));
            if (pattern == "lgCheck")
            {
                html.Leaf("rect", "", ("x", "3"), ("y", "3"), ("width", "3"), ("height", "3"));
            }
        }
    }

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

    private void WriteRect(decimal start, decimal length, int middle, int height, int series) => html.Leaf("rect", "",
        ("x", Percent(start)), ("width", Percent(length)), ("y", (middle - (height / 2)).Invariant()), ("height", height.Invariant()),
        ("class", ClassOf(series)), ("style", FillOf(series)));
}
