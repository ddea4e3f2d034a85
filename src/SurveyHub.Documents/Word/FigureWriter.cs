using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>
/// Writes the frame of a native chart, with its alternative text, and the caption below. A figure grows with its bars; one that would
/// outgrow the page becomes several charts on the same scale.
/// </summary>
internal sealed class FigureWriter(FlowWriter flow, ChartParts charts)
{
    /// <summary>English metric units in a twentieth of a point.</summary>
    private const int Emu = 635;

    /// <summary>
    /// In twentieths of a point, as are the next two: room for a bar with a name of one line. Low enough that a question to 21 organisations,
    /// its table and its chart share a page.
    /// </summary>
    private const int BarHeight = 182;

    private const int AxisHeight = 640;
    private const int GreatestHeight = 13_000;

    /// <summary>Between a name and the edge of the frame and the axis.</summary>
    private const int NameGap = 200;

    /// <summary>A name longer than this takes another line beside its bar.</summary>
    private const int NameOnOneLine = 40;

    private int _drawings;

    /// <summary>The bars of each chart that a figure takes; none for a figure without bars.</summary>
    public static IReadOnlyList<ChartBar[]> Divide(BarChartBlock figure)
    {
        if (figure.Bars.Count == 0)
        {
            return [];
        }

        var charts = (int)Math.Ceiling(figure.Bars.Sum(Height) / (double)(GreatestHeight - AxisHeight));
        var each = (figure.Bars.Count + charts - 1) / charts;
        return [.. figure.Bars.Chunk(each)];
    }

    /// <summary>Where some of a figure's bars stand in their frame; the axis begins at the same place in all its charts.</summary>
    public static PlotArea Plot(BarChartBlock figure, ChartBar[] bars)
    {
        var names = (figure.Bars.Max(bar => TextWidth.Of(bar.Label)) * ChartMarkup.TextSize * 0.2m / 1000) + NameGap;
        return PlotArea.For(names / PageGeometry.Portrait.TextWidth, bars.Sum(Height), Height(bars));
    }

    public void Write(BarChartBlock figure)
    {
        foreach (var bars in Divide(figure))
        {
            using (flow.StartParagraph(TableStyles.Figure))
            using (flow.Xml.Element("w:r"))
            {
                WriteDrawing(figure, bars);
            }
        }

        Captions.Write(flow, TableStyles.FigureCaption, flow.Language.Choose("Figur", "Figure"), figure.Number, figure.Caption);
    }

    private static int Height(ChartBar bar) => BarHeight * (1 + (bar.Label.Length / NameOnOneLine));

    private static int Height(ChartBar[] bars) => Math.Min(GreatestHeight, AxisHeight + bars.Sum(Height));

    private void WriteDrawing(BarChartBlock figure, ChartBar[] bars)
    {
        var xml = flow.Xml;
        var relationship = charts.Relate(flow.Part, _drawings++);
        var height = Height(bars);
        flow.Meter.Picture(height);
        var (wide, high) = ((flow.Page.TextWidth * Emu).Invariant(), (height * Emu).Invariant());
        var name = $"{flow.Language.Choose("Figur", "Figure")} {figure.Number.Invariant()}";
        using (xml.Element("w:drawing"))
        using (xml.Element("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
        {
            xml.Empty("wp:extent", ("cx", wide), ("cy", high));
            xml.Empty("wp:docPr", ("id", _drawings.Invariant()), ("name", name), ("descr", figure.AlternativeText));
            xml.Empty("wp:cNvGraphicFramePr");
            using (xml.Element("a:graphic"))
            using (xml.Element("a:graphicData", ("uri", Namespaces.ByPrefix["c"])))
            {
                xml.Empty("c:chart", ("r:id", relationship));
            }
        }
    }
}
