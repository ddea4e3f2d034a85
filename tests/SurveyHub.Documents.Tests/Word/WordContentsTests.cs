using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>Headings, the contents list and the page numbers in it.</summary>
public sealed class WordContentsTests : IClassFixture<HeavyLock>
{
    [Fact]
    public void Headings_HaveTheBuiltInStyles()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var names = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!);
        var headings = document.MainDocumentPart.Document!.Body!.Elements<Paragraph>()
            .Where(paragraph => names[StyleOf(paragraph)].StartsWith("heading", StringComparison.Ordinal))
            .Select(paragraph => (names[StyleOf(paragraph)], paragraph.InnerText));
        var expected = SampleReports.Regional().Blocks.OfType<HeadingBlock>()
            .Select(heading => ($"heading {heading.Level}", heading.Text));

        Assert.Equal(expected, headings);
    }

    [Fact]
    public void EveryLineOfTheList_LeadsToItsHeading()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var body = document.MainDocumentPart!.Document!.Body!;
        var links = body.Descendants<SdtBlock>().Single().Descendants<Hyperlink>().ToArray();
        var headings = links.Select(link => body.Descendants<BookmarkStart>().Single(mark => mark.Name == link.Anchor))
            .Select(mark => mark.Ancestors<Paragraph>().Single().InnerText);

        Assert.Equal(Listed(), links.Select(link => link.Elements<Run>().First().InnerText));
        Assert.Equal(Listed(), headings);
    }

    [Fact]
    public void Bookmarks_HaveNamesOfTheirOwn_ThatWordAccepts()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var marks = document.MainDocumentPart!.Document!.Descendants<BookmarkStart>().ToArray();

        Assert.Equal(marks.Length, marks.Select(mark => mark.Name!.Value).Distinct().Count());
        Assert.Equal(marks.Length, marks.Select(mark => mark.Id!.Value).Distinct().Count());
        Assert.All(marks, mark => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]{0,39}$", mark.Name!.Value!));
        Assert.Equal(
            marks.Select(mark => mark.Id!.Value),
            document.MainDocumentPart.Document!.Descendants<BookmarkEnd>().Select(mark => mark.Id!.Value));
    }

    [Fact]
    public void Fields_AreClosed_AndShowTheirText()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var depth = 0;
        foreach (var mark in document.MainDocumentPart!.Document!.Descendants<FieldChar>())
        {
            depth += mark.FieldCharType!.InnerText switch
            {
                "begin" => 1,
                "end" => -1,
                _ => 0,
            };
            Assert.InRange(depth, 0, 2);
        }

        Assert.Equal(0, depth);
        Assert.All(PageNumbers(SampleReports.Regional()), page => Assert.InRange(page, 2, 12));
    }

    /// <summary>LibreOffice sets the same report with a typeface of the same widths.</summary>
    [Fact]
    public async Task PageNumbers_AreThoseOfTheFinishedPages()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("r.docx");
        using (var stream = File.Create(file))
        {
            WordReportWriter.Write(SampleReports.Regional(), stream);
        }

        var pages = await PrintedPage.ReadAsync(file, folder.Path, TestContext.Current.CancellationToken);
        var listed = Listed().Zip(PageNumbers(SampleReports.Regional())).ToArray();

        Assert.Equal(Listed().Length, listed.Length);
        Assert.All(listed, entry => Assert.True(pages[entry.Second - 1].Holds(entry.First), $"'{entry.First}' is not on page {entry.Second}."));
        using var document = Written.OpenWord(SampleReports.Regional());
        Assert.Equal($" PAGE 2 ( NUMPAGES {pages.Count})", document.MainDocumentPart!.FooterParts.Single().Footer!.InnerText);
    }

    [Fact]
    public void ALongerText_MovesWhatFollowsToALaterPage()
    {
        var report = new ReportBuilder("Sidor").Contents().Heading(1, "Först", "forst");
        for (var i = 0; i < 100; i++)
        {
            report.Text("En rad.");
        }

        // A line with the space after it takes 20 of the 728.5 points of a page: 30 under the list, 36 on the next, and 34.
        Assert.Equal([2, 4], PageNumbers(report.Heading(1, "Sist", "sist").Build()));
    }

    private static string[] Listed() =>
        [.. SampleReports.Regional().Blocks.OfType<HeadingBlock>().Where(heading => heading.Level <= 2).Select(heading => heading.Text)];

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal";

    private static int[] PageNumbers(ReportDocument report)
    {
        using var document = Written.OpenWord(report);
        return [.. document.MainDocumentPart!.Document!.Descendants<SdtBlock>().Single().Descendants<Hyperlink>()
            .Select(link => link.Elements<Run>().Last(run => run.GetFirstChild<Text>() is not null).InnerText)
            .Select(page => int.Parse(page, CultureInfo.InvariantCulture))];
    }
}
