using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>Charts of several series, side by side and as parts of a whole.</summary>
public sealed class WordSeriesChartTests
{
    [Theory]
    [InlineData(1, "percentStacked", "Aldrig|Sällan|Ibland|Ofta|Alltid", 25)]
    [InlineData(2, "clustered", "2024|2026", 9)]
    public void EverySeries_HasItsNameAndItsValues(int chart, string grouping, string names, int values)
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var space = ChartsOf(document)[chart];
        var series = space.Descendants<BarChartSeries>().ToArray();

        Assert.Equal(grouping, space.Descendants<BarGrouping>().Single().Val!.InnerText);
        Assert.Equal(names.Split('|'), series.Select(one => one.SeriesText!.Descendants<NumericValue>().Single().Text));
        Assert.Equal(values, series.Sum(one => one.GetFirstChild<Values>()!.Descendants<NumericValue>().Count()));
        Assert.NotNull(space.Descendants<Legend>().SingleOrDefault());
    }

    [Fact]
    public void NothingToDraw_IsAGap()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var first = ChartsOf(document)[2].Descendants<BarChartSeries>().First().GetFirstChild<Values>()!;

        Assert.Equal(5U, first.Descendants<PointCount>().Single().Val!.Value);
        Assert.Equal([0U, 2U, 3U, 4U], first.Descendants<NumericPoint>().Select(point => point.Index!.Value));
    }

    [Fact]
    public void TheWorkbook_HasAColumnForEachSeries()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var part = PartsOf(document)[1];
        using var stream = part.EmbeddedPackagePart!.GetStream();
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Written.AssertValid(workbook);
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Sheets.Row>().ToArray();

        Assert.Equal(7, rows.Length);
        Assert.Equal(["'Data'!$B$2:$B$7", "'Data'!$F$2:$F$7"], part.ChartSpace!.Descendants<Values>().Select(v => v.Descendants<Formula>().Single().Text).Where((_, i) => i is 0 or 4));
    }

    [Fact]
    public void Neighbours_DifferWithoutColour()
    {
        var looks = Enumerable.Range(0, SeriesLook.Count).Select(SeriesLook.Of).ToArray();

        Assert.All(looks.Zip(looks.Skip(1)), pair => Assert.True(
            pair.First.Pattern != pair.Second.Pattern || Contrast.Between(pair.First.Fill, pair.Second.Fill) > 3, $"{pair.First} and {pair.Second}"));
        Assert.Equal(looks.Length, looks.Distinct().Count());
        Assert.All(looks, look => Assert.True(Contrast.Between(look.Fill, look.Label) > 4.5, look.ToString()));
    }

    [Fact]
    public void SharesHaveAnAxisToAHundredPercent_AndNoLabelWhereThereIsNoRoom()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);
        var space = ChartsOf(document)[1];

        Assert.Equal((0d, 1d), (space.Descendants<MinAxisValue>().Single().Val!.Value, space.Descendants<MaxAxisValue>().Single().Val!.Value));
        Assert.Equal("0\u00A0%", space.Descendants<ValueAxis>().Single().GetFirstChild<NumberingFormat>()!.FormatCode!.Value);
        Assert.All(
            space.Descendants<DataLabels>().Select(labels => labels.GetFirstChild<NumberingFormat>()!.FormatCode!.Value),
            format => Assert.Equal("[<4]\"\";[$-41D]#,##0", format));
    }

    [Fact]
    public void SharesOfCounts_KeepTheLabelsOfCounts()
    {
        using var document = Written.OpenWord(Counts(2));

        Assert.EndsWith(";", ChartsOf(document)[0].Descendants<DataLabels>().First().GetFirstChild<NumberingFormat>()!.FormatCode!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureTallerThanThePage_BecomesSeveral()
    {
        using var document = Written.OpenWord(Counts(290));
        Written.AssertValid(document);

        Assert.Equal(7, ChartsOf(document).Length);
        Assert.Equal(290, ChartsOf(document).Sum(chart => chart.Descendants<CategoryAxisData>().First().Descendants<NumericValue>().Count()));
    }

    [Fact]
    public void PatternsAndFillsAreThereForFiveSteps()
    {
        using var document = Written.OpenWord(PublishedReport.Swedish);

        Assert.Equal(2, ChartsOf(document)[1].Descendants<BarChartSeries>().Count(series => series.ChartShapeProperties!.GetFirstChild<Drawing.PatternFill>() is not null));
    }

    private static ReportDocument Counts(int groups) => new ReportBuilder("Antal").Add(new SeriesChartBlock(
        1, "Antal", "Andel", ["Ja", "Nej"], [.. Enumerable.Range(1, groups).Select(i => new ChartGroup($"Kommun {i}", [i, i * 2]))], true, 0, "Staplar.")).Build();

    private static ChartSpace[] ChartsOf(WordprocessingDocument document) => [.. PartsOf(document).Select(part => part.ChartSpace!)];

    private static DocumentFormat.OpenXml.Packaging.ChartPart[] PartsOf(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.ChartParts.OrderBy(part => part.Uri.OriginalString, StringComparer.Ordinal)];
}
