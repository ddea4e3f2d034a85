using System.Xml.Linq;
using SurveyHub.Documents.Html;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Html;

public sealed class HtmlMapTests
{
    private static readonly MapBlock Map = MapSamples.Block(isLate: false);

    private static readonly XElement Figure = Page().Descendants("figure").Single();

    [Fact]
    public void EveryRegion_IsFilledByItsClass_AndSaysItsName()
    {
        var areas = Figure.Descendants("path").Where(path => path.Element("title") is not null).ToDictionary(path => path.Element("title")!.Value);

        Assert.Equal(Map.Areas.Select(area => $"{area.Name}: {area.Value}").Order(StringComparer.Ordinal), areas.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("area silent", (string?)areas["Gotland: Har inte svarat"].Attribute("class"));
        Assert.Equal("url(#karta-1-missing)", (string?)areas["Gävleborg: Skäl & Missing"].Attribute("fill"));
        Assert.Equal("area t3", (string?)areas["Dalarna: 0,11"].Attribute("class"));
    }

    [Fact]
    public void EveryPattern_IsThere_AndNothingHasAStyleOfItsOwn()
    {
        var used = Figure.Descendants().Attributes("fill").Select(fill => fill.Value[5..^1]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Figure.Descendants("pattern").Select(pattern => (string)pattern.Attribute("id")!).Order(StringComparer.Ordinal), used);
        Assert.Empty(Figure.Descendants().Attributes("style"));
    }

    [Fact]
    public void Legend_HasEveryClass_WithTheSignsThatStandInTheRegions()
    {
        var rows = Figure.Descendants("li").ToArray();
        var signs = Figure.Descendants("svg").First().Elements("text").Select(text => text.Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Map.Classes.Select(one => one.Label + one.Members), rows.Select(row => string.Concat(row.Elements("span").Select(span => span.Value))));
        Assert.Equal(rows.SelectMany(row => row.Descendants("text")).Select(text => text.Value).Order(StringComparer.Ordinal).Intersect(signs), signs);
    }

    [Fact]
    public void WhoeverCannotSeeIt_HasWordsAndATable()
    {
        Assert.Equal((Map.Caption, Map.AlternativeText), (Figure.Descendants("title").First().Value, Figure.Descendants("desc").Single().Value));
        Assert.Equal(
            Map.Areas.Select(area => (area.Name, area.Value)),
            Figure.Descendants("tbody").Single().Elements("tr").Select(row => (row.Element("th")!.Value, row.Element("td")!.Value)));
    }

    [Theory]
    [InlineData("", "Koordinatorer per 10 000", true)]
    [InlineData("Koordinatorer", "Per 10 000", true)]
    [InlineData("Koordinatorer", "Andel", false)]
    public void TableOfTheReport_WithTheSameValuesOfTheSameThing_IsEnough(string before, string heading, bool isEnough)
    {
        ReportColumn[] columns = [new("Region", false), new(before, true), new(heading, true)];
        var rows = Map.Areas.Select(area => new ReportRow([ReportCell.Text(area.Name), ReportCell.Text("1"), ReportCell.Text(area.Value)])).ToArray();
        ReportRow[] others = [.. rows[..^1], new([ReportCell.Text(Map.Areas[^1].Name), ReportCell.Text("1"), ReportCell.Text("annat")])];
        var page = Page(builder => builder.Table("Svar", columns, rows));

        Assert.Equal(isEnough, !page.Descendants("details").Any());
        Assert.Equal(isEnough, page.Descendants("figure").Single().Elements("p").Any(text => text.Value == "Uppgifterna i figur\u00A01 står i tabell\u00A01."));
        Assert.Single(Page(builder => builder.Table("Svar", columns, others)).Descendants("details"));
    }

    private static XElement Page(Func<ReportBuilder, ReportBuilder>? first = null)
    {
        var builder = new ReportBuilder("Karta");
        var bytes = Written.Bytes(stream => HtmlReportWriter.Write((first?.Invoke(builder) ?? builder).Add(Map).Build(), stream));
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(bytes).Replace("<!DOCTYPE html>", "", StringComparison.OrdinalIgnoreCase));
    }
}
