using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;
using ChartNumberFormat = DocumentFormat.OpenXml.Drawing.Charts.NumberingFormat;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;

namespace SurveyHub.Documents.Tests.Word;

public sealed class WordFigureTests
{
    [Fact]
    public void Chart_HoldsEveryBarInOrder()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var figure = SampleReports.Regional().Blocks.OfType<BarChartBlock>().Last();
        var series = Charts(document).Last().Descendants<BarChartSeries>().Single();

        Assert.Equal(
            figure.Bars.Select(bar => bar.Label),
            series.GetFirstChild<CategoryAxisData>()!.Descendants<NumericValue>().Select(v => v.Text));
        Assert.Equal(
            figure.Bars.Select(bar => bar.Value),
            series.GetFirstChild<Values>()!.Descendants<NumericValue>().Select(v => decimal.Parse(v.Text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Chart_IsHorizontal_FirstBarOnTop_EveryNameShown_BarsFilled()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var chart = Charts(document).First();

        Assert.Equal(BarDirectionValues.Bar, chart.Descendants<BarDirection>().Single().Val!.Value);
        Assert.Equal("maxMin", chart.Descendants<CategoryAxis>().Single().Scaling!.Orientation!.Val!.InnerText);
        Assert.Equal(1, chart.Descendants<TickLabelSkip>().Single().Val!.Value);
        Assert.Equal("0A5568", chart.Descendants<BarChartSeries>().Single().ChartShapeProperties!
            .GetFirstChild<DocumentFormat.OpenXml.Drawing.SolidFill>()!.RgbColorModelHex!.Val!.Value);
    }

    [Fact]
    public void Labels_AreSwedish_WithTheDecimalsOfTheFigure()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var chart = Charts(document).Last();

        Assert.Equal(
            "[$-41D]#,##0.0;[$-41D]\"−\"#,##0.0",
            chart.Descendants<DataLabels>().Single().GetFirstChild<ChartNumberFormat>()!.FormatCode!.Value);
        Assert.True(chart.Descendants<ShowValue>().Single().Val!.Value);
        Assert.Equal("Per 10 000 invånare 16–67 år", chart.Descendants<ValueAxis>().Single().Descendants<Title>().Single().InnerText);
    }

    [Fact]
    public void Drawing_HasItsAlternativeText_AndACaptionBelow()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var drawings = document.MainDocumentPart!.Document!.Descendants<DocProperties>().ToArray();
        var figures = SampleReports.Regional().Blocks.OfType<BarChartBlock>().ToArray();
        var captions = drawings.Select(drawing => drawing.Ancestors<Paragraph>().Single().NextSibling<Paragraph>()!);

        Assert.Equal(figures.Select(figure => figure.AlternativeText), drawings.Select(drawing => drawing.Description!.Value));
        Assert.Equal(
            figures.Select(figure => $"Figur\u00A0 SEQ Figur \\* ARABIC {figure.Number}. {figure.Caption}"),
            captions.Select(caption => caption.InnerText));
        Assert.Equal(drawings.Length, drawings.Select(drawing => drawing.Id!.Value).Distinct().Count());
    }

    [Fact]
    public void MoreBars_MakeATallerFigure()
    {
        Assert.True(HeightOf(21) > HeightOf(9));
        Assert.Equal(HeightOf(21) - HeightOf(20), HeightOf(2) - HeightOf(1));
    }

    [Fact]
    public void AFigureTallerThanThePage_BecomesSeveralOnOneScale()
    {
        using var document = Written.OpenWord(WithBars(290));
        Written.AssertValid(document);
        var charts = Charts(document).ToArray();

        Assert.Equal(5, charts.Length);
        Assert.Equal(290, charts.Sum(chart => chart.Descendants<CategoryAxisData>().Single().Descendants<NumericValue>().Count()));
        Assert.Single(charts.Select(chart => chart.Descendants<MaxAxisValue>().Single().Val!.Value).Distinct());
        Assert.All(
            document.MainDocumentPart!.Document!.Descendants<Extent>(),
            extent => Assert.InRange(extent.Cy!.Value / 635, 1, 14_570));
    }

    [Fact]
    public void AFigureWithoutBars_IsItsCaptionOnly()
    {
        using var document = Written.OpenWord(WithBars(0));

        Written.AssertValid(document);
        Assert.Empty(document.MainDocumentPart!.ChartParts);
        Assert.Contains("Kommuner", document.MainDocumentPart.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void EditData_OpensAValidWorkbookWithTheSameNumbers()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var part = document.MainDocumentPart!.ChartParts
            .First(chart => chart.Uri.OriginalString.EndsWith("chart2.xml", StringComparison.Ordinal));
        using var stream = part.EmbeddedPackagePart!.GetStream();
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        var figure = SampleReports.Regional().Blocks.OfType<BarChartBlock>().Last();

        Written.AssertValid(workbook);
        Assert.Equal("'Data'!$B$2:$B$22", part.ChartSpace!.Descendants<Values>().Single().Descendants<Formula>().Single().Text);
        Assert.Equal(
            figure.Bars.Select(bar => bar.Value),
            workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Sheets.Row>().Skip(1)
                .Select(row => row.Elements<Sheets.Cell>().Last().CellValue!.Text)
                .Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<ChartSpace> Charts(WordprocessingDocument document) => document.MainDocumentPart!.ChartParts
        .OrderBy(part => part.Uri.OriginalString, StringComparer.Ordinal).Select(part => part.ChartSpace!);

    private static long HeightOf(int bars)
    {
        using var document = Written.OpenWord(WithBars(bars));
        return document.MainDocumentPart!.Document!.Descendants<Extent>().Single().Cy!.Value;
    }

    private static ReportDocument WithBars(int count) => new ReportBuilder("Staplar")
        .Chart("Kommuner", "Antal", 0, "Staplar.", [.. Enumerable.Range(1, count).Select(i => ($"Kommun {i}", (decimal)i))])
        .Build();
}
