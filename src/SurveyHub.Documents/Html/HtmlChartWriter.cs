using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>
/// Draws a bar chart as inline SVG. Heights are in pixels and lengths of bars in per cent, so that the text keeps its size when the page
/// is narrow. The names stand in the padding to the left of the drawing, the labels of the longest bars in that to the right.
/// </summary>
internal sealed class HtmlChartWriter(MarkupWriter html, Language language)
{
    private const int LineHeight = 17;
    private const int BarHeight = 16;
    private const int RowGap = 8;
    private const int NameGap = 8;
    private const int AxisHeight = 44;

    /// <summary>Of a letter in the chart's type, in pixels, on average and a little more.</summary>
    private const decimal LetterWidth = 7.2m;

    /// <summary>A longer name takes more lines.</summary>
    private const int LongestLine = 22;

    private int _charts;

    public void Write(BarChartBlock chart)
    {
        var id = $"figur-{(++_charts).Invariant()}";
        var names = chart.Bars.Select(bar => NameLines.Of(bar.Label, LongestLine)).ToArray();
        var scale = ValueScale.For(chart.Bars.Select(bar => bar.Value));
        using (html.Element("figure"))
        {
            WriteDrawing(chart, id, names, scale);
            html.Leaf("figcaption", $"{language.Choose("Figur", "Figure")}\u00A0{chart.Number.Invariant()}. {chart.Caption}");
        }
    }

    private static string Percent(decimal share) => Math.Round(share * 100, 3).Invariant() + "%";

    /// <summary>Room for the longest text, in pixels.</summary>
    private static int WidthOf(IEnumerable<string> texts) => (int)(texts.Select(text => text.Length).DefaultIfEmpty().Max() * LetterWidth);

    private void WriteDrawing(BarChartBlock chart, string id, string[][] names, ValueScale scale)
    {
        var tops = Tops(names);
        var labels = chart.Bars.Select(bar => SwedishNumber.Format(bar.Value, chart.Decimals)).ToArray();
        var labelsWidth = WidthOf(labels) + 10;

        // The labels of bars that grow to the left stand between them and the names.
        var labelsLeft = scale.Minimum < 0 ? labelsWidth : 0;
        var namesWidth = labelsLeft + WidthOf(names.SelectMany(lines => lines)) + 12;
        using (html.Element("svg", ("role", "img"), ("aria-labelledby", $"{id}-titel {id}-text"),
            ("height", (tops[^1] + AxisHeight).Invariant()),
            ("style", $"--names: {namesWidth.Invariant()}px; --labels: {labelsWidth.Invariant()}px")))
        {
            html.Leaf("title", chart.Caption, ("id", id + "-titel"));
            html.Leaf("desc", chart.AlternativeText, ("id", id + "-text"));
            WriteAxis(chart.ValueTitle, scale, tops[^1]);
            for (var i = 0; i < chart.Bars.Count; i++)
            {
                var middle = (tops[i] + tops[i + 1]) / 2;
                WriteName(names[i], middle, NameGap + labelsLeft);
                WriteBar(chart.Bars[i].Value, labels[i], scale, middle);
            }
        }
    }

    /// <summary>Where every row begins, and at the end where the last one ends.</summary>
    private static int[] Tops(string[][] names)
    {
        var tops = new int[names.Length + 1];
        for (var i = 0; i < names.Length; i++)
        {
            tops[i + 1] = tops[i] + Math.Max(BarHeight, names[i].Length * LineHeight) + RowGap;
        }

        return tops;
    }

    private void WriteAxis(string title, ValueScale scale, int bottom)
    {
        foreach (var tick in scale.Ticks())
        {
            var x = Percent(scale.Position(tick));
            html.Leaf("line", "", ("x1", x), ("x2", x), ("y1", "0"), ("y2", bottom.Invariant()), ("class", tick == 0 ? "zero" : null));

            // A narrow page shows the ends and zero only.
            var style = tick == 0 || tick == scale.Minimum || tick == scale.Maximum ? "tick" : "tick between";
            html.Leaf("text", SwedishNumber.Format(tick, scale.Decimals),
                ("x", x), ("y", (bottom + LineHeight).Invariant()), ("text-anchor", "middle"), ("class", style));
        }

        html.Leaf("text", title, ("x", "50%"), ("y", (bottom + LineHeight + 22).Invariant()), ("class", "measure"));
    }

    private void WriteBar(decimal value, string label, ValueScale scale, int middle)
    {
        var (zero, end) = (scale.Position(0), scale.Position(value));
        html.Leaf("rect", "",
            ("x", Percent(Math.Min(zero, end))), ("width", Percent(Math.Abs(end - zero))),
            ("y", (middle - (BarHeight / 2)).Invariant()), ("height", BarHeight.Invariant()));
        html.Leaf("text", label, ("x", Percent(end)), ("dx", value < 0 ? "-6" : "6"), ("y", middle.Invariant()),
            ("dominant-baseline", "central"), ("text-anchor", value < 0 ? "end" : null));
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
