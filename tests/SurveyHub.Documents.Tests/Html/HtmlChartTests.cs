using System.Xml.Linq;
using SurveyHub.Documents.Html;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Html;

/// <summary>Charts of several series, on the page and on paper.</summary>
public sealed class HtmlChartTests
{
    private static readonly string[] Forms = ["Anslag", "Besök", "DRG", "Mål", "Annan", "Okänd"];

    /// <summary>Patterns of SVG are printed as pictures of few dots; lines are drawn.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fills_AreLines_OnTheBarsThatTheyBelongTo(bool isStacked)
    {
        var figure = Figure(isStacked, [40, 10, 20, 5, 15, 10], [70, 0, 0, 30, 0, 0]);
        var drawing = figure.Elements("svg").Single();
        var hatches = drawing.Elements("svg").ToList();

        Assert.Empty(figure.Descendants("pattern"));
        Assert.Equal(3, hatches.Count);
        Assert.All(hatches, hatch =>
        {
            var bar = hatch.ElementsBeforeSelf("rect").Last();
            Assert.Equal(("hatch", "true"), ((string?)hatch.Attribute("class"), (string?)hatch.Attribute("aria-hidden")));
            Assert.Contains((string?)bar.Attribute("class"), new[] { "series s2", "series s4", "series s5" });
            Assert.All(new[] { "x", "y", "width", "height" }, side => Assert.Equal((string?)bar.Attribute(side), (string?)hatch.Attribute(side)));
            Assert.NotEmpty(hatch.Elements("line").Attributes("stroke-dasharray"));
        });
        Assert.Equal(3, figure.Element("ul")!.Descendants("svg").Count(swatch => (string?)swatch.Attribute("class") == "hatch"));
    }

    /// <summary>Parts of a whole may be too small for their numbers, so that the table is needed on paper too.</summary>
    [Theory]
    [InlineData(true, "data")]
    [InlineData(false, "data labelled")]
    public void Table_IsPrinted_WhereBarsDoNotSayAllNumbers(bool isStacked, string look) =>
        Assert.Equal(look, (string?)Figure(isStacked, [40, 60]).Element("details")!.Attribute("class"));

    private static XElement Figure(bool isStacked, params decimal?[][] groups)
    {
        var chart = new SeriesChartBlock(
            1, "Former", "Procent", [.. Forms.Take(groups[0].Length)], [.. groups.Select((values, place) => new ChartGroup($"Region {place}", [.. values]))], isStacked, 0, "Staplar.");
        var bytes = Written.Bytes(stream => HtmlReportWriter.Write(new ReportBuilder("Diagram").Add(chart).Build(), stream));
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(bytes).Replace("<!DOCTYPE html>", "", StringComparison.OrdinalIgnoreCase)).Descendants("figure").Single();
    }
}
