using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Reports;
using static SurveyHub.Documents.Charts.ChartMarkup;

namespace SurveyHub.Documents.Charts;

/// <summary>A series of a chart: where its name, names and values stand in the workbook, what they were, and how its bars look.</summary>
internal sealed class ChartSeries(ChartFigure figure, IReadOnlyList<ChartGroup> groups, int index)
{
    public const string SheetName = "Data";

    private string Column => SheetWriter.ColumnName(index + 1);

    public void Write(MarkupWriter xml)
    {
        using (xml.Element("c:ser"))
        {
            Value(xml, "c:idx", index.Invariant());
            Value(xml, "c:order", index.Invariant());
            using (xml.Element("c:tx"))
            {
                WriteCache(xml, "c:strRef", "c:strCache", $"${Column}$1", [figure.Series[index]], format: null);
            }

            WriteFill(xml);
            Value(xml, "c:invertIfNegative", "0");
            WriteLabels(xml);
            using (xml.Element("c:cat"))
            {
                WriteCache(xml, "c:strRef", "c:strCache", Range("A"), [.. groups.Select(group => group.Label)], format: null);
            }

            using (xml.Element("c:val"))
            {
                var values = groups.Select(group => group.Values[index]?.Invariant()).ToArray();
                WriteCache(xml, "c:numRef", "c:numCache", Range(Column), values, NumberFormat(figure.Decimals));
            }
        }
    }

    private static void WriteCache(MarkupWriter xml, string reference, string cache, string range, string?[] texts, string? format)
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
                    if (texts[i] is { } text)
                    {
                        using (xml.Element("c:pt", ("idx", i.Invariant())))
                        {
                            xml.Leaf("c:v", text);
                        }
                    }
                }
            }
        }
    }

    private string Range(string column) => $"${column}$2:${column}${(groups.Count + 1).Invariant()}";

    private void WriteFill(MarkupWriter xml)
    {
        if (figure.Kind == ChartKind.Bars)
        {
            WriteOutline(xml, "c:spPr", fill: Palette.Accent, line: null);
            return;
        }

        var look = SeriesLook.Of(index);
        using (xml.Element("c:spPr"))
        {
            if (look.Pattern is { } pattern)
            {
                WritePattern(xml, pattern, Palette.Accent, look.Fill);
            }
            else
            {
                ChartMarkup.WriteFill(xml, look.Fill);
            }

            using (xml.Element("a:ln", ("w", "6350")))
            {
                ChartMarkup.WriteFill(xml, Palette.Accent);
            }
        }
    }

    private static void WritePattern(MarkupWriter xml, string pattern, string front, string back)
    {
        using (xml.Element("a:pattFill", ("prst", pattern)))
        {
            foreach (var (name, colour) in ((string, string)[])[("a:fgClr", front), ("a:bgClr", back)])
            {
                using (xml.Element(name))
                {
                    Value(xml, "a:srgbClr", colour);
                }
            }
        }
    }

    private void WriteLabels(MarkupWriter xml)
    {
        var isInside = figure.Kind == ChartKind.Stacked;
        var look = SeriesLook.Of(index);
        using (xml.Element("c:dLbls"))
        {
            xml.Empty("c:numFmt", ("formatCode", isInside ? InsideFormat() : NumberFormat(figure.Decimals)), ("sourceLinked", "0"));
            WriteOutline(xml, "c:spPr", fill: isInside && look.Pattern is not null ? look.Fill : null, line: null);
            WriteTextLook(xml, isInside ? look.Label : Palette.Ink);
            Value(xml, "c:dLblPos", isInside ? "ctr" : "outEnd");
            foreach (var (part, shown) in ((string, bool)[])[("LegendKey", false), ("Val", true), ("CatName", false), ("SerName", false),
                ("Percent", false), ("BubbleSize", false)])
            {
                Value(xml, "c:show" + part, shown ? "1" : "0");
            }
        }
    }

    // A part too small for its number shows none: it stands in the table. Where the values are no shares, only nothing is too small.
    private string InsideFormat()
    {
        var format = NumberFormat(figure.Decimals);
        return figure.IsInPercent ? $"[<{ChartFigure.LeastLabelled.Invariant()}]\"\";{format.Split(';')[0]}" : $"{format};";
    }
}
