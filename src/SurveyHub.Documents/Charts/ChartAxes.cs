using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;
using static SurveyHub.Documents.Charts.ChartMarkup;

namespace SurveyHub.Documents.Charts;

/// <summary>The two axes of a bar chart: names to the left, values below.</summary>
internal static class ChartAxes
{
    public const string Names = "1";
    public const string Values = "2";

    // Turned round, so that the first bar stands at the top as it does in the table.
    public static void WriteNames(MarkupWriter xml)
    {
        using (xml.Element("c:catAx"))
        {
            Value(xml, "c:axId", Names);
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
            Value(xml, "c:crossAx", Values);
            Value(xml, "c:crosses", "autoZero");
            Value(xml, "c:auto", "0");
            Value(xml, "c:lblAlgn", "ctr");
            Value(xml, "c:lblOffset", "60");

            // Every bar has its name, however many there are.
            Value(xml, "c:tickLblSkip", "1");
            Value(xml, "c:noMultiLvlLbl", "1");
        }
    }

    public static void WriteValues(MarkupWriter xml, ChartFigure figure, Language language)
    {
        var scale = figure.Scale;
        using (xml.Element("c:valAx"))
        {
            Value(xml, "c:axId", Values);
            using (xml.Element("c:scaling"))
            {
                Value(xml, "c:orientation", "minMax");
                Value(xml, "c:max", scale.Maximum.Invariant());
                Value(xml, "c:min", scale.Minimum.Invariant());
            }

            Value(xml, "c:delete", "0");
            Value(xml, "c:axPos", "b");
            using (xml.Element("c:majorGridlines"))
            using (xml.Element("c:spPr"))
            using (xml.Element("a:ln", ("w", "6350")))
            {
                WriteFill(xml, Palette.HairLine);
            }

            WriteTitle(xml, figure.ValueTitle, language);
            xml.Empty("c:numFmt", ("formatCode", figure.Kind == ChartKind.Stacked ? PercentFormat : NumberFormat(scale.Decimals)), ("sourceLinked", "0"));
            Value(xml, "c:majorTickMark", "none");
            Value(xml, "c:minorTickMark", "none");
            Value(xml, "c:tickLblPos", "nextTo");
            WriteOutline(xml, "c:spPr", fill: null, line: null);
            WriteTextLook(xml);
            Value(xml, "c:crossAx", Names);

            // The label axis is turned round: its greatest is at the bottom, where this axis belongs.
            Value(xml, "c:crosses", "max");
            Value(xml, "c:crossBetween", "between");
            Value(xml, "c:majorUnit", scale.Step.Invariant());
        }
    }

    private static void WriteTitle(MarkupWriter xml, string title, Language language)
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
                        xml.Empty("a:defRPr", ("sz", ChartMarkup.TextSize.Invariant()), ("b", "1"));
                    }

                    using (xml.Element("a:r"))
                    {
                        using (xml.Element("a:rPr", ("lang", language.Tag()), ("sz", ChartMarkup.TextSize.Invariant()), ("b", "1")))
                        {
                            WriteFill(xml, Palette.Ink);
                            xml.Empty("a:latin", ("typeface", Palette.Font));
                        }

                        xml.Leaf("a:t", title);
                    }
                }
            }

            Value(xml, "c:overlay", "0");
        }
    }
}
