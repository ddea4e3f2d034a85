using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>The looks of cells: one list, written as the style sheet and counted into by the cells.</summary>
internal static class CellStyles
{
    /// <summary>A number with more decimals than this is shown with this many; the cell holds all of them.</summary>
    public const int MostDecimals = 8;

    public const int Text = 0;

    /// <summary>Text that begins like a formula: stays text even when somebody edits the cell.</summary>
    public const int QuotedText = 1;
    public const int Title = 2;
    public const int Heading = 3;
    public const int NumberHeading = 4;
    public const int Note = 5;
    public const int TotalText = 6;
    public const int TotalQuotedText = 7;

    private const int FirstNumber = 8;
    private const int FirstTotalNumber = FirstNumber + MostDecimals + 1;

    /// <summary>A look for each precision of a date, in their order.</summary>
    private const int FirstDate = FirstTotalNumber + MostDecimals + 1;

    private const int FirstDateFormat = FirstOwnFormat + MostDecimals + 1;

    /// <summary>As the standard writes dates, so that they are read alike in every country; a year stands alone, without groups.</summary>
    private static readonly string[] DateFormats = [.. Enum.GetValues<DatePrecision>().Select(DateFormat)];

    /// <summary>Below this number Excel has formats of its own.</summary>
    private const int FirstOwnFormat = 164;

    /// <summary>Colours have a first byte for opacity here.</summary>
    private const string Opaque = "FF";

    public static int Of(DataCell cell)
    {
        if (cell.Date is not null)
        {
            return FirstDate + (int)cell.Precision;
        }

        if (cell.Number is null)
        {
            var quoted = FormulaGuard.LooksLikeFormula(cell.Text ?? "");
            return cell.IsTotal ? (quoted ? TotalQuotedText : TotalText) : (quoted ? QuotedText : Text);
        }

        return (cell.IsTotal ? FirstTotalNumber : FirstNumber) + Math.Clamp(cell.Decimals, 0, MostDecimals);
    }

    /// <summary>Groups of three and fixed decimals; the program shows them by the signs of its reader's country.</summary>
    public static string NumberFormat(int decimals) => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);

    private static string DateFormat(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "yyyy\\-mm\\-dd",
        DatePrecision.Month => "yyyy\\-mm",
        DatePrecision.Year => "0",
    };

    public static void Write(MarkupWriter xml)
    {
        using (xml.UnprefixedRoot("styleSheet", Namespaces.Spreadsheet))
        {
            using (xml.Element("numFmts", ("count", $"{MostDecimals + 1 + DateFormats.Length}")))
            {
                for (var decimals = 0; decimals <= MostDecimals; decimals++)
                {
                    xml.Empty("numFmt", ("numFmtId", $"{FirstOwnFormat + decimals}"), ("formatCode", NumberFormat(decimals)));
                }

                for (var i = 0; i < DateFormats.Length; i++)
                {
                    xml.Empty("numFmt", ("numFmtId", $"{FirstDateFormat + i}"), ("formatCode", DateFormats[i]));
                }
            }

            WriteFonts(xml);
            WriteFills(xml);
            WriteBorders(xml);
            using (xml.Element("cellStyleXfs", ("count", "1")))
            {
                xml.Empty("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
            }

            WriteFormats(xml);
            using (xml.Element("cellStyles", ("count", "1")))
            {
                xml.Empty("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
            }
        }
    }

    private static void WriteFonts(MarkupWriter xml)
    {
        using (xml.Element("fonts", ("count", "4")))
        {
            Font(xml, bold: false, size: 10, Palette.Ink);
            Font(xml, bold: true, size: 10, Palette.Ink);
            Font(xml, bold: true, size: 12, Palette.Accent);
            Font(xml, bold: false, size: 9, Palette.SoftInk);
        }
    }

    private static void Font(MarkupWriter xml, bool bold, int size, string colour)
    {
        using (xml.Element("font"))
        {
            if (bold)
            {
                xml.Empty("b");
            }

            xml.Empty("sz", ("val", $"{size}"));
            xml.Empty("color", ("rgb", Opaque + colour));
            xml.Empty("name", ("val", Palette.Font));
            xml.Empty("family", ("val", "2"));
        }
    }

    private static void WriteFills(MarkupWriter xml)
    {
        using (xml.Element("fills", ("count", "3")))
        {
            // The first two are fixed by the format, whatever is written here.
            foreach (var pattern in (string[])["none", "gray125"])
            {
                using (xml.Element("fill"))
                {
                    xml.Empty("patternFill", ("patternType", pattern));
                }
            }

            using (xml.Element("fill"))
            using (xml.Element("patternFill", ("patternType", "solid")))
            {
                xml.Empty("fgColor", ("rgb", Opaque + Palette.Shade));
                xml.Empty("bgColor", ("indexed", "64"));
            }
        }
    }

    private static void WriteBorders(MarkupWriter xml)
    {
        using (xml.Element("borders", ("count", "3")))
        {
            Border(xml, top: null, bottom: null);
            Border(xml, top: null, bottom: "medium");
            Border(xml, top: "thin", bottom: null);
        }
    }

    private static void Border(MarkupWriter xml, string? top, string? bottom)
    {
        using (xml.Element("border"))
        {
            xml.Empty("left");
            xml.Empty("right");
            Edge(xml, "top", top);
            Edge(xml, "bottom", bottom);
            xml.Empty("diagonal");
        }
    }

    private static void Edge(MarkupWriter xml, string name, string? style)
    {
        using (xml.Element(name, ("style", style)))
        {
            if (style is not null)
            {
                xml.Empty("color", ("rgb", Opaque + Palette.Line));
            }
        }
    }

    private static void WriteFormats(MarkupWriter xml)
    {
        var ordinary = new CellLook(Font: 0, Fill: 0, Border: 0);
        var total = new CellLook(Font: 1, Fill: 0, Border: 2);
        using (xml.Element("cellXfs", ("count", $"{FirstDate + DateFormats.Length}")))
        {
            ordinary.Write(xml, wrap: true);
            ordinary.Write(xml, wrap: true, quoted: true);
            new CellLook(Font: 2, Fill: 0, Border: 0).Write(xml);
            new CellLook(Font: 1, Fill: 2, Border: 1).Write(xml, wrap: true);
            new CellLook(Font: 1, Fill: 2, Border: 1).Write(xml, wrap: true, horizontal: "right");
            new CellLook(Font: 3, Fill: 0, Border: 0).Write(xml);
            total.Write(xml, wrap: true);
            total.Write(xml, wrap: true, quoted: true);
            foreach (var look in (CellLook[])[ordinary, total])
            {
                for (var decimals = 0; decimals <= MostDecimals; decimals++)
                {
                    look.Write(xml, numberFormat: FirstOwnFormat + decimals);
                }
            }

            for (var i = 0; i < DateFormats.Length; i++)
            {
                ordinary.Write(xml, numberFormat: FirstDateFormat + i);
            }
        }
    }

    /// <summary>Indexes into the lists of fonts, fills and borders above.</summary>
    private readonly record struct CellLook(int Font, int Fill, int Border)
    {
        public void Write(MarkupWriter xml, bool wrap = false, bool quoted = false, int numberFormat = 0, string? horizontal = null)
        {
            using (xml.Element("xf",
                ("numFmtId", $"{numberFormat}"), ("fontId", $"{Font}"), ("fillId", $"{Fill}"), ("borderId", $"{Border}"), ("xfId", "0"),
                ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
                ("quotePrefix", quoted ? "1" : null)))
            {
                // A step in from the edge, so that text does not run into the number to its left.
                var isText = wrap && horizontal is null;
                xml.Empty("alignment", ("horizontal", isText ? "left" : horizontal), ("vertical", "top"),
                    ("wrapText", wrap ? "1" : null), ("indent", isText ? "1" : null));
            }
        }
    }
}
