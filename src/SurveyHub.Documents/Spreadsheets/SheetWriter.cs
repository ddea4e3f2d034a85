using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>
/// Writes one sheet row by row: preamble, an empty row, the header, the rows, an empty row, notes. All text is written in place and never
/// as a formula; nothing is kept, so memory does not grow with the rows.
/// </summary>
internal sealed class SheetWriter
{
    private const int RowsLookedAt = 50;

    private readonly DataSheet _sheet;
    private readonly Language _language;
    private readonly MarkupWriter _xml;
    private readonly string[] _letters;
    private readonly RowMarkup _markup = new();
    private int _row;
    private int _lastBodyRow;

    /// <param name="language">Of the words that are put where a text does not fit.</param>
    public SheetWriter(DataSheet sheet, Language language, MarkupWriter xml)
    {
        _sheet = sheet;
        _language = language;
        _xml = xml;
        _letters = [.. Enumerable.Range(0, Math.Max(1, sheet.Columns.Count)).Select(ColumnName)];
    }

    /// <summary>The header's row, counted from one.</summary>
    public static int HeaderRow(DataSheet sheet) => sheet.Preamble.Count == 0 ? 1 : sheet.Preamble.Count + 2;

    /// <summary>A to Z, AA to ZZ, AAA ….</summary>
    public static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));

    /// <param name="isFirst">The sheet that is shown when the book is opened.</param>
    public void Write(bool isFirst)
    {
        using (_xml.UnprefixedRoot("worksheet", Namespaces.Spreadsheet))
        {
            using (_xml.Element("sheetPr"))
            {
                _xml.Empty("pageSetUpPr", ("fitToPage", "1"));
            }

            WriteView(isFirst);
            _xml.Empty("sheetFormatPr", ("defaultRowHeight", RowHeight.Line.Invariant()));
            WriteWidths();
            using (_xml.Element("sheetData"))
            {
                WriteRows();
            }

            WriteFilter();
            _xml.Empty("pageMargins",
                ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
            _xml.Empty("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
            using (_xml.Element("headerFooter"))
            {
                _xml.Leaf("oddFooter", "&L&A&R&P (&N)");
            }
        }
    }

    private void WriteView(bool isFirst)
    {
        var header = HeaderRow(_sheet);
        var below = "A" + (header + 1).Invariant();
        using (_xml.Element("sheetViews"))
        using (_xml.Element("sheetView", ("tabSelected", isFirst ? "1" : null), ("workbookViewId", "0")))
        {
            _xml.Empty("pane", ("ySplit", header.Invariant()), ("topLeftCell", below), ("activePane", "bottomLeft"), ("state", "frozen"));
            _xml.Empty("selection", ("pane", "bottomLeft"), ("activeCell", below), ("sqref", below));
        }
    }

    private void WriteWidths()
    {
        if (_sheet.Columns.Count == 0)
        {
            return;
        }

        using (_xml.Element("cols"))
        {
            for (var i = 0; i < _sheet.Columns.Count; i++)
            {
                var column = (i + 1).Invariant();
                var width = Math.Clamp(_sheet.Columns[i].Width, 4, 120);
                _xml.Empty("col", ("min", column), ("max", column), ("width", width.Invariant()), ("customWidth", "1"));
            }
        }
    }

    private void WriteRows()
    {
        for (var i = 0; i < _sheet.Preamble.Count; i++)
        {
            WriteLine(_sheet.Preamble[i], i == 0 ? CellStyles.Title : CellStyles.Note);
        }

        _row = HeaderRow(_sheet) - 1;
        BeginRow(RowHeight.Of(_sheet.Columns));
        for (var i = 0; i < _sheet.Columns.Count; i++)
        {
            AddText(i, _sheet.Columns[i].Heading, IsNumeric(i) ? CellStyles.NumberHeading : CellStyles.Heading);
        }

        _markup.WriteTo(_xml);
        foreach (var cells in _sheet.Rows)
        {
            var isTotal = WriteCells(cells);
            _lastBodyRow = isTotal ? _lastBodyRow : _row;
        }

        _row++;
        foreach (var note in _sheet.Notes)
        {
            WriteLine(note, CellStyles.Note);
        }
    }

    // A heading stands over the numbers of its column; the first rows tell whether it has any.
    private bool IsNumeric(int column) => _sheet.Rows.Take(RowsLookedAt).Any(row => row[column] is { Number: not null } or { Date: not null });

    /// <returns>Whether any of them is a total.</returns>
    private bool WriteCells(ValueList<DataCell> cells)
    {
        var hasTotal = false;
        BeginRow(RowHeight.Of(cells, _sheet.Columns));
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            hasTotal |= cell.IsTotal;
            if (cell.Date is { } date)
            {
                AddDate(i, date, cell.Precision, CellStyles.Of(cell));
            }
            else if (cell.Number is { } number)
            {
                _markup.Number(_letters[i], CellStyles.Of(cell), number);
            }
            else
            {
                AddText(i, cell.Text, CellStyles.Of(cell));
            }
        }

        _markup.WriteTo(_xml);
        return hasTotal;
    }

    private void WriteLine(string text, int style)
    {
        BeginRow();
        AddText(0, text, style);
        _markup.WriteTo(_xml);
    }

    /// <param name="height">In points; null for one line.</param>
    private void BeginRow(int? height = null) => _markup.Begin(++_row, height);

    /// <summary>A year is a number. A day that spreadsheets do not have stands in words, as it would be read wrongly.</summary>
    private void AddDate(int column, DateOnly date, DatePrecision precision, int style)
    {
        if (precision == DatePrecision.Year)
        {
            _markup.Number(_letters[column], style, date.Year);
        }
        else if (SerialDate.TryOf(date) is { } serial)
        {
            _markup.Number(_letters[column], style, serial);
        }
        else
        {
            AddText(column, DateFormatter.Iso(date, precision), CellStyles.Text);
        }
    }

    private void AddText(int column, string? text, int style)
    {
        if (string.IsNullOrEmpty(text))
        {
            // An empty cell is written only where its look shows: the rule above a total.
            if (style != CellStyles.Text)
            {
                _markup.Empty(_letters[column], style);
            }

            return;
        }

        _markup.Text(_letters[column], style, CellText.Fit(text, _language));
    }

    // Ends above the totals, so that sorting leaves them at the bottom.
    private void WriteFilter()
    {
        var header = HeaderRow(_sheet);
        if (_lastBodyRow > header && _sheet.Columns.Count > 0)
        {
            _xml.Empty("autoFilter", ("ref", $"A{header.Invariant()}:{_letters[^1]}{_lastBodyRow.Invariant()}"));
        }
    }
}
