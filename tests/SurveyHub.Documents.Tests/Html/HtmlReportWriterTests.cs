using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SurveyHub.Documents.Html;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Html;

public sealed class HtmlReportWriterTests
{
    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-GB")]
    public void Page_HasItsLanguageAndTitle(string tag)
    {
        var page = Page(tag == "sv-SE" ? SampleReports.Regional() : SampleReports.Providers());

        Assert.Equal(tag, page.Attribute("lang")!.Value);
        Assert.Equal(page.Descendants("h1").Single().Value, page.Descendants("title").First().Value);
    }

    [Theory]
    [InlineData("Förbundet & Co")]
    [InlineData(null)]
    public void Page_NamesItsPublisher_IfThereIsOne(string? publisher)
    {
        var page = Page(SampleReports.Regional() with { Publisher = publisher });

        var author = page.Descendants("meta").SingleOrDefault(meta => meta.Attribute("name")?.Value == "author");
        Assert.Equal(publisher, author?.Attribute("content")!.Value);
    }

    [Fact]
    public void Page_NeedsNothingBesideIt()
    {
        var html = Text(SampleReports.Regional());
        var page = Page(SampleReports.Regional());
        string[] fetching = ["script", "link", "img", "iframe", "object", "image", "use"];

        Assert.DoesNotContain(page.Descendants(), element => fetching.Contains(element.Name.LocalName));
        Assert.DoesNotContain(page.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName),
            name => name is "src" or "srcset" || name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Fact]
    public void SwedishLetters_AreWrittenAsTheyAre() =>
        Assert.Contains("Stöd till patienter med långvarig smärta", Text(SampleReports.Regional()), StringComparison.Ordinal);

    [Fact]
    public void Headings_FollowEachOtherWithoutGaps_AndAreLinkedFromTheContents()
    {
        var page = Page(SampleReports.Regional());
        var headings = SampleReports.Regional().Blocks.OfType<HeadingBlock>().ToArray();

        Assert.Equal(
            headings.Select(heading => ($"h{heading.Level + 1}", heading.Anchor, heading.Text)),
            page.Descendants("main").Single().Elements().Where(element => element.Attribute("id") is not null)
                .Select(element => (element.Name.LocalName, element.Attribute("id")!.Value, element.Value)));
        Assert.Equal(
            headings.Where(heading => heading.Level < 3).Select(heading => "#" + heading.Anchor),
            page.Descendants("nav").Single().Descendants("a").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void Ids_AreUnique_AndEveryReferenceIsThere()
    {
        var page = Page(SampleReports.Regional());
        var ids = page.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToArray();
        var labels = page.Descendants().Attributes("aria-labelledby").SelectMany(attribute => attribute.Value.Split(' '));
        var links = page.Descendants("a").Attributes("href").Where(href => href.Value[0] == '#').Select(href => href.Value[1..]);

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(labels.Concat(links).Except(ids));
    }

    [Fact]
    public void Tables_HaveCaptionsAndHeaderCells()
    {
        var table = Page(SampleReports.Regional()).Descendants("table").First();

        Assert.Equal("Tabell\u00A01. Antal leverantörer av MMR 1 och MMR 2 per region", table.Element("caption")!.Value);
        Assert.All(table.Element("thead")!.Descendants("th"), cell => Assert.Equal("col", cell.Attribute("scope")!.Value));
        Assert.All(table.Element("tbody")!.Elements("tr"), row =>
        {
            Assert.Equal(["th", "td", "td"], row.Elements().Select(cell => cell.Name.LocalName));
            Assert.Equal("row", row.Element("th")!.Attribute("scope")!.Value);
        });
    }

    [Fact]
    public void Lines_AreNotBrokenWithinARange_AndMayBeAfterAStroke()
    {
        var page = Page(new ReportBuilder("Rader").Text(new ProseRun("Åldrarna 16–67 år, 1\u00A0000–2\u00A0500 kr eller i/ur"))
            .Table("Arbetsgivare/Arbetsförmedling 2017–2018", [new("Region", false)], [new ReportRow([ReportCell.Text("Arbetsgivare/Arbetsförmedling")])]).Build());
        var (prose, table) = (page.Descendants("p").Single(paragraph => paragraph.Value.StartsWith("Åldrarna", StringComparison.Ordinal)), page.Descendants("table").Single());

        Assert.Equal(["16–67", "1 000–2 500"], prose.Elements("span").Select(range => range.Value.Replace('\u00A0', ' ')));
        Assert.Empty(prose.Elements("wbr"));
        Assert.Equal(("2017–2018", 2), (table.Descendants("span").Last().Value, table.Descendants("wbr").Count()));
        Assert.Equal("Arbetsgivare/Arbetsförmedling", table.Descendants("th").Last().Value);
    }

    /// <summary>What somebody has typed decides nothing of how long it takes to look for ranges in it, and a very long one may be broken.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1\u00A0")]
    [InlineData("1–")]
    [InlineData("ab/")]
    public void TextOfFigures_IsWritten_HoweverLong(string repeated)
    {
        var typed = string.Concat(Enumerable.Repeat(repeated, 100_000 / repeated.Length));
        var prose = Page(new ReportBuilder("Siffror").Text(new ProseRun("Svar: " + typed)).Build()).Descendants("p").Single(paragraph => paragraph.Value.StartsWith("Svar: ", StringComparison.Ordinal));

        Assert.Equal("Svar: " + typed, prose.Value);
        Assert.All(prose.Elements("span"), range => Assert.InRange(range.Value.Length, 3, 40));
    }

    [Fact]
    public void Title_StandsOnEveryPrintedPage_HoweverItIsSpelt()
    {
        var style = Page(new ReportBuilder("Kostnad </style> \"100 %\"").Cover("Kostnad </style> \"100 %\"", "").Build()).Descendants("style").Single().Value;

        Assert.Contains("@top-left { content: \"Kostnad \\3C \\2F style\\3E  \\22 100 \\25 \\22 \"", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_HoldLinesMarksAndLooks()
    {
        var rows = Page(SampleReports.Regional()).Descendants("tbody").Select(body => body.Elements("tr").ToArray()).ToArray();

        Assert.Equal("Uppgift saknas**", rows[0][0].Elements().Last().Value);
        Assert.Equal("absent", rows[0][0].Elements().Last().Attribute("class")!.Value);
        Assert.Empty(rows[0][0].Descendants("sup"));
        Assert.Equal(("0", "--digits: 5"), (rows[0][0].Descendants("span").Single().Value, rows[0][0].Descendants("span").Single().Attribute("style")!.Value));
        Assert.Equal("number", rows[2][0].Elements().Last().Attribute("class")!.Value);
        Assert.Equal("total", rows[0][^1].Attribute("class")!.Value);
        Assert.Equal(
            ["10 000 kr (bedömning)", "12 500 kr (behandling)"],
            rows[1][0].Elements().ElementAt(1).Nodes().OfType<XText>().Select(text => text.Value));
    }

    [Fact]
    public void Chart_TellsWhatItShows_AndDrawsBarsByTheirValue()
    {
        var chart = Page(SampleReports.Regional()).Descendants("svg").Last();
        var figure = SampleReports.Regional().Blocks.OfType<BarChartBlock>().Last();
        var widths = chart.Elements("rect").Attributes("width")
            .Select(width => decimal.Parse(width.Value.TrimEnd('%'), CultureInfo.InvariantCulture));

        Assert.Equal((figure.Caption, figure.AlternativeText), (chart.Element("title")!.Value, chart.Element("desc")!.Value));
        Assert.Equal(figure.Bars.Select(bar => Math.Round(bar.Value / 1.5m * 100, 3)), widths);
        Assert.Equal(figure.Bars.Select(bar => bar.Label), NamesIn(chart));
        Assert.Contains("0,5", chart.Elements("text").Select(text => text.Value));
    }

    [Fact]
    public void BarsBelowZero_GrowToTheLeft()
    {
        var bars = Page(SampleReports.Providers()).Descendants("rect").ToArray();

        // The axis runs from −20 to 20, so zero is in the middle.
        Assert.Equal(("18.75%", "31.25%"), (bars[0].Attribute("x")!.Value, bars[0].Attribute("width")!.Value));
        Assert.Equal(("50%", "50%"), (bars[8].Attribute("x")!.Value, bars[8].Attribute("width")!.Value));
    }

    [Fact]
    public void LongNames_AreDividedAtSpaces_AndLoseNothing()
    {
        var figure = SampleReports.Providers().Blocks.OfType<BarChartBlock>().Single();
        var lines = NamesIn(Page(SampleReports.Providers()).Descendants("svg").Single()).ToArray();

        Assert.All(lines, line => Assert.InRange(line.Length, 1, 22));
        Assert.Equal(string.Join(' ', figure.Bars.Select(bar => bar.Label)), string.Join(' ', lines));
    }

    [Fact]
    public void HostileText_IsShownAsText()
    {
        const string typed = "<script>alert(1)</script>\0\uD800 & \"</style>";
        const string shown = "<script>alert(1)</script> & \"</style>";
        var report = new ReportBuilder(typed).Cover(typed, typed).Contents().Heading(1, typed, "a").Said(typed, typed)
            .Table(typed, [new(typed, false)], [new ReportRow([ReportCell.Text(typed)])], new TableNote(typed, typed))
            .Chart(typed, typed, 0, typed, (typed, 1))
            .Add(new BlankFieldBlock(typed, typed, 1), new BlankOptionsBlock(typed, typed, [typed])).Build();
        var page = Page(report);

        Assert.Empty(page.Descendants("script"));
        Assert.Single(page.Descendants("style"));
        Assert.Equal(shown, page.Descendants("blockquote").Single().Value);
        Assert.Equal(shown, page.Descendants("h1").Single().Value);
    }

    [Fact]
    public void ScriptAddresses_NeverBecomeLinks()
    {
        var report = new ReportBuilder("Länkar").Text(
            new ProseRun("x", Link: "javascript:alert(1)"), new ProseRun("y", Bold: true, Italic: true, Link: "mailto:a@example.org"));
        var paragraph = Page(report.Build()).Descendants("main").Single().Element("p")!;

        Assert.Equal(
            "<p>x<a href=\"mailto:a@example.org\"><strong><em>y</em></strong></a></p>", paragraph.ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void PrintedQuestionnaire_HasBoxesOfTheirHeight()
    {
        var page = Page(SampleReports.Regional());
        var boxes = page.Descendants("div").Where(element => element.Attribute("class")?.Value == "box");

        Assert.Equal(["--lines: 4", "--lines: 1"], boxes.Select(box => box.Attribute("style")!.Value));
        Assert.Equal(
            ["Ja", "Nej", "Delvis, i någon del av regionen"], page.Descendants("ul").Last().Elements("li").Select(option => option.Value));
    }

    [Theory]
    [InlineData("4a5b64", "ffffff")]
    [InlineData("4a5b64", "e3f0f2")]
    [InlineData("0a5568", "e3f0f2")]
    [InlineData("a9b7bd", "16202a")]
    [InlineData("a9b7bd", "173742")]
    [InlineData("7cc6d6", "173742")]
    public void Colours_AreInTheStyleSheet_AndHaveContrast(string text, string ground)
    {
        var html = Text(SampleReports.Bare());

        Assert.Contains("#" + text, html, StringComparison.Ordinal);
        Assert.Contains("#" + ground, html, StringComparison.Ordinal);
        Assert.True(Contrast.Between(text, ground) > 4.5);
    }

    [Fact]
    public void TheSameReportTwice_GivesTheSameBytes() => Assert.Equal(Text(SampleReports.Regional()), Text(SampleReports.Regional()));

    private static string Text(ReportDocument report) =>
        Encoding.UTF8.GetString(Written.Bytes(stream => HtmlReportWriter.Write(report, stream)));

    private static IEnumerable<string> NamesIn(XElement chart) =>
        chart.Elements("text").Where(text => text.Attribute("class")?.Value == "name").Select(text => text.Value);

    /// <summary>Our HTML is XML as well but for its first line; reading it as XML shows that every element is closed.</summary>
    private static XElement Page(ReportDocument report)
    {
        var html = Text(report);
        Assert.StartsWith("<!doctype html>\n", html, StringComparison.Ordinal);
        return XElement.Parse(html[(html.IndexOf('\n', StringComparison.Ordinal) + 1)..], LoadOptions.PreserveWhitespace);
    }
}
