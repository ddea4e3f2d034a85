using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Templates;

/// <summary>Word templates as offices have them, put together part by part.</summary>
internal static class TemplateFiles
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string R = "xmlns:r=\"" + Office + "\"";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // A picture of one point.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>From a Swedish Word: ids in Swedish, names as Word writes them, a cover with boxes for title and subtitle, a header with a picture, letters of its own.</summary>
    public static byte[] Swedish() => Make(
        Styles("Georgia",
            Style("paragraph", "Normal", "Normal", "<w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"22\"/></w:rPr>", isDefault: true),
            Style("character", "Standardstycketeckensnitt", "Default Paragraph Font", "", isDefault: true),
            Style("table", "Normaltabell", "Normal Table", "", isDefault: true),
            Style("paragraph", "Rubrik", "Title", "<w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"60\"/></w:rPr>"),
            Style("paragraph", "Underrubrik", "Subtitle", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "Rubrik1", "heading 1", "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"3\"/></w:numPr><w:spacing w:before=\"400\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:color w:val=\"7A1F3D\"/><w:sz w:val=\"36\"/></w:rPr>"),
            Style("paragraph", "Rubrik2", "heading 2", "<w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:sz w:val=\"28\"/></w:rPr>"),
            Style("paragraph", "Rubrik3", "heading 3", "<w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"),
            Style("paragraph", "Beskrivning", "caption", "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/><w:sz w:val=\"18\"/></w:rPr>"),
            Style("paragraph", "Innehll1", "toc 1", "<w:basedOn w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8494\"/></w:tabs></w:pPr>"),
            Style("paragraph", "Innehll2", "toc 2", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "Innehllsfrteckningsrubrik", "TOC Heading", "<w:basedOn w:val=\"Rubrik1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr><w:outlineLvl w:val=\"9\"/></w:pPr>"),
            Style("paragraph", "Figurfrteckning", "table of figures", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "Citat", "Quote", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "Punktlista", "List Bullet", "<w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
            Style("paragraph", "Numreradlista", "List Number", "<w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>"),
            Style("paragraph", "Sidhuvud", "header", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "Sidfot", "footer", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "Fotnotstext", "footnote text", "<w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"18\"/></w:rPr>"),
            Style("character", "Fotnotsreferens", "footnote reference", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"),
            Style("character", "Stark", "Strong", "<w:rPr><w:b/></w:rPr>"),
            Style("character", "Hyperlnk", "Hyperlink", "<w:rPr><w:u w:val=\"single\"/></w:rPr>"),
            Style("character", "Platshllartext", "Placeholder Text", "<w:rPr><w:color w:val=\"808080\"/></w:rPr>")),
        """
        <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
        <w:p><w:pPr><w:pStyle w:val="Rubrik"/></w:pPr><w:r><w:t>Myndighetens omslag</w:t></w:r></w:p>
        <w:p><w:sdt><w:sdtPr><w:alias w:val="Rubrik"/><w:id w:val="77001"/><w:showingPlcHdr/><w:dataBinding w:prefixMappings="xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'" w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Platshllartext"/></w:rPr><w:t>[Dokument</w:t></w:r><w:r><w:t>rubrik]</w:t></w:r></w:sdtContent></w:sdt></w:p>
        <w:p><w:sdt><w:sdtPr><w:tag w:val="underrubrik"/><w:id w:val="77002"/></w:sdtPr><w:sdtContent><w:r><w:t>Undertitel</w:t></w:r></w:sdtContent></w:sdt></w:p>
        <w:p><w:r><w:t xml:space="preserve">Läs mer på </w:t></w:r><w:hyperlink r:id="rIdLink"><w:r><w:t>vår plats</w:t></w:r></w:hyperlink><w:r><w:br w:type="page"/></w:r></w:p>
        </w:sdtContent></w:sdt>
        <w:p><w:r><w:t>Anvisningar som inte hör till rapporten.</w:t></w:r></w:p>
        """,
        "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1701\" w:bottom=\"1701\" w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:titlePg/>",
        """
        <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        """);

    /// <summary>From an English Word: letter paper, the cover above a marker, neither header nor footer.</summary>
    public static byte[] English() => Make(
        Styles("Calibri",
            Style("paragraph", "Normal", "Normal", "", isDefault: true),
            Style("paragraph", "Heading1", "Heading 1", "<w:basedOn w:val=\"Normal\"/><w:rPr><w:color w:val=\"1F4E79\"/><w:sz w:val=\"32\"/></w:rPr>"),
            Style("paragraph", "Caption", "Caption", "<w:basedOn w:val=\"Normal\"/>"),
            Style("paragraph", "TableText", "Table Text", "<w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"16\"/></w:rPr>")),
        "<w:p><w:r><w:t>Cover of the agency</w:t></w:r></w:p><w:p><w:r><w:t>[Re</w:t></w:r><w:r><w:t>port]</w:t></w:r></w:p><w:p><w:r><w:t>Not part of it.</w:t></w:r></w:p>",
        "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>",
        numbering: null);

    /// <summary>Names in Swedish too, as another program writes them, and hardly any styles.</summary>
    public static byte[] Poor() => Make(
        Styles("Verdana", Style("paragraph", "P0", "Brödtext", "", isDefault: true), Style("paragraph", "P1", "Rubrik 1", "<w:basedOn w:val=\"P0\"/>")), "", "", numbering: null);

    public static WordFile Parts(byte[] template) => new(template);

    private static byte[] Make(string styles, string body, string section, string? numbering)
    {
        var file = new WordFile(EmptyZip());
        file.Put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/></Types>");
        Add(file, "word/document.xml", Word + "template.main+xml", $"<w:document {W} {R}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body></w:document>");
        Relate(file, "_rels/.rels", "rId1", "officeDocument", "word/document.xml");
        Add(file, "word/styles.xml", Word + "styles+xml", styles);
        Relate(file, "word/_rels/document.xml.rels", "rIdStyles", "styles", "styles.xml");
        if (numbering is not null)
        {
            Add(file, "word/numbering.xml", Word + "numbering+xml", $"<w:numbering {W}>{numbering}</w:numbering>");
            Relate(file, "word/_rels/document.xml.rels", "rIdNumbering", "numbering", "numbering.xml");
        }

        if (section.Contains("rIdHeader", StringComparison.Ordinal))
        {
            AddHeader(file);
        }

        return file.ToBytes();
    }

    private static void AddHeader(WordFile file)
    {
        const string drawing = """
            <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logotyp" descr="Myndighetens märke"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logotyp"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """;
        Add(file, "word/header1.xml", Word + "header+xml", $"<w:hdr {W} {R}><w:p><w:pPr><w:pStyle w:val=\"Sidhuvud\"/></w:pPr><w:r>{drawing.Trim()}</w:r><w:r><w:t>Myndigheten</w:t></w:r></w:p></w:hdr>");
        Add(file, "word/footer1.xml", Word + "footer+xml", $"<w:ftr {W}><w:p><w:pPr><w:pStyle w:val=\"Sidfot\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Sida </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
        file.Put("word/media/image1.png", Picture);
        Relate(file, "word/_rels/header1.xml.rels", "rId1", "image", "media/image1.png");
        Relate(file, "word/_rels/document.xml.rels", "rIdHeader", "header", "header1.xml");
        Relate(file, "word/_rels/document.xml.rels", "rIdFooter", "footer", "footer1.xml");
        Relate(file, "word/_rels/document.xml.rels", "rIdLink", "hyperlink", "https://example.org/", isExternal: true);
        Relate(file, "word/_rels/document.xml.rels", "rIdAttached", "attachedTemplate", "file:///mall.dotx", isExternal: true);
    }

    private static string Styles(string font, params ReadOnlySpan<string> styles) =>
        $"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>{string.Concat(styles)}</w:styles>";

    private static string Style(string type, string id, string name, string content, bool isDefault = false) =>
        $"<w:style w:type=\"{type}\"{(isDefault ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{content}</w:style>";

    private static void Add(WordFile file, string part, string type, string content)
    {
        file.Put(part, content);
        file.SetType(part, type);
    }

    private static void Relate(WordFile file, string list, string id, string type, string target, bool isExternal = false)
    {
        const string empty = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
        var text = file.Parts.Contains(list) ? file.Text(list) : empty;
        file.Put(list, text.Replace("</Relationships>", $"<Relationship Id=\"{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : "")}/></Relationships>", StringComparison.Ordinal));
    }

    private static byte[] EmptyZip()
    {
        using var stream = new MemoryStream();
        using (new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
        }

        return stream.ToArray();
    }
}
