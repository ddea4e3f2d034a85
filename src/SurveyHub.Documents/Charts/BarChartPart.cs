using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using static SurveyHub.Documents.Charts.ChartMarkup;

namespace SurveyHub.Documents.Charts;

/// <summary>A native bar chart as Office files hold it, with the workbook that "Edit data" opens.</summary>
/// <param name="Bars">Those of this chart; a long figure is several charts on one scale.</param>
/// <param name="Plot">Where the bars stand in the frame.</param>
internal sealed record BarChartPart(
    BarChartBlock Figure, IReadOnlyList<ChartBar> Bars, ValueScale Scale, Language Language, PlotArea Plot)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string WorkbookContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string SheetName = "Data";

    public byte[] Workbook()
    {
        var rows = Bars.Select(bar => (ValueList<DataCell>)[DataCell.Of(bar.Label), DataCell.Of(bar.Value, Figure.Decimals)]).ToArray();
        var sheet = new DataSheet(SheetName, [], [new DataColumn("", 32), new DataColumn(Figure.ValueTitle, 24)], rows, []);
        using var stream = new MemoryStream();
        WorkbookWriter.Write(new DataBook(Figure.Caption, Language, Date: null, [sheet]), stream);
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
                    WriteLayout(xml);
                    WriteBars(xml);
                    ChartAxes.WriteNames(xml);
                    ChartAxes.WriteValues(xml, Scale, Figure.ValueTitle, Language);
                }

                Value(xml, "c:plotVisOnly", "1");
                Value(xml, "c:dispBlanksAs", "gap");
            }

            WriteOutline(xml, "c:spPr", fill: "FFFFFF", line: null);
            WriteTextLook(xml);
            using (xml.Element("c:externalData", ("r:id", workbookRelationshipId)))
            {
                Value(xml, "c:autoUpdate", "0");
            }
        }
    }

    // Left to itself a program gives long names the whole width, or a bar without a name.
    private void WriteLayout(MarkupWriter xml)
    {
        using (xml.Element("c:layout"))
        using (xml.Element("c:manualLayout"))
        {
            Value(xml, "c:layoutTarget", "inner");
            Value(xml, "c:xMode", "edge");
            Value(xml, "c:yMode", "edge");
            Value(xml, "c:x", Plot.Left.Invariant());
            Value(xml, "c:y", Plot.Top.Invariant());
            Value(xml, "c:w", Plot.Width.Invariant());
            Value(xml, "c:h", Plot.Height.Invariant());
        }
    }

    private void WriteBars(MarkupWriter xml)
    {
        using (xml.Element("c:barChart"))
        {
            Value(xml, "c:barDir", "bar");
            Value(xml, "c:grouping", "clustered");
            Value(xml, "c:varyColors", "0");
            using (xml.Element("c:ser"))
            {
                Value(xml, "c:idx", "0");
                Value(xml, "c:order", "0");
                using (xml.Element("c:tx"))
                {
                    WriteTexts(xml, "c:strRef", "c:strCache", "$B$1", [Figure.ValueTitle], format: null);
                }

                WriteOutline(xml, "c:spPr", fill: Palette.Accent, line: null);
                Value(xml, "c:invertIfNegative", "0");
                WriteDataLabels(xml);
                using (xml.Element("c:cat"))
                {
                    WriteTexts(xml, "c:strRef", "c:strCache", Range('A'), [.. Bars.Select(bar => bar.Label)], format: null);
                }

                using (xml.Element("c:val"))
                {
                    var values = Bars.Select(bar => bar.Value.Invariant()).ToArray();
                    WriteTexts(xml, "c:numRef", "c:numCache", Range('B'), values, NumberFormat(Figure.Decimals));
                }
            }

            Value(xml, "c:gapWidth", "45");
            Value(xml, "c:axId", ChartAxes.Names);
            Value(xml, "c:axId", ChartAxes.Values);
        }
    }

    private string Range(char column) => $"${column}$2:${column}${(Bars.Count + 1).Invariant()}";

    private static void WriteTexts(MarkupWriter xml, string reference, string cache, string range, string[] texts, string? format)
    {
        using (xml.Element(reference))
        {
            xml.Leaf("c:f", $"{WorkbookWriter.Quoted(SheetName)}!{range}");
            using (xml.Element(cache))
            {
                if (format is not null)
                {
                    xml.Leaf("c:formatCode", format);
                }

                Value(xml, "c:ptCount", texts.Length.Invariant());
                for (var i = 0; i < texts.Length; i++)
                {
                    using (xml.Element("c:pt", ("idx", i.Invariant())))
                    {
                        xml.Leaf("c:v", texts[i]);
                    }
                }
            }
        }
    }

    private void WriteDataLabels(MarkupWriter xml)
    {
        using (xml.Element("c:dLbls"))
        {
            xml.Empty("c:numFmt", ("formatCode", NumberFormat(Figure.Decimals)), ("sourceLinked", "0"));
            WriteOutline(xml, "c:spPr", fill: null, line: null);
            WriteTextLook(xml);
            Value(xml, "c:dLblPos", "outEnd");
            foreach (var (part, shown) in ((string, bool)[])[("LegendKey", false), ("Val", true), ("CatName", false), ("SerName", false),
                ("Percent", false), ("BubbleSize", false)])
            {
                Value(xml, "c:show" + part, shown ? "1" : "0");
            }
        }
    }
}
