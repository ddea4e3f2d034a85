using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word;

/// <summary>The lists of a document: one bulleted for all, and one for every numbered list, so that each begins at one.</summary>
/// <param name="offset">Lists of a template that come before.</param>
internal sealed class NumberingPart(int offset = 0)
{
    private const string BulletLook = "0";
    private const string NumberLook = "1";
    private int _lists = offset + 1;

    /// <summary>The style of bulleted paragraphs makes bullets by itself.</summary>
    public bool BulletsComeFromStyle { get; init; }

    /// <summary>The list of bulleted paragraphs, or null where they are one without it.</summary>
    public int? Bullets => BulletsComeFromStyle ? null : offset + 1;

    public int StartNumberedList() => ++_lists;

    public void Write(MarkupWriter xml)
    {
        using (xml.Root("w:numbering", "w"))
        {
            WriteLook(xml, BulletLook, TextStyles.Bullet, "bullet", "•");
            WriteLook(xml, NumberLook, TextStyles.Numbered, "decimal", "%1.");
            using (xml.Element("w:num", ("w:numId", (offset + 1).Invariant())))
            {
                xml.Value("w:abstractNumId", BulletLook);
            }

            for (var list = offset + 2; list <= _lists; list++)
            {
                using (xml.Element("w:num", ("w:numId", list.Invariant())))
                {
                    xml.Value("w:abstractNumId", NumberLook);
                    using (xml.Element("w:lvlOverride", ("w:ilvl", "0")))
                    {
                        xml.Value("w:startOverride", "1");
                    }
                }
            }
        }
    }

    private static void WriteLook(MarkupWriter xml, string id, WordStyle style, string format, string text)
    {
        using (xml.Element("w:abstractNum", ("w:abstractNumId", id)))
        {
            xml.Value("w:multiLevelType", "singleLevel");
            using (xml.Element("w:lvl", ("w:ilvl", "0")))
            {
                xml.Value("w:start", "1");
                xml.Value("w:numFmt", format);
                xml.Value("w:lvlText", text);
                xml.Value("w:lvlJc", "left");
                using (xml.Element("w:pPr"))
                {
                    xml.Empty("w:ind", ("w:left", style.Indent.Invariant()), ("w:hanging", style.Hanging.Invariant()));
                }
            }
        }
    }
}
