using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>Writes the style sheet from the lists of styles.</summary>
internal static class StylesPart
{
    public const string Strong = "Strong";
    public const string Hyperlink = "Hyperlink";
    public const string NoteMark = "NoteMark";
    public const string Muted = "Muted";
    public const string FootnoteReference = "FootnoteReference";
    public const string OutOfDate = "OutOfDate";
    public const string InstructionText = "InstructionText";
    public const string Placeholder = "PlaceholderText";
    public const string Table = "ReportTable";

    /// <summary>With a line around every cell, to write in.</summary>
    public const string FormTable = "FormTable";

    /// <param name="index">Of a report, which says what styles are wanted that most documents do without.</param>
    public static void Write(MarkupWriter xml, Language language, ReportIndex? index = null)
    {
        using (xml.Root("w:styles", "w"))
        {
            WriteDefaults(xml, language);
            foreach (var style in (WordStyle[])[.. TextStyles.All, .. TableStyles.All, .. FormStyles.All, .. index is null ? [] : ReferenceStyles.For(index)])
            {
                WriteParagraphStyle(xml, style);
            }

            WriteCharacterStyles(xml);
            if (index is { HasFootnotes: true })
            {
                WriteCharacterStyle(xml, FootnoteReference, "footnote reference", isBuiltIn: true, ("w:vertAlign", "superscript"));
            }

            if (index is { HasOutOfDate: true })
            {
                WriteCharacterStyle(xml, OutOfDate, "Out Of Date", isBuiltIn: false, ("w:b", null), ("w:color", Palette.Alarm));
            }

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
                xml.Value("w:color", Palette.Ink);
                xml.Value("w:sz", "20");
                xml.Value("w:szCs", "20");
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
            xml.Value("w:name", style.Name);
            xml.Value("w:basedOn", isDefault ? null : TextStyles.Normal.Id);
            xml.Value("w:next", style.Next);
            xml.Flag("w:qFormat");
            ParagraphProperties.Write(xml, style);
            WriteRunProperties(xml, style);
        }
    }

    private static void WriteRunProperties(MarkupWriter xml, WordStyle style)
    {
        using (xml.Element("w:rPr"))
        {
            xml.Flag("w:b", style.Bold);
            xml.Value("w:color", style.Colour);
            xml.Value("w:sz", style.Size.Invariant());
            xml.Value("w:szCs", style.Size.Invariant());
        }
    }

    private static void WriteCharacterStyles(MarkupWriter xml)
    {
        using (xml.Element("w:style", ("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")))
        {
            xml.Value("w:name", "Default Paragraph Font");
            xml.Flag("w:semiHidden");
        }

        WriteCharacterStyle(xml, Strong, "Strong", isBuiltIn: true, ("w:b", null));
        WriteCharacterStyle(xml, Hyperlink, "Hyperlink", isBuiltIn: true, ("w:color", Palette.Accent), ("w:u", "single"));
        WriteCharacterStyle(xml, NoteMark, "Note Mark", isBuiltIn: false, ("w:vertAlign", "superscript"));
        WriteCharacterStyle(xml, Muted, "Muted", isBuiltIn: false, ("w:color", Palette.SoftInk));
        WriteCharacterStyle(xml, InstructionText, "Instruction Text", isBuiltIn: false, ("w:color", Palette.SoftInk), ("w:sz", "17"));
        WriteCharacterStyle(xml, Placeholder, "Placeholder Text", isBuiltIn: true, ("w:color", Palette.Hint));
    }

    private static void WriteCharacterStyle(
        MarkupWriter xml, string id, string name, bool isBuiltIn, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        using (xml.Element("w:style", ("w:type", "character"), ("w:customStyle", isBuiltIn ? null : "1"), ("w:styleId", id)))
        {
            xml.Value("w:name", name);
            xml.Value("w:basedOn", "DefaultParagraphFont");
            xml.Flag("w:qFormat");
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
            xml.Value("w:name", "Normal Table");
            xml.Flag("w:semiHidden");
        }

        WriteTableStyle(xml, Table, "Report Table", () =>
        {
            Border(xml, "w:top", Palette.Line, eighths: 8);
            Border(xml, "w:bottom", Palette.Line, eighths: 8);
            Border(xml, "w:insideH", Palette.HairLine, eighths: 4);
        });
        WriteTableStyle(xml, FormTable, "Form Table", () =>
        {
            foreach (var side in (string[])["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"])
            {
                Border(xml, side, Palette.Line, eighths: 6);
            }
        });
    }

    private static void WriteTableStyle(MarkupWriter xml, string id, string name, Action borders)
    {
        using (xml.Element("w:style", ("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id)))
        {
            xml.Value("w:name", name);
            xml.Value("w:basedOn", "TableNormal");
            using (xml.Element("w:tblPr"))
            {
                using (xml.Element("w:tblBorders"))
                {
                    borders();
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
}
