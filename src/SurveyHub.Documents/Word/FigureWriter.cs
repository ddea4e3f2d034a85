using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>
/// Writes the frame of a native chart, with its alternative text, and the caption and notes below. A figure grows with its bars; one that would
/// outgrow the page becomes several charts on the same scale.
/// </summary>
internal sealed class FigureWriter(FlowWriter flow, RunWriter runs, ChartParts charts)
{
    /// <summary>English metric units in a twentieth of a point.</summary>
    private const int Emu = 635;

    private readonly FigureCaptions _captions = new(flow, runs);
    private int _drawings;

    public void Write(ChartFigure figure, CaptionMarks marks)
    {
        WriteCharts(figure);
        _captions.Write(figure.Caption, marks, figure.Mark, figure.Notes);
    }

    private void WriteCharts(ChartFigure figure)
    {
        using (runs.Piece(figure.Groups.Count == 0 ? null : figure.Mark))
        {
            foreach (var groups in FigureSize.Divide(figure))
            {
                using (flow.StartParagraph(TableStyles.Figure))
                using (flow.Xml.Element("w:r"))
                {
                    WriteDrawing(figure, FigureSize.HeightOf(figure, groups));
                }
            }
        }
    }

    private void WriteDrawing(ChartFigure figure, int height)
    {
        var xml = flow.Xml;
        var relationship = charts.Relate(flow.Part, _drawings++);
        flow.Meter.Picture(height);
        var (wide, high) = ((flow.Page.TextWidth * Emu).Invariant(), (height * Emu).Invariant());
        var name = $"{flow.Language.Choose("Figur", "Figure")} {figure.Caption.Number.Invariant()}";
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
