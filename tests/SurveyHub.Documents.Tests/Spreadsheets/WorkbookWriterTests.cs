using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Spreadsheets;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void ARowWhoseTextWraps_IsAsTallAsItsLines()
    {
        DataColumn[] columns = [new("Namn", 10), new("Svar", 20)];
        ValueList<DataCell>[] rows =
        [
            [DataCell.Of("Gotland"), DataCell.Of("kort")],
            [DataCell.Of("Halland"), DataCell.Of("en rad\noch en till")],
            [DataCell.Of("Kalmar"), DataCell.Of(string.Concat(Enumerable.Repeat("tjugo tecken i raden ", 4)))],
        ];
        using var document = Written.OpenExcel(new DataBook("Svar", Language.Swedish, null, [new DataSheet("Svar", [], columns.ToValueList(), rows, [])]));
        var heights = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Skip(1).Select(row => row.Height?.Value).ToArray();

        Assert.Equal([null, 28d], heights[..2]);
        Assert.InRange(heights[2]!.Value, 4 * 14, 5 * 14);
    }

    [Fact]
    public void Book_IsValid_AndTheSameEveryTime()
    {
        using var document = Written.OpenExcel(SampleBooks.Regional());

        Written.AssertValid(document);
        Assert.Equal(Written.Excel(SampleBooks.Regional()), Written.Excel(SampleBooks.Regional()));
    }

    [Fact]
    public void Sheets_HaveTheirNamesInOrder()
    {
        using var document = Written.OpenExcel(SampleBooks.Regional());

        Assert.Equal(["1. Utbud d'Or", "Bas"], document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal("Stöd till patienter – svaren", document.PackageProperties.Title);
    }

    [Fact]
    public void Cells_AreTyped_AndCodesKeepTheirZeros()
    {
        using var document = Written.OpenExcel(SampleBooks.Regional());
        var row = Rows(document, 0).Single(row => row.RowIndex!.Value == 6);
        var cells = row.Elements<Cell>().ToArray();

        Assert.Equal(["A6", "B6", "C6", "D6"], cells.Select(cell => cell.CellReference!.Value));
        Assert.Equal(["inlineStr", "inlineStr", null, "inlineStr"], cells.Select(cell => cell.DataType?.InnerText));
        Assert.Equal(["02", "Dalarna", "1234.5678", "uppgift saknas"], cells.Select(cell => cell.InnerText));
    }

    [Theory]
    [InlineData(0, "#,##0")]
    [InlineData(1, "#,##0.0")]
    [InlineData(3, "#,##0.000")]
    [InlineData(12, "#,##0.00000000")]
    public void Numbers_ShowTheirDecimals_AndKeepAllOfThem(int decimals, string format)
    {
        using var document = Written.OpenExcel(
            Book([[new DataCell(null, 1234.123456789m, decimals), new DataCell(null, -0.5m, decimals, IsTotal: true)]]));
        var cells = Rows(document, 0).Single(row => row.RowIndex!.Value == 2).Elements<Cell>().ToArray();

        Assert.Equal(["1234.123456789", "-0.5"], cells.Select(cell => cell.CellValue!.Text));
        Assert.All(cells, cell => Assert.Equal(format, NumberFormatOf(document, cell)));
    }

    [Fact]
    public void Totals_AreBoldUnderARule()
    {
        using var document = Written.OpenExcel(SampleBooks.Regional());
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var totals = Rows(document, 0).Single(row => row.RowIndex!.Value == 26).Elements<Cell>().ToArray();

        Assert.Equal(4, totals.Length);
        foreach (var look in totals.Select(cell => LookOf(document, cell)))
        {
            Assert.NotNull(styles.Fonts!.Elements<Font>().ElementAt((int)look.FontId!.Value).Bold);
            Assert.Equal("thin", styles.Borders!.Elements<Border>().ElementAt((int)look.BorderId!.Value).TopBorder!.Style!.InnerText);
        }
    }

    [Fact]
    public void Header_IsFrozenFilteredAndRepeatedOnPaper_TotalsStayOutsideTheFilter()
    {
        using var document = Written.OpenExcel(SampleBooks.Regional());
        var sheet = Sheet(document, 0);
        var pane = sheet.Descendants<Pane>().Single();

        Assert.Equal((4d, "A5", "frozen"), (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.InnerText));
        Assert.Equal("A4:D25", sheet.Elements<AutoFilter>().Single().Reference!.Value);
        Assert.Equal("'1. Utbud d''Or'!$4:$4", document.WorkbookPart!.Workbook!.Descendants<DefinedName>().First().Text);
        Assert.Equal(["8", "24", "16", "40"], sheet.Descendants<Column>().Select(column => column.Width!.InnerText));
    }

    [Fact]
    public void PreambleAndNotes_StandAboveAndBelow()
    {
        using var document = Written.OpenExcel(SampleBooks.Regional());
        var texts = Rows(document, 0).ToDictionary(row => row.RowIndex!.Value, row => row.InnerText);

        Assert.Equal("1. Hur många leverantörer finns i er region?", texts[1]);
        Assert.Equal("KodRegionLeverantörerAnmärkning", texts[4]);
        Assert.Equal("Summan bygger på 20 svar.", texts[28]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46 8 123")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void TextThatLooksLikeAFormula_StaysText_EvenWhenEdited(string text)
    {
        using var document = Written.OpenExcel(Book([[DataCell.Of(text)]]));
        var cell = Rows(document, 0).Last(row => row.HasChildren).Elements<Cell>().Single();

        Assert.Equal(text, cell.InlineString!.InnerText);
        Assert.Null(cell.CellFormula);
        Assert.True(LookOf(document, cell).QuotePrefix!.Value);
    }

    [Fact]
    public void HostileText_BreaksNothing()
    {
        var text = "a\0\u001F\uD800\uFFFF]]><&b  ";
        var sheet = new DataSheet("Ett", [text], [new(text, 5)], [[DataCell.Of(text)]], [text]);
        using var document = Written.OpenExcel(new DataBook(text, Language.Swedish, null, [sheet]));

        Written.AssertValid(document);
        Assert.Equal("a]]><&b  ", Rows(document, 0).Single(row => row.RowIndex!.Value == 4).InnerText);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void TextLongerThanACellHolds_EndsBySayingSo(int before)
    {
        // A sign of two UTF-16 units stands across the place of the cut at one of the two offsets.
        var text = new string('å', before) + string.Concat(Enumerable.Repeat("😀", 20_000));
        using var document = Written.OpenExcel(Book([[DataCell.Of(text)]]));

        Written.AssertValid(document);
        const string ending = " … [Texten är längre än en cell rymmer. Hela står i rapporten och i svarsfilen.]";
        var written = Rows(document, 0).Last(row => row.HasChildren).InnerText;
        Assert.InRange(written.Length, 32_766, 32_767);
        Assert.EndsWith("😀" + ending, written, StringComparison.Ordinal);
        Assert.StartsWith(written[..^ending.Length], text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_AreNamedBeyondZ()
    {
        using var document = Written.OpenExcel(new DataBook("t", Language.Swedish, null, [SampleBooks.Grid(1, 703)]));
        var references = Rows(document, 0).First().Elements<Cell>().Select(cell => cell.CellReference!.Value!).ToArray();

        Assert.Equal(["A1", "Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1"], new[] { 0, 25, 26, 51, 52, 701, 702 }.Select(i => references[i]));
    }

    [Fact]
    public void ABookWithoutSheets_IsRefused() =>
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(new DataBook("Tom", Language.Swedish, null, []), Stream.Null));

    [Fact]
    public void ASheetWithoutRows_IsItsHeader()
    {
        using var document = Written.OpenExcel(Book([]));

        Written.AssertValid(document);
        Assert.Empty(Sheet(document, 0).Elements<AutoFilter>());
    }

    /// <summary>One sheet whose first row is the header.</summary>
    private static DataBook Book(ValueList<DataCell>[] rows)
    {
        var columns = Enumerable.Range(1, rows.Length == 0 ? 2 : rows[0].Count).Select(i => new DataColumn($"Fält {i}", 9));
        return new DataBook("Prov", Language.Swedish, null, [new DataSheet("Ett", [], columns.ToValueList(), rows, [])]);
    }

    private static Worksheet Sheet(SpreadsheetDocument document, int index)
    {
        var id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ElementAt(index).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!;
    }

    private static IEnumerable<Row> Rows(SpreadsheetDocument document, int sheet) => Sheet(document, sheet).Descendants<Row>();

    private static CellFormat LookOf(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static string NumberFormatOf(SpreadsheetDocument document, Cell cell)
    {
        var id = LookOf(document, cell).NumberFormatId!.Value;
        return document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>()
            .Single(format => format.NumberFormatId!.Value == id).FormatCode!.Value!;
    }
}
