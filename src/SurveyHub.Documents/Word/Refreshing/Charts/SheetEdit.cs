using System.Globalization;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>Puts new names and values into the cells that a chart is drawn from; whatever else somebody keeps in the sheet stays.</summary>
internal sealed class SheetEdit
{
    private readonly Splice _splice;
    private readonly PieceChart _chart;
    private readonly string _prefix;
    private readonly Dictionary<int, ElementSpan> _rows = [];
    private readonly ElementSpan _data;
    private readonly ElementSpan _root;

    private SheetEdit(byte[] sheet, ElementSpan root, ElementSpan data, PieceChart chart)
    {
        (_splice, _root, _data, _chart, _prefix) = (new Splice(sheet), root, data, chart, RawMarkup.PrefixOf(sheet, data));
        foreach (var row in data.Children.Where(row => row.Name == "row"))
        {
            if (int.TryParse(row.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                _rows[number] = row;
            }
        }
    }

    /// <summary>The sheet with the new cells; null where its rows or cells do not say which they are.</summary>
    public static byte[]? Write(ChartWorkbook workbook, PieceChart chart, ChartValue now)
    {
        var root = SpanReader.Read(workbook.Sheet, workbook.SheetPart);
        if (root.Children.FirstOrDefault(child => child.Name == "sheetData") is not { } data || data.IsOneTag)
        {
            return null;
        }

        var edit = new SheetEdit(workbook.Sheet, root, data, chart);
        if (edit._rows.Count != data.Children.Count || data.Children.Any(row => row.Children.Any(cell => cell.Name != "c" || cell.Attribute("r") is null)))
        {
            return null;
        }

        edit.Write(now);
        return edit._splice.Apply();
    }

    private static int ColumnOf(string place) => place.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);

    private void Write(ChartValue now)
    {
        var (first, columns) = (_chart.Series[0].Categories.Range, _chart.Series);
        foreach (var header in columns.Index().GroupBy(pair => pair.Item.Name.Range.First))
        {
            WriteRow(header.Key, [.. header.Select(pair => (pair.Item.Name.Range.Column, Text(now.Series[pair.Index].Name)))], header.Key);
        }

        var rows = Math.Max(first.Count, now.Categories.Count);
        for (var i = 0; i < rows; i++)
        {
            var isGone = i >= now.Categories.Count;
            WriteRow(
                first.First + i,
                [
                    (first.Column, isGone ? null : Text(now.Categories[i])),
                    .. columns.Select((series, index) => (series.Values.Range.Column, isGone ? null : Number(now.Series[index].Values[i]))),
                ],
                Math.Min(first.First + i, first.Last));
        }

        StretchFilter(first, now.Categories.Count);
    }

    private string Text(string text) =>
        $" t=\"inlineStr\"><{_prefix}is><{_prefix}t xml:space=\"preserve\">{RawMarkup.Escape(PlainText.Clean(text))}</{_prefix}t></{_prefix}is></{_prefix}c>";

    private string? Number(decimal? value) => value is { } number ? $"><{_prefix}v>{number.Invariant()}</{_prefix}v></{_prefix}c>" : null;

    /// <param name="cells">What each is to hold, behind its first attributes; null for nothing.</param>
    /// <param name="like">The row whose looks a cell takes that was not there.</param>
    private void WriteRow(int number, (string Column, string? Content)[] cells, int like)
    {
        var row = _rows.GetValueOrDefault(number);
        var kept = (row?.Children ?? []).Where(cell => !cells.Any(written => written.Column + number.Invariant() == cell.Attribute("r")))
            .Select(cell => (Order: ColumnOf(cell.Attribute("r")!), Markup: RawMarkup.Of(_splice.Part, cell, _ => false)));
        var written = cells.Where(cell => cell.Content is not null).Select(cell => (Order: ColumnOf(cell.Column), Markup: Cell(number, cell.Column, cell.Content!, like)));
        var content = string.Concat(kept.Concat(written).OrderBy(cell => cell.Order).Select(cell => cell.Markup));
        if (row is null)
        {
            var before = _rows.Where(pair => pair.Key < number).MaxBy(pair => pair.Key).Value;
            _splice.Insert(before?.End ?? _data.ContentStart, content.Length == 0 ? "" : $"<{_prefix}row r=\"{number.Invariant()}\">{content}</{_prefix}row>");
        }
        else if (content.Length == 0)
        {
            _splice.Remove(row);
        }
        else if (row.IsOneTag)
        {
            _splice.Replace(row, $"<{_prefix}row r=\"{number.Invariant()}\">{content}</{_prefix}row>");
        }
        else
        {
            _splice.Replace(row.ContentStart, row.ContentEnd, content);
        }
    }

    private string Cell(int row, string column, string content, int like)
    {
        var model = _rows.GetValueOrDefault(row)?.Children.FirstOrDefault(cell => cell.Attribute("r") == column + row.Invariant())
            ?? _rows.GetValueOrDefault(like)?.Children.FirstOrDefault(cell => cell.Attribute("r") == column + like.Invariant());
        var style = model?.Attribute("s") is { } number && number.All(char.IsAsciiDigit) ? $" s=\"{number}\"" : "";
        return $"<{_prefix}c r=\"{column}{row.Invariant()}\"{style}{content}";
    }

    // The list that somebody sorts by goes on to the last row.
    private void StretchFilter(CellRange names, int count)
    {
        if (_root.Children.FirstOrDefault(child => child.Name == "autoFilter") is { IsOneTag: true } filter && filter.Attribute("ref") is { } range
            && range.EndsWith(names.Last.Invariant(), StringComparison.Ordinal) && range.All(c => char.IsAsciiLetterOrDigit(c) || c == ':'))
        {
            var end = range.TrimEnd("0123456789".ToCharArray()) + (names.First + count - 1).Invariant();
            _splice.Replace(filter, $"<{RawMarkup.PrefixOf(_splice.Part, filter)}autoFilter ref=\"{end}\"/>");
        }
    }
}
