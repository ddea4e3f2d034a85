using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Domain;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>The charts of one figure in the order of the file, with their workbooks: a long figure is several.</summary>
internal sealed class FigureCharts
{
    private readonly (PieceChart Chart, string WorkbookPart, ChartWorkbook Workbook)[] _charts;

    private FigureCharts((PieceChart, string, ChartWorkbook)[] charts, ChartValue value) => (_charts, Value) = (charts, value);

    /// <summary>What the charts and their workbooks say, when they say the same.</summary>
    public ChartValue Value { get; }

    public IEnumerable<string> Parts => _charts.SelectMany(chart => (string[])[chart.Chart.Part, chart.WorkbookPart]);

    /// <summary>Null when a chart is not built as ours are any more, or says something else than its workbook: then somebody has edited it.</summary>
    public static FigureCharts? Read(WordPackage package, StoryPart story, ElementSpan content)
    {
        var targets = PackageRelations.Of(package, story.Name);
        var charts = new List<(PieceChart, string, ChartWorkbook)>();
        foreach (var reference in content.Descendants().Where(element => PieceChart.Is(element, "chart")))
        {
            if (reference.Attribute("id") is not { } id || !targets.TryGetValue(id, out var target)
                || PieceChart.Read(target.Part, package.Read(target.Part)) is not { WorkbookId: { } workbookId } chart
                || !PackageRelations.Of(package, target.Part).TryGetValue(workbookId, out var book)
                || ChartWorkbook.Read(package.Read(book.Part), chart.Series[0].Categories.Range.SheetName) is not { HasFormulas: false } workbook)
            {
                return null;
            }

            charts.Add((chart, book.Part, workbook));
        }

        return charts.Count > 0 && charts.All(chart => IsTrueTo(chart.Item1, chart.Item3)) && ValueOf([.. charts.Select(chart => chart.Item1)]) is { } value
            ? new FigureCharts([.. charts], value)
            : null;
    }

    /// <summary>Somebody has set an axis, so that it is left as it is.</summary>
    public bool HasAxisByHand(ChartValue last) => _charts.Any(chart => AxisEdit.IsSetByHand(chart.Chart, last.Numbers()));

    /// <summary>As many series: then each has a place to be written to.</summary>
    public bool HasSeriesOf(ChartValue now) => now.Series.Count == Value.Series.Count;

    /// <summary>The parts as a new report would have them; null for a figure that has become more charts or fewer.</summary>
    public IReadOnlyDictionary<string, byte[]>? Redraw(DrawnFigure drawn, ChartValue now)
    {
        if (ChartFigure.Of(drawn.Block) is not { } figure || FigureSize.Divide(figure) is var divided && divided.Count != _charts.Length)
        {
            return null;
        }

        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var start = 0;
        foreach (var ((chart, workbookPart, _), groups) in _charts.Zip(divided))
        {
            var made = new ChartPart(figure, groups, drawn.Language, FigureSize.Plot(figure, groups));
            parts[chart.Part] = made.ToBytes(chart.WorkbookId!);
            parts[workbookPart] = made.Workbook();
            if (!Says(parts, chart.Part, workbookPart, now.Part(start, groups.Length)))
            {
                return null;
            }

            start += groups.Length;
        }

        return parts;
    }

    /// <summary>The parts with the new names and values in them; null where that cannot be done.</summary>
    /// <param name="last">What they were generated as before, whatever they say now.</param>
    public IReadOnlyDictionary<string, byte[]>? Write(ChartValue now, ChartValue last)
    {
        if (now.Categories.Count < _charts.Length)
        {
            return null;
        }

        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var start = 0;
        foreach (var ((chart, workbookPart, workbook), count) in _charts.Zip(Shares(now.Categories.Count)))
        {
            var part = now.Part(start, count);
            start += count;
            if (SheetEdit.Write(workbook, chart, part) is not { } sheet)
            {
                return null;
            }

            parts[chart.Part] = ChartEdit.Write(chart, part, now, last);
            parts[workbookPart] = PackageCopy.With(workbook.File, new Dictionary<string, byte[]> { [workbook.SheetPart] = sheet });
            if (!Says(parts, chart.Part, workbookPart, part))
            {
                return null;
            }
        }

        return parts;
    }

    // As many as before where that is possible; else alike.
    private int[] Shares(int count)
    {
        var before = _charts.Select(chart => chart.Chart.Series[0].Categories.Texts.Count).ToArray();
        return before.Sum() == count ? before : [.. before.Select((_, i) => (count * (i + 1) / before.Length) - (count * i / before.Length))];
    }

    private static bool Says(Dictionary<string, byte[]> parts, string chartPart, string workbookPart, ChartValue expected) =>
        PieceChart.Read(chartPart, parts[chartPart]) is { } chart
        && ChartWorkbook.Read(parts[workbookPart], chart.Series[0].Categories.Range.SheetName) is { } workbook
        && IsTrueTo(chart, workbook) && ValueOf([chart]) is { } value && value.IsSameAs(expected);

    private static bool IsTrueTo(PieceChart chart, ChartWorkbook workbook) => chart.Series.All(series =>
        IsTrueTo(series.Name, workbook, isNumber: false) && IsTrueTo(series.Categories, workbook, isNumber: false) && IsTrueTo(series.Values, workbook, isNumber: true));

    private static bool IsTrueTo(ChartCache cache, ChartWorkbook workbook, bool isNumber) => cache.Texts.Index().All(pair =>
    {
        var (cell, text) = (workbook.Cell(cache.Range.Column, cache.Range.First + pair.Index), pair.Item);
        return isNumber
            ? (cell is null) == (text is null) && ChartNumber.AreSame(ChartNumber.Parse(cell), ChartNumber.Parse(text))
            : ComparableText.Of(cell ?? "") == ComparableText.Of(text ?? "");
    });

    private static ChartValue? ValueOf(PieceChart[] charts)
    {
        var names = charts[0].Series.Select(series => series.Name.Texts[0] ?? "").ToArray();
        if (charts.Any(chart => !chart.Series.Select(series => series.Name.Texts[0] ?? "").SequenceEqual(names)))
        {
            return null;
        }

        return new ChartValue(
            charts.SelectMany(chart => chart.Series[0].Categories.Texts.Select(text => text ?? "")).ToValueList(),
            names.Select((name, i) => new ChartValueSeries(name, charts.SelectMany(chart => chart.Series[i].Values.Texts.Select(ChartNumber.Parse)).ToValueList())).ToValueList(),
            "");
    }
}
