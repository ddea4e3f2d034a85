using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SurveyHub.Cli.Tests.Reading;

/// <summary>Reads the cells of an Excel file as text.</summary>
internal sealed class WorkbookReading(byte[] file) : IDisposable
{
    private readonly SpreadsheetDocument _document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    public IEnumerable<string> Sheets => _document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!);

    /// <summary>With an empty text for each cell that is left out between others.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet)
    {
        var id = _document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(one => one.Name!.Value == sheet).Id!.Value!;
        return [.. ((WorksheetPart)_document.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>().Select(Cells)];
    }

    public void Dispose() => _document.Dispose();

    private static List<string> Cells(Row row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference!.Value!.TakeWhile(char.IsAsciiLetter).Aggregate(0, (index, letter) => (index * 26) + letter - 'A' + 1);
            cells.AddRange(Enumerable.Repeat("", column - cells.Count - 1));
            var text = cell.CellValue?.Text ?? cell.InnerText;
            cells.Add((decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && cell.DataType is null
                ? number.ToString("0.############", CultureInfo.InvariantCulture) : text).Spaced());
        }

        return cells;
    }
}
