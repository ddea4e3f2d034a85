using System.Globalization;
using System.Text;
using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>Puts new names and values into a chart part; how it looks stays as somebody has made it, but for an axis that they would outgrow.</summary>
internal static class ChartEdit
{
    /// <param name="all">Those of every chart of the figure, which share one axis.</param>
    public static byte[] Write(PieceChart chart, ChartValue now, ChartValue all)
    {
        var splice = new Splice(chart.Bytes);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var (name, categories, values) = chart.Series[i];
            Write(splice, name, [now.Series[i].Name]);
            Write(splice, categories, [.. now.Categories]);
            Write(splice, values, [.. now.Series[i].Values.Select(value => value?.Invariant())]);
        }

        foreach (var axis in chart.Root.Descendants().Where(element => PieceChart.Is(element, "valAx")).Where(_ => !IsStacked(chart)))
        {
            Widen(splice, axis, [.. all.Series.SelectMany(series => series.Values).OfType<decimal>()]);
        }

        return splice.Apply();
    }

    private static void Write(Splice splice, ChartCache old, string?[] texts)
    {
        var range = old.Range.WithCount(texts.Length).ToString();
        if (range != old.Range.ToString())
        {
            splice.Replace(old.Formula.ContentStart, old.Formula.ContentEnd, RawMarkup.Escape(range));
        }

        var prefix = RawMarkup.PrefixOf(splice.Part, old.Cache);
        var points = new StringBuilder($"<{prefix}ptCount val=\"{texts.Length.Invariant()}\"/>");
        foreach (var (index, text) in texts.Index().Where(pair => pair.Item is not null))
        {
            points.Append(CultureInfo.InvariantCulture, $"<{prefix}pt idx=\"{index}\"><{prefix}v>{RawMarkup.Escape(PlainText.Clean(text!))}</{prefix}v></{prefix}pt>");
        }

        var replaced = old.Cache.Children.Where(child => child.Name is "ptCount" or "pt").ToArray();
        splice.Replace(replaced[0].Start, replaced[^1].End, points.ToString());
    }

    private static bool IsStacked(PieceChart chart) =>
        chart.Root.Descendants().Any(element => PieceChart.Is(element, "grouping") && element.Attribute("val") == "percentStacked");

    private static void Widen(Splice splice, ElementSpan axis, decimal[] values)
    {
        var scaling = PieceChart.Child(axis, "scaling");
        var (least, greatest) = (scaling is null ? null : PieceChart.Child(scaling, "min"), scaling is null ? null : PieceChart.Child(scaling, "max"));
        if (!values.Any(value => IsBeyond(value, least, isBelow: true) || IsBeyond(value, greatest, isBelow: false)))
        {
            return;
        }

        var scale = ValueScale.For(values);
        foreach (var (element, value) in new[] { (least, scale.Minimum), (greatest, scale.Maximum), (PieceChart.Child(axis, "majorUnit"), scale.Step) })
        {
            if (element is { IsOneTag: true })
            {
                splice.Replace(element, $"<{RawMarkup.PrefixOf(splice.Part, element)}{element.Name} val=\"{value.Invariant()}\"/>");
            }
        }
    }

    private static bool IsBeyond(decimal value, ElementSpan? end, bool isBelow) => ChartNumber.Parse(end?.Attribute("val")) is { } limit && (isBelow ? value < limit : value > limit);
}
