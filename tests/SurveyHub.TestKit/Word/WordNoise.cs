using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>What Word adds to a file by itself when somebody edits and saves it. There is no Word here: these are rules read off files that it has saved.</summary>
public static class WordNoise
{
    private const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    /// <summary>Ids of editing sessions, paragraphs and texts.</summary>
    public static void AddSessionIds(XElement root)
    {
        root.SetAttributeValue(XNamespace.Xmlns + "w14", W14.NamespaceName);
        root.SetAttributeValue(XNamespace.Xmlns + "mc", Compatibility.NamespaceName);
        root.SetAttributeValue(Compatibility + "Ignorable", "w14");
        var number = 0x1000_0000;
        foreach (var paragraph in root.Descendants(W + "p"))
        {
            paragraph.SetAttributeValue(W14 + "paraId", $"{++number:X8}");
            paragraph.SetAttributeValue(W14 + "textId", "77777777");
            paragraph.SetAttributeValue(W + "rsidR", "00A77B3E");
            paragraph.SetAttributeValue(W + "rsidRDefault", $"00{number % 0xFFFFFF:X6}");
        }

        foreach (var run in root.Descendants(W + "r"))
        {
            run.SetAttributeValue(W + "rsidRPr", "00C10F2A");
        }
    }

    /// <summary>Every run of text becomes two, with the marks of the spelling checker between them.</summary>
    public static void SplitRuns(XElement root)
    {
        foreach (var run in root.Descendants(W + "r").Where(run => WordRuns.TextOf(run).Length > 1 && run.Elements(W + "t").Count() == 1).ToArray())
        {
            if (run.Elements().All(part => part.Name == W + "rPr" || part.Name == W + "t"))
            {
                var second = run.Split(WordRuns.TextOf(run).Length / 2);
                run.AddAfterSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart")));
                second.AddAfterSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellEnd")));
            }
        }
    }

    /// <summary>Where pages broke last, and the language of each run.</summary>
    public static void AddPagesAndLanguages(XElement root)
    {
        foreach (var run in root.Descendants(W + "r").Where(run => run.Element(W + "t") is not null).ToArray())
        {
            run.Element(W + "t")!.AddBeforeSelf(new XElement(W + "lastRenderedPageBreak"));
            if (run.Element(W + "rPr") is null)
            {
                run.AddFirst(new XElement(W + "rPr", WordRuns.Value("lang", "sv-SE")));
            }
        }
    }

    /// <summary>Two parts of others come before ours, which gets another number.</summary>
    public static void RenumberCustomXml(WordFile file)
    {
        file.Rename("customXml/item1.xml", "customXml/item3.xml");
        file.Rename("customXml/itemProps1.xml", "customXml/itemProps3.xml");
        file.Rename("customXml/_rels/item1.xml.rels", "customXml/_rels/item3.xml.rels");
        foreach (var list in new[] { "[Content_Types].xml", "word/_rels/document.xml.rels", "customXml/_rels/item3.xml.rels" })
        {
            file.Put(list, file.Text(list).Replace("item1.xml", "item3.xml", StringComparison.Ordinal).Replace("itemProps1.xml", "itemProps3.xml", StringComparison.Ordinal));
        }

        file.Put("customXml/item1.xml", "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\" SelectedStyle=\"\\APA.XSL\"/>");
        file.Put("customXml/item2.xml", "<p:properties xmlns:p=\"http://schemas.microsoft.com/office/2006/metadata/properties\"><documentManagement/></p:properties>");
        foreach (var part in new[] { "customXml/item1.xml", "customXml/item2.xml" })
        {
            file.SetType(part, "application/xml");
            file.Relate("word/_rels/document.xml.rels", CustomXml, "../" + part);
        }
    }

    public static void SavedBy(WordFile file, string program)
    {
        var properties = file.Xml("docProps/app.xml").Root!;
        properties.Element(properties.Name.Namespace + "Application")!.Value = program;
    }

    /// <summary>A comment from before the first node to after the last, across whatever edges lie between.</summary>
    public static void Comment(WordFile file, XElement first, XElement last, string text)
    {
        const string part = "word/comments.xml";
        if (!file.Parts.Contains(part))
        {
            file.Put(part, $"<w:comments xmlns:w=\"{W}\"/>");
            file.SetType(part, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
            file.Relate("word/_rels/document.xml.rels", OfficeRelationships.NamespaceName + "/comments", "comments.xml");
        }

        var comments = file.Xml(part).Root!;
        var id = new XAttribute(W + "id", comments.Elements().Count());
        first.AddBeforeSelf(new XElement(W + "commentRangeStart", id));
        last.AddAfterSelf(new XElement(W + "commentRangeEnd", id), new XElement(W + "r", new XElement(W + "commentReference", id)));
        comments.Add(new XElement(W + "comment", id, new XAttribute(W + "author", "Granskare"), WordRuns.Paragraph(WordRuns.Run(text))));
    }

    public static void Bookmark(XElement first, XElement last, string name, int id)
    {
        first.AddBeforeSelf(new XElement(W + "bookmarkStart", new XAttribute(W + "id", id), new XAttribute(W + "name", name)));
        last.AddAfterSelf(new XElement(W + "bookmarkEnd", new XAttribute(W + "id", id)));
    }

    /// <summary>A field in runs of its own, with the result that it shows.</summary>
    public static IEnumerable<XElement> Field(string code, params ReadOnlySpan<XElement> result) =>
        [Mark("begin"), new XElement(W + "r", WordRuns.Text($" {code} ", "instrText")), Mark("separate"), .. result, Mark("end")];

    private static XElement Mark(string kind) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", kind)));
}
