using System.Xml.Linq;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>The small report as it comes back: edited in Word, reviewed with tracked changes, and cut and pasted.</summary>
internal static class NoisyReports
{
    private static readonly string[] Stories = [WordFile.Document, "word/header1.xml", "word/footnotes.xml"];

    /// <summary>Everything that Word adds by itself, prose rewritten around the pieces and in one of them, and the table in other looks.</summary>
    public static byte[] Edited()
    {
        var file = new WordFile(MarkedReport.Bytes);
        var body = file.Body;
        body.Control(LateGotland.Sum.Key).Content().AddFirst(Run("cirka ", new XElement(W + "i")));
        body.ParagraphStarting("I riket").Elements(W + "r").First().SetText("I hela landet finns sammanlagt ");
        body.ParagraphStarting("Stycket före").Elements(W + "r").First().SetText("Ett helt nytt stycke med 115 & <tecken>.");
        body.ParagraphStarting("Vårdval").AddAfterSelf(
            Paragraph(new XElement(W + "smartTag", new XAttribute(W + "uri", "urn:x"), new XAttribute(W + "element", "place"), Run("Gotland")), Run(" svarade sent."),
                new XElement(W + "r", new XElement(W + "t", "a"), new XElement(W + "noBreakHyphen"), new XElement(W + "softHyphen"), new XElement(W + "t", "b"))),
            Paragraph([.. WordNoise.Field("SEQ Figur \\* ARABIC", Run("1")), new XElement(W + "fldSimple", new XAttribute(W + "instr", " PAGE "), Run("3"))]));
        Restyle(body.Control(LateGotland.Table.Key));
        RestyleChart(file);
        foreach (var story in Stories)
        {
            var root = file.Xml(story).Root!;
            WordNoise.SplitRuns(root);
            WordNoise.AddPagesAndLanguages(root);
            WordNoise.AddSessionIds(root);
        }

        var list = body.Control(LateGotland.List.Key);
        WordNoise.Comment(file, list.Content().Elements(W + "r").Last(), list.ElementsAfterSelf(W + "r").First(), "Stämmer listan?");
        WordNoise.Bookmark(list.Content().Elements(W + "r").First(), list, "_GoBack", 40);
        WordNoise.RenumberCustomXml(file);
        WordNoise.SavedBy(file, "Microsoft Office Word");
        return file.ToBytes();
    }

    /// <summary>Insertions and deletions in prose and in a piece, a moved paragraph with a piece, a piece that is to go, and a comment.</summary>
    public static byte[] Reviewed() => Tracked().ToBytes();

    public static byte[] ReviewedAndAccepted() => Settled(WordRevisions.AcceptAll);

    public static byte[] ReviewedAndRejected() => Settled(WordRevisions.RejectAll);

    /// <summary>Pieces copied into a cell, a note and a text box; two controls with one number; a moved section; tables and fields in each other.</summary>
    public static byte[] Pasted()
    {
        var file = new WordFile(MarkedReport.Bytes);
        var body = file.Body;
        var sum = body.Control(LateGotland.Sum.Key);
        XElement Copy(string id)
        {
            var copy = new XElement(sum);
            copy.Element(W + "sdtPr")!.Element(W + "id")!.SetAttributeValue(W + "val", id);
            return copy;
        }

        file.Xml("word/footnotes.xml").Root!.Descendants(W + "p").Last().Add(Run(" Se "), Copy("501"), Run(" ovan."));
        var box = Paragraph(WordTextBox.Run(body.Parent!, Paragraph(Run("Totalt "), Copy("502"), Run("!"))));
        var nested = Table(Paragraph(Run("Inre "), Copy((string)sum.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")!)));
        var outer = Table(Paragraph(Run("Egen tabell")), nested, Paragraph(new XElement(W + "sdt", new XElement(W + "sdtPr"), new XElement(W + "sdtContent", Copy("503")))));
        ChartReading.Copy(file, LateGotland.Chart.Key, "7");
        ChartReading.Copy(file, LateGotland.Chart.Key, null);
        body.ParagraphStarting("Stycket efter").AddAfterSelf(box, outer);
        var caption = body.ParagraphStarting("Tabell 1");
        var moved = new[] { caption, body.Control(LateGotland.Table.Key) };
        moved[0].Remove();
        moved[1].Remove();
        body.ParagraphStarting("Koordinatorer").AddAfterSelf(moved);
        WordNoise.Bookmark(moved[0].Elements(W + "r").First(), moved[0].Elements(W + "r").First(), "_Ref1", 41);
        body.ParagraphStarting("Stycket före").Add(WordNoise.Field("REF _Ref1 \\h", Run("Tabell 1"), new XElement(Copy("504"))));
        WordNoise.SavedBy(file, "Microsoft Office Word");
        return file.ToBytes();
    }

    private static byte[] Settled(Action<XElement> settle)
    {
        var file = Tracked();
        foreach (var story in Stories)
        {
            settle(file.Xml(story).Root!);
        }

        return file.ToBytes();
    }

    private static WordFile Tracked()
    {
        var file = new WordFile(MarkedReport.Bytes);
        var body = file.Body;
        var prose = body.ParagraphStarting("I riket");
        prose.Elements(W + "r").First().AddAfterSelf(WordRevisions.Insertion(Run("numera ")));
        WordRevisions.Delete(prose.Elements(W + "r").Last());
        var mean = body.Control(LateGotland.Mean.Key).Content();
        mean.Add(WordRevisions.Insertion(Run(",9")));
        WordRevisions.Delete(mean.Elements(W + "r").First().Split(1));
        WordRevisions.DeleteControl(file.Xml("word/footnotes.xml").Root!.Control(LateGotland.Silent.Key));
        WordNoise.Comment(file, prose.Elements(W + "r").First(), body.Control(LateGotland.Sum.Key).Content().Elements().Last(), "Är det så många?");
        WordRevisions.Move(body.ParagraphStarting("Vårdval"), body.ParagraphStarting("Stycket efter"));
        WordRevisions.TrackOn(file);
        WordNoise.SavedBy(file, "Microsoft Office Word");
        return file;
    }

    // Other colours, a workbook that Excel has saved, and a caption that has got another number.
    private static void RestyleChart(WordFile file)
    {
        file.Put("word/charts/chart1.xml", file.Text("word/charts/chart1.xml").Replace("0A5568", "7F3F00", StringComparison.Ordinal).Replace("'Data'!", "Data!", StringComparison.Ordinal));
        file.Put("word/embeddings/workbook1.xlsx", ChartReading.AsOffice(file.Bytes("word/embeddings/workbook1.xlsx"), "xl/worksheets/sheet1.xml"));
        file.Body.ParagraphStarting("Figur").Descendants(W + "t").Single(text => text.Value == "1").Value = "2";
    }

    private static void Restyle(XElement control)
    {
        var table = control.Descendants(W + "tbl").First();
        table.Element(W + "tblPr")!.Element(W + "tblW")!.SetAttributeValue(W + "w", "5000");
        foreach (var cell in table.Descendants(W + "tc"))
        {
            cell.Element(W + "tcPr")!.Add(new XElement(W + "shd", new XAttribute(W + "val", "clear"), new XAttribute(W + "fill", "E3F0F2")));
        }

        foreach (var paragraph in table.Descendants(W + "p"))
        {
            paragraph.Element(W + "pPr")!.Add(Value("jc", "center"));
        }
    }

    private static XElement Table(params ReadOnlySpan<XElement> content) => new(
        W + "tbl",
        new XElement(W + "tblPr", new XElement(W + "tblW", new XAttribute(W + "w", "4000"), new XAttribute(W + "type", "dxa"))),
        new XElement(W + "tblGrid", new XElement(W + "gridCol", new XAttribute(W + "w", "4000"))),
        new XElement(W + "tr", new XElement(W + "tc", content.ToArray())));
}
