using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Spreadsheets;

/// <summary>A date is a date to a spreadsheet: it sorts, filters and counts as one.</summary>
public sealed class DateCellTests
{
    /// <summary>The numbers are those of the standard: days since the thirtieth of December 1899.</summary>
    [Theory]
    [InlineData(2019, 5, 22, DatePrecision.Day, "43607", @"yyyy\-mm\-dd")]
    [InlineData(1900, 3, 1, DatePrecision.Day, "61", @"yyyy\-mm\-dd")]
    [InlineData(2019, 5, 1, DatePrecision.Month, "43586", @"yyyy\-mm")]
    [InlineData(2019, 1, 1, DatePrecision.Year, "2019", "0")]
    [InlineData(1850, 1, 1, DatePrecision.Year, "1850", "0")]
    public void Date_IsTyped(int year, int month, int day, DatePrecision precision, string value, string format)
    {
        using var document = Written.OpenExcel(Book(DataCell.Of(new DateOnly(year, month, day), precision)));
        var cell = CellOf(document);

        Written.AssertValid(document);
        Assert.Equal((value, null), (cell.CellValue!.Text, cell.DataType?.InnerText));
        Assert.Equal(format, FormatOf(document, cell));
    }

    [Fact]
    public void DayBeforeSpreadsheetsCount_IsText()
    {
        using var document = Written.OpenExcel(Book(DataCell.Of(new DateOnly(1899, 12, 24), DatePrecision.Day)));

        Assert.Equal(("inlineStr", "1899-12-24"), (CellOf(document).DataType!.InnerText, CellOf(document).InnerText));
    }

    [Theory]
    [InlineData(DatePrecision.Day, "2019-05-01")]
    [InlineData(DatePrecision.Month, "2019-05")]
    [InlineData(DatePrecision.Year, "2019")]
    public void CommaSeparated_IsAsTheStandardWritesIt(DatePrecision precision, string expected)
    {
        using var output = new MemoryStream();

        CsvTableWriter.Write(Sheet(DataCell.Of(new DateOnly(2019, 5, 1), precision)), output, byteOrderMark: false);

        Assert.Equal($"Start\r\n{expected}\r\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static DataSheet Sheet(DataCell cell) => new("Svar", [], [new DataColumn("Start", 12)], [[cell]], []);

    private static DataBook Book(DataCell cell) => new("Svar", Language.Swedish, null, [Sheet(cell)]);

    private static Cell CellOf(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ElementAt(1).Elements<Cell>().Single();

    private static string? FormatOf(SpreadsheetDocument document, Cell cell)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var look = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return styles.NumberingFormats!.Elements<NumberingFormat>().First(format => format.NumberFormatId!.Value == look.NumberFormatId!.Value).FormatCode!.Value;
    }
}
