using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents.Tests.Refreshing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Documents.Word.Templates;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Templates;

/// <summary>Reports in the looks of an office's own template.</summary>
public sealed class WordTemplateTests
{
    public static TheoryData<string> Names => ["swedish", "english", "poor"];

    private static Dictionary<string, (DiagnosticDescriptor Expected, Func<byte[]> Make)> Hostile => new()
    {
        ["empty"] = (TemplateDiagnostics.NotTemplate, () => []),
        ["text"] = (TemplateDiagnostics.NotTemplate, () => Encoding.UTF8.GetBytes("ingen mall")),
        ["encrypted"] = (TemplateDiagnostics.NotTemplate, () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
        ["workbook"] = (TemplateDiagnostics.NotTemplate, () => With("[Content_Types].xml", "wordprocessingml.template.main", "spreadsheetml.template.main")),
        ["macros"] = (TemplateDiagnostics.Macros, () => With("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")),
        ["broken document"] = (TemplateDiagnostics.Broken, () => With("word/document.xml", "</w:body>", "")),
        ["broken styles"] = (TemplateDiagnostics.Broken, () => With("word/styles.xml", "</w:styles>", "")),
        ["document type"] = (TemplateDiagnostics.Broken, () => With("word/styles.xml", "<w:styles", "<!DOCTYPE a><w:styles")),
        ["strict"] = (TemplateDiagnostics.Strict, () => With("word/document.xml", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")),
        ["too large"] = (TemplateDiagnostics.TooLarge, TooLarge),
    };

    public static TheoryData<string> HostileNames => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AReportByATemplate_IsValid_AndTheSameTwice(string name)
    {
        var file = Write(PublishedReport.Swedish, name);

        Assert.Equal([], RefreshRun.SchemaErrors(file));
        Assert.Equal(file, Write(PublishedReport.Make(), name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryStyleThatIsUsed_IsDefinedOnce(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(PublishedReport.Swedish, name)), isEditable: false);
        var main = document.MainDocumentPart!;
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).ToArray();
        var used = main.Document!.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Concat(main.Document.Descendants<RunStyle>().Select(style => style.Val!.Value!))
            .Concat(main.Document.Descendants<TableStyle>().Select(style => style.Val!.Value!))
            .Concat(main.FootnotesPart!.Footnotes!.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!))
            .Concat(main.StyleDefinitionsPart.Styles.Descendants<BasedOn>().Select(style => style.Val!.Value!));

        Assert.Equal(defined.Length, defined.Distinct().Count());
        Assert.Empty(used.Except(defined));
        Assert.Single(main.StyleDefinitionsPart.Styles.Elements<Style>(), style => style.Type! == StyleValues.Paragraph && style.Default?.Value == true);
    }

    [Theory]
    [InlineData("swedish", "Rubrik1")]
    [InlineData("english", "Heading1")]
    [InlineData("poor", "P1")]
    public void AHeading_HasTheStyleOfTheTemplate(string name, string id)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(PublishedReport.Swedish, name)), isEditable: false);

        Assert.Equal(id, document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().First(paragraph => paragraph.InnerText == "Sammanfattning").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void WhatATemplateLacks_IsTold()
    {
        Assert.Equal([], Read(TemplateFiles.Swedish()).Missing);
        Assert.Contains("Title", Read(TemplateFiles.English()).Missing);
        Assert.DoesNotContain("heading 1", Read(TemplateFiles.English()).Missing);
        Assert.DoesNotContain("heading 1", Read(TemplateFiles.Poor()).Missing);
        Assert.Contains("heading 2", Read(TemplateFiles.Poor()).Missing);
    }

    [Fact]
    public void TheCover_IsThatOfTheTemplate_WithTheTitleInItsBoxes()
    {
        var body = new WordFile(Write(PublishedReport.Swedish, "swedish")).Body;
        var cover = body.Elements().First().Value;

        Assert.Contains("Myndighetens omslag", cover, StringComparison.Ordinal);
        Assert.Contains(PublishedReport.Swedish.Cover.Title, cover, StringComparison.Ordinal);
        Assert.Contains(PublishedReport.Swedish.Cover.Subtitle, cover, StringComparison.Ordinal);
        Assert.DoesNotContain("Dokument", cover, StringComparison.Ordinal);
        Assert.DoesNotContain("Anvisningar", body.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatTheReportRestsOn_IsThereWhateverTheCover_AndIsBroughtUpToDate(string name)
    {
        var rests = new DerivedRun([new ProseRun("20 av 21 regioner")], new DerivedMark("bas-0001", "Bas", "bas enkäten"));
        var report = PublishedReport.Marked with { Cover = PublishedReport.Marked.Cover with { Base = [new ProseRun("Svar från "), rests, new ProseRun(".")] } };
        var file = Write(report, name);

        Assert.Contains("Svar från 20 av 21 regioner.", new WordFile(file).Body.Value, StringComparison.Ordinal);
        Assert.All(
            RefreshRun.Succeed(file, new RefreshRequest("villkor3-2018", 17, ReportPieces.Of(report))).Pieces.SelectMany(piece => piece.Places),
            place => Assert.Equal(PieceFate.Unchanged, place.Fate));
    }

    [Fact]
    public void WhatStandsAboveTheMarker_IsTheCover()
    {
        var text = new WordFile(Write(PublishedReport.Swedish, "english")).Body.Value;

        Assert.StartsWith("Cover of the agency", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not part of it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[Re", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadersAndFooters_ComeWithTheirPictures_AndNothingIsFetched()
    {
        var file = new WordFile(Write(PublishedReport.Swedish, "swedish"));

        Assert.Contains("word/template/word/media/image1.png", file.Parts);
        Assert.DoesNotContain("word/header1.xml", file.Parts);
        Assert.DoesNotContain("attachedTemplate", file.Text("word/_rels/document.xml.rels"), StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(new MemoryStream(file.ToBytes()), isEditable: false);
        Assert.Equal("Myndigheten", document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
        Assert.Single(document.MainDocumentPart.HeaderParts.Single().ImageParts);
    }

    [Fact]
    public void ATemplateWithoutHeaders_HasOurs() => Assert.Contains("word/header1.xml", new WordFile(Write(PublishedReport.Swedish, "english")).Parts);

    [Fact]
    public void Pages_HaveTheShapeOfTheTemplate()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(PublishedReport.Swedish, "english")), isEditable: false);
        var pages = document.MainDocumentPart!.Document!.Descendants<PageSize>().Select(size => (size.Width!.Value, size.Height!.Value)).ToArray();

        Assert.Equal([(12240U, 15840U), (15840U, 12240U), (12240U, 15840U)], pages);
        Assert.All(document.MainDocumentPart.Document.Descendants<PageMargin>(), margin => Assert.Equal(1440U, margin.Left!.Value));
    }

    [Fact]
    public void Lists_AreThoseOfTheTemplate_AndEachNumberedOneBeginsAtOne()
    {
        var report = new ReportBuilder("Listor").List(false, "a").List(true, "b").List(true, "c").Build();
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(report, "swedish")), isEditable: false);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(paragraph => paragraph.InnerText.Length == 1).ToArray();
        var numbering = document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!;

        Assert.Null(paragraphs[0].ParagraphProperties!.NumberingProperties);
        var lists = paragraphs.Skip(1).Select(paragraph => paragraph.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToArray();
        Assert.Equal(2, lists.Distinct().Count());
        Assert.All(lists, list => Assert.Equal(1, numbering.Elements<NumberingInstance>().Single(instance => instance.NumberID! == list).AbstractNumId!.Val!.Value));
    }

    [Fact]
    public void ACaption_StaysWithItsTable_WhateverItsStyleSays()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(PublishedReport.Swedish, "english")), isEditable: false);
        var caption = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().First(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Caption");

        Assert.NotNull(caption.ParagraphProperties!.KeepNext);
    }

    [Fact]
    public void ThePagesOfTheContents_AreCountedByTheTypeOfTheTemplate()
    {
        string PagesOf(byte[] file) => string.Join(' ', new WordFile(file).Body.Descendants(WordNames.W + "instrText").Where(code => code.Value.Contains("PAGEREF _Toc", StringComparison.Ordinal))
            .Select(code => code.Parent!.ElementsAfterSelf().Skip(1).First().Value));

        Assert.NotEqual(PagesOf(Written.Word(SampleReports.Regional())), PagesOf(Write(SampleReports.Regional(), "swedish")));
    }

    [Fact]
    public void AMarkedReportByATemplate_IsBroughtUpToDate()
    {
        var late = new RefreshRequest("villkor3-2018", 18, ReportPieces.Of(PublishedReport.Late));
        var result = RefreshRun.Succeed(Write(PublishedReport.Marked, "swedish"), late);

        Assert.Equal([], RefreshRun.SchemaErrors(result.File));
        Assert.All(RefreshRun.Succeed(result.File, late).Pieces.SelectMany(piece => piece.Places), place => Assert.Equal(PieceFate.Unchanged, place.Fate));
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void WhatIsNoTemplate_IsRefused(string name)
    {
        var (expected, make) = Hostile[name];

        Assert.Equal(expected, Assert.IsType<TemplateResult.Refused>(WordTemplate.Read(make())).Descriptor);
    }

    [Fact]
    public void Codes_AreUnique() => Assert.Equal(
        TemplateDiagnostics.All.Count, TemplateDiagnostics.All.Select(descriptor => descriptor.Code).Except(RefreshDiagnostics.All.Select(descriptor => descriptor.Code)).Distinct().Count());

    public static byte[] Write(ReportDocument report, string name) => Written.Bytes(stream => WordReportWriter.Write(report, stream, Read(name switch
    {
        "swedish" => TemplateFiles.Swedish(),
        "english" => TemplateFiles.English(),
        _ => TemplateFiles.Poor(),
    })));

    private static WordTemplate Read(byte[] template) => Assert.IsType<TemplateResult.Read>(WordTemplate.Read(template)).Template;

    private static byte[] With(string part, string from, string to)
    {
        var file = new WordFile(TemplateFiles.Swedish());
        var text = file.Text(part);
        Assert.Contains(from, text, StringComparison.Ordinal);
        file.Put(part, text.Replace(from, to, StringComparison.Ordinal));
        return file.ToBytes();
    }

    private static byte[] TooLarge()
    {
        var file = new WordFile(TemplateFiles.Swedish());
        file.Put("word/media/image2.png", new byte[101_000_000]);
        return file.ToBytes();
    }
}
