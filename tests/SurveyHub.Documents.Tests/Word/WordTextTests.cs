using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>Running text, lists, links, the printed questionnaire, and text that would break a file.</summary>
public sealed class WordTextTests
{
    [Fact]
    public void Cover_StandsAloneOnTheFirstPage()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var body = document.MainDocumentPart!.Document!.Body!;
        var cover = body.Elements<Paragraph>().Take(5)
            .Select(paragraph => (paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value, paragraph.InnerText));

        Assert.Equal(
            [
                ("Title", "Stöd till patienter med långvarig smärta"), ("Subtitle", "Sammanställning av regionernas svar våren 2026"),
                ("CoverDetail", "20 av 21 regioner har svarat"), ("CoverDetail", "Svar lästa den 22 maj 2026"), ("CoverDetail", "Dnr 26/00412"),
            ],
            cover);
        Assert.NotNull(body.Descendants<SdtBlock>().Single().Descendants<Paragraph>().First().ParagraphProperties!.PageBreakBefore);
        Assert.NotNull(body.Descendants<SectionProperties>().First().GetFirstChild<TitlePage>());
        Assert.All(body.Descendants<SectionProperties>().Skip(1), section => Assert.Null(section.GetFirstChild<TitlePage>()));
    }

    [Fact]
    public void Links_LeadOut_AndOtherAddressesStayText()
    {
        var report = new ReportBuilder("Länkar").Text(
            new ProseRun("ett", Link: "https://example.org/å?a=1&b=2"), new ProseRun("två", Link: "javascript:alert(1)"),
            new ProseRun("tre", Link: "relativ/adress"), new ProseRun("fyra", Link: "http://"),
            new ProseRun("fem", Link: "https://example.org/å?a=1&b=2"));
        using var document = Written.OpenWord(report.Build());

        Written.AssertValid(document);
        Assert.Equal(
            ["https://example.org/%C3%A5?a=1&b=2"],
            document.MainDocumentPart!.HyperlinkRelationships.Select(link => link.Uri.OriginalString));
        Assert.Equal(["ett", "fem"], document.MainDocumentPart.Document!.Descendants<Hyperlink>().Select(link => link.InnerText));
        Assert.Equal("etttvåtrefyrafem", document.MainDocumentPart.Document.Body!.Elements<Paragraph>().Last().InnerText);
    }

    [Fact]
    public void EveryNumberedList_BeginsAtOne()
    {
        using var document = Written.OpenWord(new ReportBuilder("Listor").List(true, "a", "b").List(false, "c").List(true, "d").Build());
        var lists = document.MainDocumentPart!.Document!.Descendants<NumberingId>().Select(id => id.Val!.Value).ToArray();
        var numbering = document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!;

        Assert.Equal([2, 2, 1, 3], lists);
        Assert.All(
            numbering.Elements<NumberingInstance>().Skip(1),
            list => Assert.Equal(1, list.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value));
    }

    [Fact]
    public void PageBreaks_InARowAndAtTheEnd_MakeNoEmptyPage()
    {
        var report = new ReportBuilder("Sidor").Add(new PageBreakBlock()).Text("ett").Add(new PageBreakBlock(), new PageBreakBlock())
            .Text("två").Add(new PageBreakBlock()).Build();
        using var document = Written.OpenWord(report);
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.Equal(["ett", "två"], body.Descendants<PageBreakBefore>().Select(mark => mark.Ancestors<Paragraph>().Single().InnerText));
        Assert.Empty(body.Descendants<Break>());
    }

    [Fact]
    public void ATableWithoutCaption_CanBeginAPage()
    {
        var table = new TableBlock(null, "", [new("Fråga", false)], [new ReportRow([ReportCell.Text("1")])], []);
        using var document = Written.OpenWord(new ReportBuilder("Sidor").Text("ett").Add(new PageBreakBlock(), table).Build());
        var before = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().PreviousSibling<Paragraph>()!;

        Assert.NotNull(before.ParagraphProperties!.PageBreakBefore);
        Assert.NotNull(before.ParagraphProperties.KeepNext);
    }

    [Fact]
    public void PrintedQuestionnaire_HasBoxesToWriteInAndToTick()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var body = document.MainDocumentPart!.Document!.Body!;
        var boxes = OfStyle(body, "WritingBox").ToArray();

        Assert.Equal(["☐Ja", "☐Nej", "☐Delvis, i någon del av regionen"], OfStyle(body, "Option").Select(option => option.InnerText));
        Assert.Equal([3, 0], boxes.Select(box => box.Descendants<Break>().Count()));
        Assert.Equal(["Kommentar", "Om ja: vilket?"], OfStyle(body, "FieldLabel").Select(label => label.InnerText));
        Assert.All(boxes, box => Assert.Equal("AfterField", box.NextSibling<Paragraph>()!.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
    }

    [Theory]
    [InlineData("före\0\u0001\u000B\u001Fefter", "föreefter")]
    [InlineData("par 😀 och \uFFFE\uFFFF", "par 😀 och ")]
    [InlineData("]]> & < > \" '", "]]> & < > \" '")]
    [InlineData("<w:p/><!--", "<w:p/><!--")]
    public void HostileText_IsKeptOrDropped_AndBreaksNothing(string typed, string shown)
    {
        var report = new ReportBuilder(typed).Contents().Heading(1, typed, "a").Said(typed, typed)
            .Table(typed, [new(typed, false)], [new ReportRow([ReportCell.Text(typed)])], new TableNote(typed, typed))
            .Chart(typed, typed, 0, typed, (typed, 1)).Build();
        using var document = Written.OpenWord(report);

        Written.AssertValid(document);
        Assert.Equal(shown, document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().Descendants<TableCell>().Last().InnerText);
        Assert.Equal(shown, OfStyle(document.MainDocumentPart.Document.Body, "Quote").Single().InnerText);
    }

    [Fact]
    public void HalvesOfCharacters_AreDropped()
    {
        using var document = Written.OpenWord(new ReportBuilder("Halvor").Text("ensam \uD83D surrogat \uDE00").Build());

        Assert.Equal("ensam  surrogat ", document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Last().InnerText);
    }

    [Fact]
    public void LineBreaksAndTabs_BecomeElements_HoweverTheyWereTyped()
    {
        using var document = Written.OpenWord(new ReportBuilder("Rader").Text("ett\r\ntvå\rtre\nfyra\tfem").Build());
        var run = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Last().GetFirstChild<Run>()!;

        Assert.Equal(["t:ett", "br:", "t:två", "br:", "t:tre", "br:", "t:fyra", "tab:", "t:fem"],
            run.ChildElements.Select(child => $"{child.LocalName}:{child.InnerText}"));
    }

    [Fact]
    public void AnyText_ComesBackAsItWas_ButForWhatXmlCannotHold() => Gen.String.Sample(
        text =>
        {
            using var document = Written.OpenWord(new ReportBuilder("x").Text(text).Build());
            var run = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Last().GetFirstChild<Run>()!;
            var shown = string.Concat(run.ChildElements.Select(child => child switch
            {
                Break => "\n",
                TabChar => "\t",
                _ => child.InnerText,
            }));
            return shown == Allowed(text);
        },
        iter: 300,
        threads: 1);

    /// <summary>Told in the words of the XML recommendation, apart from the product's own way of doing it.</summary>
    private static string Allowed(string typed)
    {
        var text = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return string.Concat(text.Where((c, i) => char.IsSurrogate(c) ? IsPaired(text, i) : c is '\t' or '\n' or (>= ' ' and <= '\uFFFD')));
    }

    private static bool IsPaired(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));

    private static IEnumerable<Paragraph> OfStyle(Body body, string style) =>
        body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style);
}
