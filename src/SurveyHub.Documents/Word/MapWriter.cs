using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Maps;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>Writes a map as a group of native shapes, with its alternative text.</summary>
internal sealed class MapWriter(FlowWriter flow, RunWriter runs)
{
    /// <summary>Charts are numbered from one.</summary>
    private const int AfterCharts = 1_000;

    private readonly FigureCaptions _captions = new(flow, runs);

    public void Write(MapBlock map, CaptionMarks marks)
    {
        using (runs.Piece(map.Mark))
        using (flow.StartParagraph(TableStyles.Figure))
        using (flow.Xml.Element("w:r"))
        {
            var width = flow.Page.TextWidth;
            var name = $"{flow.Language.Choose("Karta", "Map")} {map.Number.Invariant()}";
            flow.Meter.Picture(MapShapes.Height);
            flow.Xml.Raw(MapMarkup.Drawing(MapShapes.Of(ReportPieces.ValueOf(map), width), width * MapShapes.Emu, AfterCharts + map.Number, name, map.AlternativeText));
        }

        _captions.Write(Captioned.Of(map)!, marks, map.Mark, map.Notes);
    }
}
