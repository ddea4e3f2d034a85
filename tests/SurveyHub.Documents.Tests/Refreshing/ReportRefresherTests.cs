using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>A file that nobody has edited.</summary>
public sealed class ReportRefresherTests
{
    [Fact]
    public void NothingNew_GivesTheSameBytes()
    {
        var result = RefreshRun.Succeed(MarkedReport.Bytes, LateGotland.SameAgain);

        Assert.Equal(MarkedReport.Bytes, result.File);
        Assert.All(result.Pieces, piece => Assert.Equal(PieceFate.Unchanged, Assert.Single(piece.Places).Fate));
    }

    [Fact]
    public void ALateAnswer_ChangesWhatItConcerns()
    {
        var result = RefreshRun.Succeed(MarkedReport.Bytes, LateGotland.Request);

        Assert.Equal(
            [
                "sum-1f0c Changed Body 115 -> 116", "which-77ab Changed Body Skåne, Värmland och Norrbotten -> Gotland, Skåne, Värmland och Norrbotten",
                "mean-0b2e Unchanged Body 5,8", "base-9d41 Changed Header 20 av 21 regioner -> 21 av 21 regioner",
                "silent-33c0 Changed Footnote Gotland -> ingen region",
                "koordinatorer Changed Body 01.2:16,5 %>16,4 % 12.2:53,0 %>52,6 % 17.2:17,4 %>17,2 % 25.2:13,0 %>12,9 % sum.1:115>116 "
                + "09.0:>Gotland 09.1:>1 09.2:>0,9 % 09.3:>per vecka|och patient",
                "staplar-5d11 Changed Body",
                "karta-70e2 Changed Body 09.0:Har inte svarat>0,30",
            ],
            RefreshRun.Lines(result));
        using var document = WordprocessingDocument.Open(new MemoryStream(result.File), isEditable: false);
        Written.AssertValid(document);
    }

    [Fact]
    public void RefreshedAgain_NothingIsLeftToDo()
    {
        var first = RefreshRun.Succeed(MarkedReport.Bytes, LateGotland.Request);
        var second = RefreshRun.Succeed(first.File, LateGotland.Request);

        Assert.Equal(first.File, second.File);
        Assert.All(second.Pieces, piece => Assert.Equal(PieceFate.Unchanged, Assert.Single(piece.Places).Fate));
    }

    [Fact]
    public void PartsThatAreNotTouched_AreCopiedAsTheyWerePacked()
    {
        using var before = Written.Zip(MarkedReport.Bytes);
        using var after = Written.Zip(RefreshRun.Succeed(MarkedReport.Bytes, LateGotland.Request).File);
        string[] changed = ["word/document.xml", "word/header1.xml", "word/footnotes.xml", "customXml/item1.xml", "word/charts/chart1.xml", "word/embeddings/workbook1.xlsx"];

        Assert.Equal(before.Entries.Select(entry => (entry.FullName, entry.LastWriteTime)), after.Entries.Select(entry => (entry.FullName, entry.LastWriteTime)));
        Assert.Equal(
            before.Entries.Where(entry => !changed.Contains(entry.FullName)).Select(entry => (entry.FullName, entry.CompressedLength, entry.Crc32)),
            after.Entries.Where(entry => !changed.Contains(entry.FullName)).Select(entry => (entry.FullName, entry.CompressedLength, entry.Crc32)));
    }

    [Fact]
    public void TheTypeOfTheDocument_MayBeThatOfEveryPart()
    {
        var file = new WordFile(MarkedReport.Bytes);
        const string type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        file.SetType(WordFile.Document, null);
        file.SetType("customXml/item1.xml", null);
        file.Xml("[Content_Types].xml").Root!.Add(
            new XElement(WordNames.ContentTypes + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", type)));

        Assert.Equal([], LateGotlandChecker.Check(file.ToBytes(), RefreshRun.Succeed(file.ToBytes(), LateGotland.Request)));
    }
}
