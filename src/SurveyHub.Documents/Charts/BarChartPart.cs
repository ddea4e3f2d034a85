using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

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
    private const string LabelAxis = "1";
    private const string ValueAxis = "2";

    /// <summary>
    /// Swedish numbers as in the tables (41D is Swedish), with a real minus sign. A program that does not heed the language uses the
    /// decimal sign of its reader's country.
    /// </summary>
    private static string NumberFormat(int decimals)
    {
        var format = "[$-41D]" + CellStyles.NumberFormat(decimals);
        return $"{format};{format.Replace("]", $"]\"{SwedishNumber.Minus}\"", StringComparison.Ordinal)}";
    }

    public byte[] Workbook()
    {
        var rows = Bars.Select(bar => (ValueList<DataCell>)[DataCell.Of(bar.Label), DataCell.Of(bar.Value, Figure.Decimals)]).ToArray();
        var sheet = new DataSheet(SheetName, [], [new DataColumn("", 32), new DataColumn(Figure.ValueTitle, 24)], rows, []);
        using var stream = new MemoryStream();
        WorkbookWriter.Write(new DataBook(Figure.Caption, Date: null, [sheet]), stream);
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
                    WriteLabelAxis(xml);
                    WriteValueAxis(xml);
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

    private static void Value(MarkupWriter xml, string name, string value) => xml.Empty(name, ("val", value));

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

    private static void WriteFill(MarkupWriter xml, string? colour)
    {
        if (colour is null)
        {
            xml.Empty("a:noFill");
            return;
        }

        using (xml.Element("a:solidFill"))
        {
            Value(xml, "a:srgbClr", colour);
        }
    }

    private static void WriteOutline(MarkupWriter xml, string name, string? fill, string? line)
    {
        using (xml.Element(name))
        {
            WriteFill(xml, fill);
            using (xml.Element("a:ln", ("w", line is null ? null : "6350")))
            {
                WriteFill(xml, line);
            }
        }
    }

    private static void WriteTextLook(MarkupWriter xml, bool bold = false)
    {
        using (xml.Element("c:txPr"))
        {
            xml.Empty("a:bodyPr");
            using (xml.Element("a:p"))
            {
                using (xml.Element("a:pPr"))
                using (xml.Element("a:defRPr", ("sz", "900"), ("b", bold ? "1" : "0")))
                {
                    WriteFill(xml, Palette.Ink);
                    xml.Empty("a:latin", ("typeface", Palette.Font));
                }

                xml.Empty("a:endParaRPr", ("lang", "sv-SE"));
            }
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
            Value(xml, "c:axId", LabelAxis);
            Value(xml, "c:axId", ValueAxis);
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

    // Turned round, so that the first bar stands at the top as it does in the table.
    private static void WriteLabelAxis(MarkupWriter xml)
    {
        using (xml.Element("c:catAx"))
        {
            Value(xml, "c:axId", LabelAxis);
            using (xml.Element("c:scaling"))
            {
                Value(xml, "c:orientation", "maxMin");
            }

            Value(xml, "c:delete", "0");
            Value(xml, "c:axPos", "l");
            xml.Empty("c:numFmt", ("formatCode", "General"), ("sourceLinked", "0"));
            Value(xml, "c:majorTickMark", "none");
            Value(xml, "c:minorTickMark", "none");
            Value(xml, "c:tickLblPos", "low");
            WriteOutline(xml, "c:spPr", fill: null, line: Palette.Line);
            WriteTextLook(xml);
            Value(xml, "c:crossAx", ValueAxis);
            Value(xml, "c:crosses", "autoZero");
            Value(xml, "c:auto", "0");
            Value(xml, "c:lblAlgn", "ctr");
            Value(xml, "c:lblOffset", "60");

            // Every bar has its name, however many there are.
            Value(xml, "c:tickLblSkip", "1");
            Value(xml, "c:noMultiLvlLbl", "1");
        }
    }

    private void WriteValueAxis(MarkupWriter xml)
    {
        using (xml.Element("c:valAx"))
        {
            Value(xml, "c:axId", ValueAxis);
            using (xml.Element("c:scaling"))
            {
                Value(xml, "c:orientation", "minMax");
                Value(xml, "c:max", Scale.Maximum.Invariant());
                Value(xml, "c:min", Scale.Minimum.Invariant());
            }

            Value(xml, "c:delete", "0");
            Value(xml, "c:axPos", "b");
            using (xml.Element("c:majorGridlines"))
            using (xml.Element("c:spPr"))
            using (xml.Element("a:ln", ("w", "6350")))
            {
                WriteFill(xml, Palette.HairLine);
            }

            WriteAxisTitle(xml);
            xml.Empty("c:numFmt", ("formatCode", NumberFormat(Scale.Decimals)), ("sourceLinked", "0"));
            Value(xml, "c:majorTickMark", "none");
            Value(xml, "c:minorTickMark", "none");
            Value(xml, "c:tickLblPos", "nextTo");
            WriteOutline(xml, "c:spPr", fill: null, line: null);
            WriteTextLook(xml);
            Value(xml, "c:crossAx", LabelAxis);

            // The label axis is turned round: its greatest is at the bottom, where this axis belongs.
            Value(xml, "c:crosses", "max");
            Value(xml, "c:crossBetween", "between");
            Value(xml, "c:majorUnit", Scale.Step.Invariant());
        }
    }

    private void WriteAxisTitle(MarkupWriter xml)
    {
        using (xml.Element("c:title"))
        {
            using (xml.Element("c:tx"))
            using (xml.Element("c:rich"))
            {
                xml.Empty("a:bodyPr");
                using (xml.Element("a:p"))
                {
                    using (xml.Element("a:pPr"))
                    {
                        xml.Empty("a:defRPr", ("sz", "900"), ("b", "1"));
                    }

                    using (xml.Element("a:r"))
                    {
                        using (xml.Element("a:rPr", ("lang", Language.Tag()), ("sz", "900"), ("b", "1")))
                        {
                            WriteFill(xml, Palette.Ink);
                            xml.Empty("a:latin", ("typeface", Palette.Font));
                        }

                        xml.Leaf("a:t", Figure.ValueTitle);
                    }
                }
            }

            Value(xml, "c:overlay", "0");
        }
    }
}
