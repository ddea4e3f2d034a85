using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>What leads from one place of a report to another is complete when the file is opened.</summary>
public sealed class WordReferenceTests
{
    [Fact]
    public void EverythingThatAReportFileCanAskFor_IsValid_AndTheSameTwice()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);

        Written.AssertValid(document);
        Assert.Equal(Written.Word(PublishedReport.Swedish), Written.Word(PublishedReport.Make()));
    }

    [Theory]
    [InlineData("tabell\u00A01", "tabell\u00A0 REF _Ref000000009n \\h 1", true)]
    [InlineData("Figur 1", " REF _Ref000000012 \\h Figur 1", false)]
    [InlineData("Utbud", " REF _Ref000000007 \\h Utbud", false)]
    [InlineData("kapitlet om utbudet", "kapitlet om utbudet", true)]
    public void AReference_SaysInFullWhatItSays_AndIsAFieldWhereItIsTheNumber(string words, string written, bool isLink)
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var sentence = BodyOf(document).Elements<Paragraph>().First(paragraph => paragraph.InnerText.StartsWith("I riket", StringComparison.Ordinal));

        Assert.Contains(words, string.Concat(sentence.Descendants<Text>().Select(text => text.Text)), StringComparison.Ordinal);
        Assert.Contains(written, sentence.InnerText, StringComparison.Ordinal);
        Assert.Equal(isLink, sentence.Elements<Hyperlink>().Any(link => link.InnerText == written));
    }

    [Fact]
    public void EveryReference_LeadsToABookmark()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var names = BodyOf(document).Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ToArray();
        var fields = document.MainDocumentPart!.FootnotesPart!.Footnotes!.Descendants<FieldCode>().Concat(BodyOf(document).Descendants<FieldCode>())
            .Select(code => code.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(code => code[0] is "REF" or "PAGEREF" or "NOTEREF").Select(code => code[1]);
        var links = BodyOf(document).Descendants<Hyperlink>().Select(link => link.Anchor?.Value).OfType<string>();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Empty(fields.Concat(links).Except(names));
        Assert.All(names, name => Assert.InRange(name.Length, 1, 40));
    }

    [Fact]
    public void ABookmark_StandsAroundTheNumberOfACaption()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var start = BodyOf(document).Descendants<BookmarkStart>().Single(bookmark => bookmark.Name == "_Ref000000009");
        var inside = start.ElementsAfter().TakeWhile(element => element is not BookmarkEnd end || end.Id!.Value != start.Id!.Value);

        Assert.Equal("Tabell\u00A0 SEQ Tabell \\* ARABIC 1", string.Concat(inside.Select(element => element.InnerText)));
    }

    [Theory]
    [InlineData("Tabeller", "Tabell\u00A01. Koordinatorer per region|3", "Tabell\u00A02. Vårdval|3")]
    [InlineData("Figurer", "Figur\u00A01. Koordinatorer per region|4", "Figur\u00A02. Hur ofta samordnas vården?|5", "Figur\u00A03. Koordinatorer 2024 och 2026|5")]
    public void AList_HasEveryCaptionWithItsPage(string title, params string[] lines)
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var heading = BodyOf(document).Elements<Paragraph>().First(paragraph => paragraph.InnerText == title);
        var listed = heading.ElementsAfter().OfType<Paragraph>().TakeWhile(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "TableofFigures");

        Assert.Equal(lines, listed.Select(paragraph => string.Concat(paragraph.Descendants<Text>().Select(text => text.Text))).Select(Divide));
    }

    [Fact]
    public void AListOfNothing_IsNotWritten()
    {
        using var document = Written.OpenWord(new ReportBuilder("Tom").Add(new CaptionListBlock("Figurer", CaptionedThing.Figure)).Text("Slut.").Build());

        Assert.DoesNotContain("Figurer", BodyOf(document).InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_AreNotesOfWord_AndTheSecondMarkOfOneIsAField()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var notes = document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().ToArray();

        Assert.Equal([-1L, 0L, 1L, 2L], notes.Select(note => note.Id!.Value));
        Assert.Equal([1L, 2L], BodyOf(document).Descendants<FootnoteReference>().Select(mark => mark.Id!.Value));
        Assert.Single(BodyOf(document).Descendants<FieldCode>(), code => code.Text.Contains("NOTEREF _RefF00000001 \\f \\h", StringComparison.Ordinal));
        Assert.Single(document.MainDocumentPart.FootnotesPart.HyperlinkRelationships);
        Assert.Equal(2, document.MainDocumentPart.DocumentSettingsPart!.Settings!.GetFirstChild<FootnoteDocumentWideProperties>()!.ChildElements.Count);
    }

    [Fact]
    public void AMarkWithoutItsNote_IsAMistake() => Assert.Throws<ArgumentException>(() => Written.Word(
        new ReportBuilder("Fel").Add(PublishedReport.Sentence("Se not.", new FootnoteMarkRun(1))).Build()));

    [Fact]
    public void AnAnchorThatLeadsNowhere_IsText()
    {
        using var document = Written.OpenWord(new ReportBuilder("Fel").Add(PublishedReport.Sentence("Se ", new ReferenceRun(new ProseRun("tabell 9"), "borta"), ".")).Build());

        Assert.Contains("Se tabell 9.", BodyOf(document).InnerText, StringComparison.Ordinal);
        Assert.Empty(BodyOf(document).Descendants<Hyperlink>());
    }

    [Fact]
    public void TurnedPages_AreSectionsOfTheirOwn_AndATurnAtTheEndIsNone()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);

        Assert.Equal([false, true, false], BodyOf(document).Descendants<PageSize>().Select(page => page.Orient?.Value == PageOrientationValues.Landscape));
    }

    [Fact]
    public void HeadingRightAboveTurnedPages_StandsOnThem()
    {
        using var document = Written.OpenWord(new ReportBuilder("Rapport").Text("Före.").Heading(1, "Wide", "wide").Heading(2, "All", "all")
            .Add(new TurnPageBlock(true)).Text("På sidan.").Add(new TurnPageBlock(false)).Heading(1, "Efter", "efter").Build());
        var body = BodyOf(document);
        var end = body.Descendants<SectionProperties>().First().Ancestors<Paragraph>().First();

        Assert.Equal([false, true, false], body.Descendants<PageSize>().Select(page => page.Orient?.Value == PageOrientationValues.Landscape));
        Assert.Equal("Före.", end.ElementsBefore().OfType<Paragraph>().Last().InnerText);
        Assert.Equal("Wide", end.ElementsAfter().OfType<Paragraph>().First().InnerText);
    }

    [Fact]
    public void ABreakWherePagesAreTurned_MakesNoEmptyPage()
    {
        using var document = Written.OpenWord(new ReportBuilder("Vändning").Text("Före.")
            .Add(new TurnPageBlock(true), new PageBreakBlock()).Text("Efter.").Build());

        Assert.DoesNotContain(BodyOf(document).Descendants<PageBreakBefore>(), element => element.Ancestors<Paragraph>().Single().InnerText == "Efter.");
    }

    private static Body BodyOf(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!;

    private static string Divide(string line) => $"{line[..^1]}|{line[^1]}";
}
