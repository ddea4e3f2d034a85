using System.Globalization;
using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>Puts new names and values into a chart part; how it looks stays as somebody has made it, but for an axis that nobody has set.</summary>
internal static class ChartEdit
{
    /// <param name="all">Those of every chart of the figure, which share one axis.</param>
    /// <param name="last">The same as they were generated last.</param>
    public static byte[] Write(PieceChart chart, ChartValue now, ChartValue all, ChartValue last)
    {
        var splice = new Splice(chart.Bytes);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var (name, categories, values) = chart.Series[i];
            Write(splice, name, [now.Series[i].Name]);
            Write(splice, categories, [.. now.Categories]);
            Write(splice, values, [.. now.Series[i].Values.Select(value => value?.Invariant())]);
        }

        AxisEdit.Write(splice, chart, last.Numbers(), all.Numbers());
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
}
