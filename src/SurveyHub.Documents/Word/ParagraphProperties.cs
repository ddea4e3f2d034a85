using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word;

/// <summary>Writes what a style says of its paragraphs, in the order that the format demands.</summary>
internal static class ParagraphProperties
{
    /// <summary>What the line of a box takes above its text, and below it, in twentieths of a point: its distance and its width.</summary>
    public const int BoxFrame = (BoxSpace * 20) + (BoxEighths * 20 / 8);

    private const int BoxSpace = 1;
    private const int BoxEighths = 6;

    public static void Write(MarkupWriter xml, WordStyle style)
    {
        using (xml.Element("w:pPr"))
        {
            xml.Flag("w:keepNext", style.KeepNext);
            xml.Flag("w:keepLines", style.KeepLines);
            xml.Flag("w:widowControl");
            WriteRules(xml, style.Rule);
            if (style.Tab is { } tab)
            {
                using (xml.Element("w:tabs"))
                {
                    xml.Empty("w:tab", ("w:val", tab.IsRight ? "right" : "left"), ("w:leader", tab.HasDots ? "dot" : null),
                        ("w:pos", tab.Position.Invariant()));
                }
            }

            xml.Empty("w:spacing", ("w:before", style.Before.Invariant()), ("w:after", style.After.Invariant()),
                ("w:line", style.Line.Invariant()), ("w:lineRule", "atLeast"));
            if (style.Indent > 0)
            {
                var right = style.Rule == ParagraphRule.Box ? style.Indent.Invariant() : null;
                xml.Empty("w:ind",
                    ("w:left", style.Indent.Invariant()), ("w:right", right), ("w:hanging", style.Hanging.Invariant()));
            }

            xml.Value("w:jc", style.Alignment);
            xml.Value("w:outlineLvl", (style.OutlineLevel - 1)?.Invariant());
        }
    }

    private static void WriteRules(MarkupWriter xml, ParagraphRule rule)
    {
        if (rule == ParagraphRule.None)
        {
            return;
        }

        using (xml.Element("w:pBdr"))
        {
            switch (rule)
            {
                case ParagraphRule.AccentAbove:
                    Rule(xml, "top", Palette.Accent, eighths: 48, space: 14);
                    break;
                case ParagraphRule.Below:
                    Rule(xml, "bottom", Palette.HairLine, eighths: 4, space: 4);
                    break;
                case ParagraphRule.AccentLeft:
                    Rule(xml, "left", Palette.Accent, eighths: 18, space: 8);
                    break;
                case ParagraphRule.Box:
                    foreach (var side in (string[])["top", "left", "bottom", "right"])
                    {
                        Rule(xml, side, Palette.Line, eighths: BoxEighths, space: BoxSpace);
                    }

                    break;
            }
        }
    }

    private static void Rule(MarkupWriter xml, string side, string colour, int eighths, int space) => xml.Empty("w:" + side,
        ("w:val", "single"), ("w:sz", eighths.Invariant()), ("w:space", space.Invariant()), ("w:color", colour));
}
