using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>
/// Draws a bar chart as inline SVG. Heights are in pixels and lengths of bars in per cent, so that the text keeps its size when the page
/// is narrow. The names stand in the padding to the left of the drawing, the labels of the longest bars in that to the right.
/// </summary>
/// <param name="figureRole">Of the whole with its caption; null for the one it has by itself.</param>
internal sealed class HtmlChartWriter(MarkupWriter html, HtmlRunWriter runs, Language language, string? figureRole)
{
    private const int LineHeight = 17;
    private const int RowGap = 8;

    /// <summary>Where there are many rows: they are seen at a glance, and leave room on the page for what is said of them.</summary>
    private const int DenseGap = 3;
    private const int Many = 12;
    private const int NameGap = 8;
    private const int AxisHeight = 44;

    /// <summary>Right of an axis of shares, for half of its last number.</summary>
    private const int HalfTick = 22;

    /// <summary>Of a letter in the chart's type, in pixels, on average and a little more.</summary>
    private const decimal LetterWidth = 7.2m;

    /// <summary>A longer name takes more lines.</summary>
    private const int LongestLine = 22;

    private int _charts;

    /// <param name="anchor">That it is led to by, or null.</param>
    /// <param name="hasTable">Its numbers stand in a table of the report.</param>
    public void Write(ChartFigure chart, string? anchor, bool hasTable)
    {
        var id = $"figur-{(++_charts).Invariant()}";
        using (html.Element("figure", ("id", anchor), ("role", figureRole)))
        {
            var bars = new HtmlBars(html, chart);
            bars.WriteLegend();
            WriteDrawing(chart, id, bars);
            html.ProseLeaf("figcaption", $"{Captioned.Label(CaptionedThing.Figure, language)}\u00A0{chart.Caption.Number.Invariant()}. {chart.Caption.Text}");
            runs.Notes(chart.Notes);
            if (!hasTable)
            {
                HtmlChartTable.Write(html, chart, language);
            }
        }
    }

    /// <summary>Room for the longest text, in pixels.</summary>
    private static int WidthOf(IEnumerable<string> texts) => (int)(texts.Select(text => text.Length).DefaultIfEmpty().Max() * LetterWidth);

    private void WriteDrawing(ChartFigure chart, string id, HtmlBars bars)
    {
        var names = chart.Groups.Select(group => NameLines.Of(group.Label, LongestLine)).ToArray();
        var tops = Tops(names, bars.Height);
        var labelsWidth = chart.Kind == ChartKind.Stacked ? HalfTick : WidthOf(bars.Labels) + 10;

        // The labels of bars that grow to the left stand between them and the names.
        var labelsLeft = chart.Scale.Minimum < 0 ? labelsWidth : 0;
        var namesWidth = labelsLeft + WidthOf(names.SelectMany(lines => lines)) + 12;
        using (html.Element("svg", ("role", "img"), ("aria-labelledby", $"{id}-titel {id}-text"),
            ("height", (tops[^1] + AxisHeight).Invariant()),
            ("style", $"--names: {namesWidth.Invariant()}px; --labels: {labelsWidth.Invariant()}px")))
        {
            html.Leaf("title", chart.Caption.Text, ("id", id + "-titel"));
            html.Leaf("desc", chart.AlternativeText, ("id", id + "-text"));
            WriteAxis(chart, tops[^1]);
            for (var i = 0; i < chart.Groups.Count; i++)
            {
                var middle = (tops[i] + tops[i + 1]) / 2;
                WriteName(names[i], middle, NameGap + labelsLeft);
                bars.Write(i, middle);
            }
        }
    }

    /// <summary>Where every row begins, and at the end where the last one ends.</summary>
    private static int[] Tops(string[][] names, int bars)
    {
        var gap = names.Length > Many ? DenseGap : RowGap;
        var tops = new int[names.Length + 1];
        for (var i = 0; i < names.Length; i++)
        {
            tops[i + 1] = tops[i] + Math.Max(bars, names[i].Length * LineHeight) + gap;
        }

        return tops;
    }

    private void WriteAxis(ChartFigure chart, int bottom)
    {
        var scale = chart.Scale;
        foreach (var tick in scale.Ticks())
        {
            var x = HtmlBars.Percent(scale.Position(tick));
            html.Leaf("line", "", ("x1", x), ("x2", x), ("y1", "0"), ("y2", bottom.Invariant()), ("class", tick == 0 ? "zero" : null));

            // A narrow page shows the ends and zero only.
            var style = tick == 0 || tick == scale.Minimum || tick == scale.Maximum ? "tick" : "tick between";
            var shown = chart.Kind == ChartKind.Stacked ? SwedishNumber.Format(tick * 100, 0) + "\u00A0%" : SwedishNumber.Format(tick, scale.Decimals);
            html.Leaf("text", shown, ("x", x), ("y", (bottom + LineHeight).Invariant()), ("text-anchor", "middle"), ("class", style));
        }

        html.Leaf("text", chart.ValueTitle, ("x", "50%"), ("y", (bottom + LineHeight + 22).Invariant()), ("class", "measure"));
    }

    private void WriteName(string[] lines, int middle, int gap)
    {
        var first = middle - ((lines.Length - 1) * LineHeight / 2);
        for (var i = 0; i < lines.Length; i++)
        {
            html.Leaf("text", lines[i], ("x", "0"), ("dx", (-gap).Invariant()), ("y", (first + (i * LineHeight)).Invariant()),
                ("dominant-baseline", "central"), ("class", "name"));
        }
    }
}
