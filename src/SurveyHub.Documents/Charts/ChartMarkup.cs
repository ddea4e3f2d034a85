using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Charts;

/// <summary>The small pieces that every part of a chart is made of.</summary>
internal static class ChartMarkup
{
    /// <summary>Of names, labels and axes, in hundredths of a point.</summary>
    public const int TextSize = 800;

    /// <summary>Of an axis whose values are parts of one.</summary>
    public const string PercentFormat = "0\u00A0%";

    /// <summary>
    /// Swedish numbers as in the tables (41D is Swedish), with a real minus sign. A program that does not heed the language uses the
    /// decimal sign of its reader's country.
    /// </summary>
    public static string NumberFormat(int decimals)
    {
        var format = "[$-41D]" + CellStyles.NumberFormat(decimals);
        return $"{format};{format.Replace("]", $"]\"{SwedishNumber.Minus}\"", StringComparison.Ordinal)}";
    }

    public static void Value(MarkupWriter xml, string name, string value) => xml.Empty(name, ("val", value));

    public static void WriteFill(MarkupWriter xml, string? colour)
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

    public static void WriteOutline(MarkupWriter xml, string name, string? fill, string? line)
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

    public static void WriteTextLook(MarkupWriter xml, string colour = Palette.Ink)
    {
        using (xml.Element("c:txPr"))
        {
            xml.Empty("a:bodyPr");
            using (xml.Element("a:p"))
            {
                using (xml.Element("a:pPr"))
                using (xml.Element("a:defRPr", ("sz", TextSize.Invariant()), ("b", "0")))
                {
                    WriteFill(xml, colour);
                    xml.Empty("a:latin", ("typeface", Palette.Font));
                }

                xml.Empty("a:endParaRPr", ("lang", "sv-SE"));
            }
        }
    }
}
