using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SurveyHub.E2E.Kinds;

/// <summary>A downloaded workbook, opened again: each cell with its type and its format.</summary>
internal sealed class WorkbookCells
{
    private const string Name = "Region";

    private readonly Dictionary<string, List<List<SheetCell>>> _sheets = new(StringComparer.Ordinal);

    private WorkbookCells()
    {
    }

    public static WorkbookCells Read(string path)
    {
        using var document = SpreadsheetDocument.Open(path, false);
        var (book, read) = (document.WorkbookPart!, new WorkbookCells());
        var formats = FormatsOf(book);
        foreach (var sheet in book.Workbook!.Descendants<Sheet>())
        {
            var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
            read._sheets[sheet.Name!.Value!] = [.. part.Worksheet!.Descendants<Row>().Select(row => RowOf(row, formats))];
        }

        return read;
    }

    /// <summary>The cell of a field in the rows of an organisation: several where it has added some.</summary>
    /// <param name="label">What the column is called.</param>
    public IReadOnlyList<SheetCell> Of(KindJourney journey, Organisation organisation, string label)
    {
        var rows = _sheets[$"{KindJourneys.Number(journey)} {journey.Id}"];
        var header = rows.First(row => row.Exists(cell => cell.Text == Name));
        var (name, place) = (header.FindIndex(cell => cell.Text == Name), header.FindIndex(cell => cell.Text == label));
        Assert.True(place >= 0, $"No column \"{label}\" among {string.Join(", ", header.Select(cell => cell.Text))}.");
        return [.. rows.SkipWhile(row => row != header).Skip(1).Where(row => row.Count > name && row[name].Text == organisation.Name).Select(row => row.Count > place ? row[place] : SheetCell.Empty)];
    }

    private static List<SheetCell> RowOf(Row row, IReadOnlyList<string> formats)
    {
        var cells = new List<SheetCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            // Empty cells are left out of the file.
            while (cells.Count < PlaceOf(cell))
            {
                cells.Add(SheetCell.Empty);
            }

            cells.Add(CellOf(cell, formats));
        }

        return cells;
    }

    private static SheetCell CellOf(Cell cell, IReadOnlyList<string> formats)
    {
        Assert.Null(cell.CellFormula);
        if (cell.InlineString is { } text)
        {
            return SheetCell.Words(text.InnerText.ReplaceLineEndings("\n").Replace('\u00A0', ' '));
        }

        return cell.CellValue is { } value
            ? new SheetCell(decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture), formats[(int)(cell.StyleIndex?.Value ?? 0)])
            : SheetCell.Empty;
    }

    private static int PlaceOf(Cell cell) =>
        cell.CellReference!.Value!.TakeWhile(char.IsAsciiLetter).Aggregate(0, (place, letter) => (place * 26) + letter - 'A' + 1) - 1;

    private static List<string> FormatsOf(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        var codes = styles.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        return [.. styles.CellFormats!.Elements<CellFormat>().Select(format => codes.GetValueOrDefault(format.NumberFormatId!.Value, ""))];
    }
}
