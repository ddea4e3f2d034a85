using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using static SurveyHub.Documents.Charts.ChartMarkup;

namespace SurveyHub.Documents.Charts;

/// <summary>A native bar chart as Office files hold it, with the workbook that "Edit data" opens.</summary>
/// <param name="Groups">Those of this chart; a long figure is several charts on one scale.</param>
/// <param name="Plot">Where the bars stand in the frame.</param>
internal sealed record ChartPart(ChartFigure Figure, IReadOnlyList<ChartGroup> Groups, Language Language, PlotArea Plot)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string WorkbookContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] Workbook()
    {
        var rows = Groups.Select(group => (ValueList<DataCell>)
            [DataCell.Of(group.Label), .. group.Values.Select(value => value is { } number ? DataCell.Of(number, Figure.Decimals) : DataCell.Empty)]).ToArray();
        var sheet = new DataSheet(
            ChartSeries.SheetName, [], [new DataColumn("", 32), .. Figure.Series.Select(name => new DataColumn(name, 24))], rows, []);
        using var stream = new MemoryStream();
        WorkbookWriter.Write(new DataBook(Figure.Caption.Text, Language, Date: null, [sheet]), stream);
        return stream.ToArray();
    }

    /// <summary>The part by itself, for a file that has one in its place.</summary>
    public byte[] ToBytes(string workbookRelationshipId)
    {
        using var stream = new MemoryStream();
        using (var xml = MarkupWriter.Xml(stream))
        {
            Write(xml, workbookRelationshipId);
        }

        return stream.ToArray();
    }

    public void Write(MarkupWriter xml, string workbookRelationshipId)
    {
        using (xml.Root("c:chartSpace", "c", "a", "r"))
        {
            Value(xml, "c:date1904", "0");
            Value(xml, "c:lang", Language.Tag());
            Value(xml, "c:roundedCorners", "0");
            using (xml.Element("c:chart"))
            {
                Value(xml, "c:autoTitleDeleted", "1");
                using (xml.Element("c:plotArea"))
                {
                    WriteLayout(xml, Plot.Left, Plot.Top, Plot.Width, Plot.Height, isInner: true);
                    WriteBars(xml);
                    ChartAxes.WriteNames(xml);
                    ChartAxes.WriteValues(xml, Figure, Language);
                }

                if (Figure.Kind != ChartKind.Bars)
                {
                    WriteLegend(xml);
                }

                Value(xml, "c:plotVisOnly", "1");
                Value(xml, "c:dispBlanksAs", "gap");
            }

            WriteOutline(xml, "c:spPr", fill: Palette.Paper, line: null);
            WriteTextLook(xml);
            using (xml.Element("c:externalData", ("r:id", workbookRelationshipId)))
            {
                Value(xml, "c:autoUpdate", "0");
            }
        }
    }

    // Left to itself a program gives long names the whole width, or a bar without a name.
    private static void WriteLayout(MarkupWriter xml, decimal left, decimal top, decimal width, decimal height, bool isInner)
    {
        using (xml.Element("c:layout"))
        using (xml.Element("c:manualLayout"))
        {
            if (isInner)
            {
                Value(xml, "c:layoutTarget", "inner");
            }

            Value(xml, "c:xMode", "edge");
            Value(xml, "c:yMode", "edge");
            Value(xml, "c:x", left.Invariant());
            Value(xml, "c:y", top.Invariant());
            Value(xml, "c:w", width.Invariant());
            Value(xml, "c:h", height.Invariant());
        }
    }

    private void WriteBars(MarkupWriter xml)
    {
        using (xml.Element("c:barChart"))
        {
            Value(xml, "c:barDir", "bar");
            Value(xml, "c:grouping", Figure.Kind == ChartKind.Stacked ? "percentStacked" : "clustered");
            Value(xml, "c:varyColors", "0");
            for (var i = 0; i < Figure.Series.Count; i++)
            {
                new ChartSeries(Figure, Groups, i).Write(xml);
            }

            Value(xml, "c:gapWidth", "45");
            if (Figure.Kind == ChartKind.Stacked)
            {
                Value(xml, "c:overlap", "100");
            }

            Value(xml, "c:axId", ChartAxes.Names);
            Value(xml, "c:axId", ChartAxes.Values);
        }
    }

    private void WriteLegend(MarkupWriter xml)
    {
        using (xml.Element("c:legend"))
        {
            Value(xml, "c:legendPos", "t");
            WriteLayout(xml, Plot.Left, 0.005m, Plot.Width, Plot.Legend, isInner: false);
            Value(xml, "c:overlay", "0");
            WriteTextLook(xml);
        }
    }
}
