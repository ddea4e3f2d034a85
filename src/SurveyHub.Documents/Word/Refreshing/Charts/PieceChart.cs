using System.Globalization;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>A stretch of a chart: where its texts are kept in the workbook, and what they were when the chart was drawn.</summary>
/// <param name="Formula">The element that names the range.</param>
/// <param name="Cache">The element that keeps the texts.</param>
/// <param name="Texts">Null where there is nothing to draw.</param>
internal sealed record ChartCache(ElementSpan Formula, CellRange Range, ElementSpan Cache, IReadOnlyList<string?> Texts);

internal sealed record ChartCaches(ChartCache Name, ChartCache Categories, ChartCache Values);

/// <summary>A chart part as far as refreshing needs it.</summary>
internal sealed class PieceChart
{
    public const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private PieceChart(string part, byte[] bytes, ElementSpan root, IReadOnlyList<ChartCaches> series) => (Part, Bytes, Root, Series) = (part, bytes, root, series);

    public string Part { get; }

    public byte[] Bytes { get; }

    public ElementSpan Root { get; }

    public IReadOnlyList<ChartCaches> Series { get; }

    /// <summary>The id of the workbook among what the part points to, or null.</summary>
    public string? WorkbookId => Root.Children.FirstOrDefault(child => Is(child, "externalData"))?.Attribute("id");

    /// <summary>Its bars are the parts of a whole.</summary>
    public bool IsOfShares => Root.Descendants().Any(element => Is(element, "grouping") && element.Attribute("val") == "percentStacked");

    public static bool Is(ElementSpan element, string name) => element.Name == name && element.Namespace == Namespace;

    public static ElementSpan? Child(ElementSpan element, string name) => element.Children.FirstOrDefault(child => Is(child, name));

    /// <summary>Null for a chart that is no longer built as ours are: without series, or with one that refers to no column of a sheet.</summary>
    public static PieceChart? Read(string part, byte[] bytes)
    {
        var root = SpanReader.Read(bytes, part);
        var elements = root.Descendants().Where(element => Is(element, "ser")).ToArray();
        var series = elements.Select(element => ReadSeries(bytes, element)).OfType<ChartCaches>().ToArray();
        return series.Length == elements.Length && IsOneTable(series) && elements.Zip(elements.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
            ? new PieceChart(part, bytes, root, series)
            : null;
    }

    // Names in the first column, the series beside it, their names above: as a sheet holds them that a chart was made from.
    private static bool IsOneTable(ChartCaches[] series) => series.Length > 0
        && series.All(one => one.Categories.Range == series[0].Categories.Range && one.Name.Range.Sheet == one.Values.Range.Sheet
            && one.Values.Range.Sheet == series[0].Categories.Range.Sheet && one.Name.Range.Column == one.Values.Range.Column
            && one.Name.Range.First < one.Values.Range.First && one.Values.Range.First == series[0].Values.Range.First
            && one.Categories.Texts.SequenceEqual(series[0].Categories.Texts))
        && series.Select(one => one.Values.Range.Column).Append(series[0].Categories.Range.Column).Distinct().Count() == series.Length + 1;

    private static ChartCaches? ReadSeries(byte[] bytes, ElementSpan series) =>
        ReadCache(bytes, series, "tx") is { Texts.Count: 1 } name && ReadCache(bytes, series, "cat") is { } categories && ReadCache(bytes, series, "val") is { } values
            && categories.Texts.Count == values.Texts.Count && categories.Range.Count == values.Range.Count && categories.Range.First == values.Range.First
            ? new ChartCaches(name, categories, values)
            : null;

    private static ChartCache? ReadCache(byte[] bytes, ElementSpan series, string holder)
    {
        var reference = Child(series, holder)?.Children.FirstOrDefault(child => child.Name is "strRef" or "numRef" && child.Namespace == Namespace);
        if (reference is null || Child(reference, "f") is not { } formula || CellRange.Parse(RawMarkup.ContentOf(bytes, formula)) is not { } range
            || reference.Children.FirstOrDefault(child => child.Name is "strCache" or "numCache") is not { } cache || Child(cache, "ptCount") is not { } count
            || !int.TryParse(count.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var points) || points != range.Count)
        {
            return null;
        }

        var texts = new string?[points];
        foreach (var point in cache.Children.Where(child => Is(child, "pt")))
        {
            if (!int.TryParse(point.Attribute("idx"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= points || Child(point, "v") is not { } value)
            {
                return null;
            }

            texts[index] = RawMarkup.ContentOf(bytes, value);
        }

        return new ChartCache(formula, range, cache, texts);
    }
}
