using System.Text;
using System.Xml.Linq;
using SurveyHub.Documents.Html;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Html;

/// <summary>The contents and the lists of tables and figures on a screen and on paper, and what a page of paper keeps together.</summary>
public sealed class HtmlListTests
{
    private static readonly ReportDocument Report = new ReportBuilder("Rapport").Contents().Add(new CaptionListBlock("Tabeller", CaptionedThing.Table))
        .Heading(1, "Kapitel", "kapitel").Heading(2, "Avsnitt", "avsnitt").Table("Svar", [new("Region", false)], [Row("Skåne")]).Build();

    [Fact]
    public void ScreensLists_HaveNothingButWords() => Assert.Equal(
        ["Kapitel", "Avsnitt", "Tabell\u00A01. Svar"],
        Links(null).Select(link => Assert.IsType<XText>(Assert.Single(link.Nodes())).Value));

    [Fact]
    public void PrintedLists_EndWithTheNumber_ApartFromTheWordsForThoseWhoListen()
    {
        var links = Links(new AnchorPages(new Dictionary<string, int>(StringComparer.Ordinal) { ["kapitel"] = 3, ["tabell-1"] = 12 }));

        Assert.Equal(["Kapitel 3", "Avsnitt", "Tabell\u00A01. Svar 12"], links.Select(link => link.Value));
        Assert.Equal(["listed numbered", "listed", "listed numbered"], links.Select(link => link.Attribute("class")!.Value));
    }

    [Fact]
    public void PrintedLists_HaveAPlaceForTheNumber_BeforeItIsKnown() =>
        Assert.All(Links(AnchorPages.Unknown), link => Assert.Equal(["entry", "at"], link.Elements("span").Select(span => span.Attribute("class")!.Value)));

    [Theory]
    [InlineData(3, true)]
    [InlineData(30, false)]
    public void WhatIsSaidRightBeforeATable_StaysWithIt_IfItIsShort(int words, bool leads)
    {
        var page = PageOf(new ReportBuilder("Rapport").Text(string.Join(' ', Enumerable.Repeat("regionerna", words))).Table("Svar", [new("Region", false)], [Row("Skåne")]).Build(), null);

        Assert.Equal(leads ? "leads" : null, page.Descendants("main").Single().Element("p")!.Attribute("class")?.Value);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Table_IsKeptWhole_ByItsLinesAndNotItsRows(int lines, bool whole)
    {
        var page = PageOf(new ReportBuilder("Rapport").Table("Svar", [new("Region", false)], Enumerable.Repeat(Row([.. Enumerable.Repeat("Skåne", lines)]), 21)).Build(), null);

        Assert.Equal(whole, page.Descendants("div").Attributes("class").Single(name => name.Value.StartsWith("table", StringComparison.Ordinal)).Value.Split(' ').Contains("short"));
    }

    private static ReportRow Row(params string[] lines) => new([new ReportCell([.. lines])]);

    private static XElement[] Links(AnchorPages? pages) => [.. PageOf(Report, pages).Descendants("nav").Descendants("a")];

    private static XElement PageOf(ReportDocument report, AnchorPages? pages)
    {
        var html = Encoding.UTF8.GetString(Written.Bytes(stream => HtmlReportWriter.Write(report, stream, pages)));
        return XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..], LoadOptions.PreserveWhitespace);
    }
}
