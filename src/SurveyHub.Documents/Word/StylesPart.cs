using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>Writes the style sheet from the lists of styles.</summary>
internal static class StylesPart
{
    public const string Strong = "Strong";
    public const string Hyperlink = "Hyperlink";
    public const string NoteMark = "NoteMark";
    public const string Muted = "Muted";
    public const string Table = "ReportTable";

    public static void Write(MarkupWriter xml, Language language)
    {
        using (xml.Root("w:styles", "w"))
        {
            WriteDefaults(xml, language);
            foreach (var style in (WordStyle[])[.. TextStyles.All, .. TableStyles.All, .. FormStyles.All])
            {
                WriteParagraphStyle(xml, style);
            }

            WriteCharacterStyles(xml);
            WriteTableStyles(xml);
        }
    }

    private static void WriteDefaults(MarkupWriter xml, Language language)
    {
        using (xml.Element("w:docDefaults"))
        {
            using (xml.Element("w:rPrDefault"))
            using (xml.Element("w:rPr"))
            {
                const string font = Palette.Font;
                xml.Empty("w:rFonts", ("w:ascii", font), ("w:eastAsia", font), ("w:hAnsi", font), ("w:cs", font));
                Value(xml, "w:color", Palette.Ink);
                Value(xml, "w:sz", "20");
                Value(xml, "w:szCs", "20");
                xml.Empty("w:lang", ("w:val", language.Tag()), ("w:eastAsia", language.Tag()), ("w:bidi", "ar-SA"));
            }

            xml.Empty("w:pPrDefault");
        }
    }

    private static void WriteParagraphStyle(MarkupWriter xml, WordStyle style)
    {
        var isDefault = style == TextStyles.Normal;
        using (xml.Element("w:style", ("w:type", "paragraph"), ("w:default", isDefault ? "1" : null),
            ("w:customStyle", style.IsBuiltIn ? null : "1"), ("w:styleId", style.Id)))
        {
            Value(xml, "w:name", style.Name);
            if (!isDefault)
            {
                Value(xml, "w:basedOn", TextStyles.Normal.Id);
            }

            if (style.Next is { } next)
            {
                Value(xml, "w:next", next);
            }

            xml.Empty("w:qFormat");
            ParagraphProperties.Write(xml, style);
            WriteRunProperties(xml, style);
        }
    }

    private static void WriteRunProperties(MarkupWriter xml, WordStyle style)
    {
        using (xml.Element("w:rPr"))
        {
            Flag(xml, "w:b", style.Bold);
            Flag(xml, "w:i", style.Italic);
            if (style.Colour is { } colour)
            {
                Value(xml, "w:color", colour);
            }

            Value(xml, "w:sz", style.Size.Invariant());
            Value(xml, "w:szCs", style.Size.Invariant());
        }
    }

    private static void WriteCharacterStyles(MarkupWriter xml)
    {
        using (xml.Element("w:style", ("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")))
        {
            Value(xml, "w:name", "Default Paragraph Font");
            xml.Empty("w:semiHidden");
        }

        WriteCharacterStyle(xml, Strong, "Strong", isBuiltIn: true, ("w:b", null));
        WriteCharacterStyle(xml, Hyperlink, "Hyperlink", isBuiltIn: true, ("w:color", Palette.Accent), ("w:u", "single"));
        WriteCharacterStyle(xml, NoteMark, "Note Mark", isBuiltIn: false, ("w:vertAlign", "superscript"));
        WriteCharacterStyle(xml, Muted, "Muted", isBuiltIn: false, ("w:color", Palette.SoftInk));
    }

    private static void WriteCharacterStyle(
        MarkupWriter xml, string id, string name, bool isBuiltIn, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        using (xml.Element("w:style", ("w:type", "character"), ("w:customStyle", isBuiltIn ? null : "1"), ("w:styleId", id)))
        {
            Value(xml, "w:name", name);
            Value(xml, "w:basedOn", "DefaultParagraphFont");
            xml.Empty("w:qFormat");
            using (xml.Element("w:rPr"))
            {
                foreach (var (property, value) in properties)
                {
                    xml.Empty(property, ("w:val", value));
                }
            }
        }
    }

    private static void WriteTableStyles(MarkupWriter xml)
    {
        using (xml.Element("w:style", ("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")))
        {
            Value(xml, "w:name", "Normal Table");
            xml.Empty("w:semiHidden");
        }

        using (xml.Element("w:style", ("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", Table)))
        {
            Value(xml, "w:name", "Report Table");
            Value(xml, "w:basedOn", "TableNormal");
            using (xml.Element("w:tblPr"))
            {
                using (xml.Element("w:tblBorders"))
                {
                    Border(xml, "w:top", Palette.Line, eighths: 8);
                    Border(xml, "w:bottom", Palette.Line, eighths: 8);
                    Border(xml, "w:insideH", Palette.HairLine, eighths: 4);
                }

                using (xml.Element("w:tblCellMar"))
                {
                    foreach (var (side, width) in ((string, int)[])[("top", TableWriter.CellPadding), ("left", TableWriter.CellMargin),
                        ("bottom", TableWriter.CellPadding), ("right", TableWriter.CellMargin)])
                    {
                        xml.Empty("w:" + side, ("w:w", width.Invariant()), ("w:type", "dxa"));
                    }
                }
            }

            using (xml.Element("w:tblStylePr", ("w:type", "firstRow")))
            using (xml.Element("w:tcPr"))
            {
                using (xml.Element("w:tcBorders"))
                {
                    Border(xml, "w:bottom", Palette.Line, eighths: 8);
                }

                xml.Empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", Palette.Shade));
            }
        }
    }

    public static void Border(MarkupWriter xml, string side, string colour, int eighths) =>
        xml.Empty(side, ("w:val", "single"), ("w:sz", eighths.Invariant()), ("w:space", "0"), ("w:color", colour));

    private static void Value(MarkupWriter xml, string name, string value) => xml.Empty(name, ("w:val", value));

    private static void Flag(MarkupWriter xml, string name, bool isSet)
    {
        if (isSet)
        {
            xml.Empty(name);
        }
    }
}
