using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Tables;

/// <summary>Rows below a header, read by the names of their columns.</summary>
internal sealed class CsvSheet
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CsvRow> _rows = [];
    private readonly DiagnosticBag _diagnostics;
    private CsvRow _current = new([], []);

    private CsvSheet(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Columns that the caller did not name but accepts: with their place in the header.</summary>
    public IReadOnlyList<(string Name, TextPosition Position)> ExtraColumns { get; private set; } = [];

    /// <summary>Every column has a name that can be read, and those that must be there are.</summary>
    public bool IsHeaderSound { get; private set; }

    public TextPosition Position => _current.Position;

    /// <param name="rows">The header row first.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be.</param>
    /// <param name="acceptsExtra">Says of another column whether the caller can read it.</param>
    public static CsvSheet Open(
        IReadOnlyList<CsvRow> rows, string[] required, string[] optional, DiagnosticBag diagnostics, Func<string, bool>? acceptsExtra = null)
    {
        var sheet = new CsvSheet(diagnostics);
        if (rows.Count == 0)
        {
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(CsvDiagnostics.Empty, TextPosition.Start, null);
            }

            return sheet;
        }

        sheet.ReadHeader(rows[0], required, optional, acceptsExtra ?? (_ => false));
        foreach (var row in rows.Skip(1))
        {
            if (FindStray(row, rows[0]) is not { } stray)
            {
                sheet._rows.Add(row);
            }
            else if (stray < rows[0].Cells.Count)
            {
                diagnostics.Add(CsvDiagnostics.NamelessColumn, row.Positions[stray], null, row.Cells[stray].Trim());
            }
            else
            {
                diagnostics.Add(CsvDiagnostics.WrongCellCount, row.Position, null, Count(row), Count(rows[0]));
            }
        }

        return sheet;
    }

    /// <summary>Goes through the rows; <see cref="Cell"/> and <see cref="PositionOf"/> speak of the current one.</summary>
    public IEnumerable<CsvSheet> Rows()
    {
        foreach (var row in _rows)
        {
            _current = row;
            yield return this;
        }
    }

    /// <summary>The trimmed cell of a column, empty when the row or the file lacks it.</summary>
    public string Cell(string column) => WholeCell(column).Trim();

    /// <summary>The cell with the blanks around it: for words that are a part of a text.</summary>
    public string WholeCell(string column) =>
        _columns.TryGetValue(column, out var index) && index < _current.Cells.Count ? CsvCells.Plain(_current.Cells[index]) : "";

    public string? CellOrNull(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    /// <summary>The cell of a column; an empty one is reported, unless the whole column is missing and that is reported already.</summary>
    public string RequiredCell(string column)
    {
        var text = Cell(column);
        if (text.Length == 0 && _columns.ContainsKey(column))
        {
            Report(CsvDiagnostics.EmptyCell, column, column);
        }

        return text;
    }

    public TextPosition PositionOf(string column) =>
        _columns.TryGetValue(column, out var index) && index < _current.Positions.Count ? _current.Positions[index] : _current.Position;

    public void Report(DiagnosticDescriptor descriptor, string column, params ReadOnlySpan<LocalText> arguments) =>
        _diagnostics.Add(descriptor, PositionOf(column), null, arguments);

    private void ReadHeader(CsvRow header, string[] required, string[] optional, Func<string, bool> acceptsExtra)
    {
        var extra = new List<(string, TextPosition)>();
        var hasUnknown = false;
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var name = header.Cells[i].Trim();
            if (name.Length == 0)
            {
                continue;
            }

            if (!_columns.TryAdd(name, i))
            {
                _diagnostics.Add(CsvDiagnostics.RepeatedColumn, header.Positions[i], null, name);
            }
            else if (!required.Concat(optional).Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                if (acceptsExtra(name))
                {
                    extra.Add((name, header.Positions[i]));
                }
                else
                {
                    hasUnknown = true;
                    _diagnostics.Add(CsvDiagnostics.UnknownColumn, header.Positions[i], null, name, Questionnaires.Suggestion.For(name, [.. required, .. optional]));
                }
            }
        }

        // A misspelt column is reported as such; that its right name is missing as well would only repeat it.
        foreach (var name in required.Where(name => !hasUnknown && !_columns.ContainsKey(name)))
        {
            _diagnostics.Add(CsvDiagnostics.MissingColumn, header.Position, null, name);
        }

        IsHeaderSound = !hasUnknown && Array.TrueForAll(required, _columns.ContainsKey);
        ExtraColumns = extra;
    }

    /// <summary>
    /// The place of the first cell that says something under no heading, or null. Spreadsheets drop empty cells at the end of a row and add
    /// empty columns, so fewer cells than headings and empty cells without one are no mistake.
    /// </summary>
    private static int? FindStray(CsvRow row, CsvRow header)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(row.Cells[i]) && (i >= header.Cells.Count || string.IsNullOrWhiteSpace(header.Cells[i])))
            {
                return i;
            }
        }

        return null;
    }

    private static string Count(CsvRow row) => row.Cells.Count.ToString(CultureInfo.InvariantCulture);
}
