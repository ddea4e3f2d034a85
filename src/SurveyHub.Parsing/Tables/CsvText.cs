using System.Text;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Tables;

/// <summary>
/// Splits a CSV file into rows. Comma, semicolon (Swedish Excel) or tab; quotes as in RFC 4180; UTF-8 with or without byte order mark.
/// Ours and not a library's, because a mistake in a cell is reported with the line and column of that cell, which none of them tells.
/// </summary>
internal sealed class CsvText
{
    private const int MaxBytes = 50_000_000;

    /// <summary>More than twice what 1 400 providers answer to 300 fields; a file of line ends alone would fill the memory.</summary>
    private const int MaxRows = 1_000_000;

    private readonly string _text;
    private readonly char _delimiter;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _cell = new();
    private readonly CellPool _pool = new();
    private int _index;
    private int _line = 1;
    private int _lineStart;

    private CsvText(string text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _delimiter = FindDelimiter(text);
    }

    private TextPosition Position => new(_line, _index - _lineStart + 1);

    /// <summary>The rows that hold anything. A row whose quotes do not match is reported and left out.</summary>
    public static List<CsvRow> Read(ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        if (utf8.Length > MaxBytes)
        {
            diagnostics.Add(CsvDiagnostics.TooLarge, TextPosition.Start, null, SwedishNumber.Format(utf8.Length), SwedishNumber.Format(MaxBytes));
            return [];
        }

        // Latin letters in UTF-16 are UTF-8 as well, with a NUL between them; no text has one, and PostgreSQL stores none.
        if (FileBytes.TryDecode(utf8) is not { } text || text.Contains('\0', StringComparison.Ordinal))
        {
            diagnostics.Add(CsvDiagnostics.NotUtf8, TextPosition.Start, null);
            return [];
        }

        var reader = new CsvText(new SourceText(text).Text, diagnostics);
        var rows = new List<CsvRow>();
        while (reader._index < reader._text.Length)
        {
            var start = reader.Position;
            if (reader.ReadRow() is not { IsBlank: false } row)
            {
                continue;
            }

            if (rows.Count == MaxRows)
            {
                diagnostics.Add(CsvDiagnostics.TooManyRows, start, null, SwedishNumber.Format(MaxRows));
                return [];
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The sign that separates the header's cells; rows of settings above the header do not count.</summary>
    private static char FindDelimiter(string text)
    {
        var header = HeaderOf(text);
        return new[] { ',', ';', '\t' }.MaxBy(sign => header.Count(c => c == sign));
    }

    /// <summary>The first line that is neither empty nor part of a row that begins with #; in such a row a cell may have several lines.</summary>
    private static string HeaderOf(string text)
    {
        var isWithinQuotes = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (!isWithinQuotes && !line.StartsWith('#') && !line.IsWhiteSpace())
            {
                return line.ToString();
            }

            isWithinQuotes ^= line.Count('"') % 2 != 0;
        }

        return "";
    }

    private CsvRow? ReadRow()
    {
        var start = Position;
        var (cells, positions, isSound) = (new List<string>(), new List<TextPosition>(), true);
        while (true)
        {
            positions.Add(Position);
            isSound &= _index < _text.Length && _text[_index] == '"' ? ReadQuoted() : ReadPlain();
            cells.Add(_pool.TextOf(_cell));
            _cell.Clear();
            if (_index >= _text.Length || _text[_index] == '\n')
            {
                break;
            }

            _index++;
        }

        EndLine();
        if (!isSound)
        {
            _diagnostics.Add(CsvDiagnostics.BadQuotes, start, null);
        }

        return isSound ? new CsvRow(cells, positions) : null;
    }

    /// <returns>False when a quotation mark stands inside a cell that does not begin with one.</returns>
    private bool ReadPlain()
    {
        var isSound = true;
        while (_index < _text.Length && _text[_index] != _delimiter && _text[_index] != '\n')
        {
            isSound &= _text[_index] != '"';
            _cell.Append(_text[_index++]);
        }

        return isSound;
    }

    /// <returns>False when the closing quotation mark is missing or something follows it in the cell.</returns>
    private bool ReadQuoted()
    {
        _index++;
        while (_index < _text.Length)
        {
            var c = _text[_index++];
            if (c != '"')
            {
                _cell.Append(c);
                if (c == '\n')
                {
                    (_line, _lineStart) = (_line + 1, _index);
                }
            }
            else if (_index < _text.Length && _text[_index] == '"')
            {
                _cell.Append('"');
                _index++;
            }
            else
            {
                var endsHere = _index >= _text.Length || _text[_index] == _delimiter || _text[_index] == '\n';
                ReadPlain();
                return endsHere;
            }
        }

        return false;
    }

    private void EndLine()
    {
        if (_index < _text.Length)
        {
            _index++;
            (_line, _lineStart) = (_line + 1, _index);
        }
    }
}
