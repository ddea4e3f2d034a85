using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>The charts of a report in their order, declared before the body that points to them is written.</summary>
internal sealed class ChartParts
{
    private readonly List<(ChartPart Chart, OpcPart Part, OpcPart Workbook)> _charts = [];

    public ChartParts(ReportDocument report, OpcPackage package)
    {
        foreach (var figure in report.Blocks.Select(ChartFigure.Of).OfType<ChartFigure>())
        {
            foreach (var groups in FigureSize.Divide(figure))
            {
                var number = (_charts.Count + 1).Invariant();
                _charts.Add((
                    new ChartPart(figure, groups, report.Language, FigureSize.Plot(figure, groups)),
                    package.Declare($"word/charts/chart{number}.xml", ChartPart.ContentType),
                    package.Declare($"word/embeddings/workbook{number}.xlsx", ChartPart.WorkbookContentType)));
            }
        }
    }

    /// <summary>Relates the body to a chart; they count from zero through the report.</summary>
    public string Relate(OpcPart body, int chart) => body.RelateTo(_charts[chart].Part, Namespaces.OfficeRelationships + "/chart");

    public void Write(OpcPackage package)
    {
        foreach (var (chart, part, workbook) in _charts)
        {
            package.Write(part, xml => chart.Write(xml, part.RelateTo(workbook, Namespaces.OfficeRelationships + "/package")));
            package.Write(workbook, chart.Workbook());
        }
    }
}
