using SurveyHub.Documents.Charts;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>How tall a figure is, and how it is divided when it would outgrow the page. Lengths are in twentieths of a point.</summary>
internal static class FigureSize
{
    /// <summary>
    /// Room for a bar with a name of one line. Low enough that a question to 21 organisations, its table and its chart share a page.
    /// </summary>
    private const int BarHeight = 182;

    /// <summary>Of a bar with numbers in it.</summary>
    private const int StackedHeight = 290;

    /// <summary>Between the bars of two groups.</summary>
    private const int GroupGap = 90;

    private const int AxisHeight = 640;
    private const int GreatestHeight = 13_000;

    /// <summary>A line of the legend, and beside each of its names the sign and what keeps it from the next.</summary>
    private const int LegendHeight = 300;

    private const int LegendGap = 460;

    /// <summary>Between a name and the edge of the frame and the axis.</summary>
    private const int NameGap = 200;

    /// <summary>A name longer than this takes another line beside its bar.</summary>
    private const int NameOnOneLine = 40;

    /// <summary>The groups of each chart that a figure takes; none for a figure without bars.</summary>
    public static IReadOnlyList<ChartGroup[]> Divide(ChartFigure figure)
    {
        if (figure.Groups.Count == 0)
        {
            return [];
        }

        var room = GreatestHeight - AxisHeight - LegendOf(figure);
        var charts = (int)Math.Ceiling(figure.Groups.Sum(group => Height(figure, group)) / (double)room);
        var each = (figure.Groups.Count + charts - 1) / charts;
        return [.. figure.Groups.Chunk(each)];
    }

    public static int HeightOf(ChartFigure figure, ChartGroup[] groups) =>
        Math.Min(GreatestHeight, AxisHeight + LegendOf(figure) + groups.Sum(group => Height(figure, group)));

    /// <summary>Where some of a figure's bars stand in their frame; the axis begins at the same place in all its charts.</summary>
    public static PlotArea Plot(ChartFigure figure, ChartGroup[] groups)
    {
        var names = figure.Groups.Max(group => WidthOf(group.Label)) + NameGap;
        return PlotArea.For(
            names / PageGeometry.Portrait.TextWidth, groups.Sum(group => Height(figure, group)), HeightOf(figure, groups), LegendOf(figure));
    }

    private static int Height(ChartFigure figure, ChartGroup group)
    {
        var lines = 1 + (group.Label.Length / NameOnOneLine);
        return figure.Kind switch
        {
            ChartKind.Bars => BarHeight * lines,
            ChartKind.Clustered => Math.Max(BarHeight * lines, (BarHeight * figure.Series.Count) + GroupGap),
            ChartKind.Stacked => Math.Max(BarHeight * lines, StackedHeight),
        };
    }

    private static int LegendOf(ChartFigure figure)
    {
        if (figure.Kind == ChartKind.Bars)
        {
            return 0;
        }

        var width = figure.Series.Sum(name => WidthOf(name) + LegendGap);
        return LegendHeight * (int)Math.Ceiling(width / (PageGeometry.Portrait.TextWidth * 0.75m));
    }

    private static decimal WidthOf(string text) => TextWidth.Of(text) * ChartMarkup.TextSize * 0.2m / 1000;
}
