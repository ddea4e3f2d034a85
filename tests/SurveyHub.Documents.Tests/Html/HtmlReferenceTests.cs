using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SurveyHub.Documents.Html;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Html;

/// <summary>What leads from one place of a page to another, and charts of several series.</summary>
public sealed partial class HtmlReferenceTests
{
    private static readonly XElement Page = PageOf(PublishedReport.Swedish);

    [Fact]
    public void EveryLinkWithinThePage_LeadsToOnePlace()
    {
        var ids = Page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        var links = Page.Descendants("a").Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]);
        var fills = Page.Descendants().Attributes("style").SelectMany(style => Fills().Matches(style.Value)).Select(match => match.Groups["id"].Value);

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(links.Concat(fills).Except(ids));
    }

    [Theory]
    [InlineData("tabell\u00A01", "#koordinatorer")]
    [InlineData("Figur 1", "#staplar")]
    [InlineData("kapitlet om utbudet", "#utbud")]
    public void AReference_IsALink(string words, string target) =>
        Assert.Contains(Page.Descendants("a"), link => link.Value == words && link.Attribute("href")?.Value == target);

    [Fact]
    public void AnAnchorThatLeadsNowhere_IsText() => Assert.DoesNotContain(
        PageOf(new ReportBuilder("Fel").Add(PublishedReport.Sentence("Se ", new ReferenceRun(new ProseRun("tabell 9"), "borta"), ".")).Build()).Descendants("a"),
        link => link.Value == "tabell 9");

    [Fact]
    public void AFootnote_HasAWayBackToEachOfItsMarks()
    {
        var notes = Page.Descendants("div").Where(note => note.Attribute("role")?.Value == "doc-footnote").ToArray();
        var marks = Page.Descendants("a").Where(link => link.Attribute("role")?.Value == "doc-noteref").ToArray();

        Assert.Equal(2, notes.Length);
        Assert.Equal(["1", "2", "1"], marks.Select(mark => mark.Value));
        Assert.All(marks, mark => Assert.Contains(mark.Value, mark.Attribute("aria-label")!.Value, StringComparison.Ordinal));
        Assert.Equal(
            marks.Select(mark => "#" + mark.Attribute("id")!.Value).Order(),
            notes.Descendants("a").Where(link => link.Attribute("role")?.Value == "doc-backlink").Select(link => link.Attribute("href")!.Value).Order());
    }

    [Fact]
    public void TheListsOfTablesAndFigures_NameEveryCaption()
    {
        var lists = Page.Descendants("ol").Where(list => list.Attribute("class")?.Value == "captions").ToArray();

        Assert.Equal([2, 3], lists.Select(list => list.Elements("li").Count()));
        Assert.All(lists, list => Assert.Contains(list.Parent!.Attribute("aria-labelledby")!.Value, list.Parent.Elements("h2").Attributes("id").Select(id => id.Value)));
        Assert.Contains("#figur-3", lists[1].Descendants("a").Attributes("href").Select(href => href.Value));
    }

    [Fact]
    public void WhatIsOutOfDate_IsSetApart() => Assert.Equal("drygt sex (skrivet för 5,8; nu 5,9)", Page.Descendants("strong").Single(strong => strong.Attribute("class")?.Value == "outdated").Value);

    [Fact]
    public void NotesOfAFigure_StandUnderItsCaption() =>
        Assert.Equal("notes", Page.Descendants("figcaption").First().ElementsAfterSelf().First().Attribute("class")!.Value);

    [Fact]
    public void AChartOfSeveralSeries_HasItsLegendAndItsNumbers()
    {
        var figure = Page.Descendants("figure").ElementAt(1);
        var table = figure.Descendants("table").Single();

        Assert.Equal(["Aldrig", "Sällan", "Ibland", "Ofta", "Alltid"], figure.Elements("ul").Single().Elements("li").Select(item => item.Value));
        Assert.Equal(6, table.Element("tbody")!.Elements("tr").Count());
        Assert.Equal("", table.Element("tbody")!.Elements("tr").ElementAt(2).Elements("td").First().Value);
    }

    [Fact]
    public void ThePartsOfABar_FillItFromEndToEnd()
    {
        var figure = Page.Descendants("figure").ElementAt(1);
        var first = figure.Elements("svg").Single().Elements("rect").Take(5).Select(rect => (From: Share(rect, "x"), Length: Share(rect, "width"))).ToArray();

        Assert.Equal(100m, first.Sum(part => part.Length));
        Assert.All(first.Zip(first.Skip(1)), pair => Assert.Equal(pair.First.From + pair.First.Length, pair.Second.From));
        Assert.Equal("koordinatorer", Page.Descendants("div").First(div => div.Attribute("class")?.Value.StartsWith("table", StringComparison.Ordinal) == true).Attribute("id")!.Value);
    }

    [Fact]
    public void ATableBesideAChart_IsItsNumbers()
    {
        var chart = new SeriesChartBlock(1, "Antal", "Antal", ["A"], [new ChartGroup("Skåne", [1])], false, 0, "En stapel.");
        var table = new TableBlock(1, "Antal", [new("Region", false)], [new ReportRow([ReportCell.Text("Skåne")])], []);
        ReportDocument With(params ReportBlock[] blocks) => new ReportBuilder("Diagram").Add(blocks).Build();

        Assert.Single(PageOf(With(chart)).Descendants("details"));
        Assert.Empty(PageOf(With(table, ParagraphBlock.Of(ParagraphStyle.Body, "Se figuren."), chart)).Descendants("details"));
        Assert.Empty(PageOf(With(chart, table)).Descendants("details"));
    }

    private static decimal Share(XElement rect, string name) => decimal.Parse(rect.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static XElement PageOf(ReportDocument report)
    {
        var html = Encoding.UTF8.GetString(Written.Bytes(stream => HtmlReportWriter.Write(report, stream)));
        return XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..], LoadOptions.PreserveWhitespace);
    }

    [GeneratedRegex(@"url\(#(?<id>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fills();
}
