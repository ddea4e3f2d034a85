using SurveyHub.Documents.Tables;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>
/// How wide the columns of a table are, and where the lines in them begin. Columns are as wide as what they hold and share the width that is
/// left; where there is too little, the widest give way. Lengths are in twentieths of a point.
/// </summary>
internal sealed class ColumnLayout
{
    /// <summary>The measured widths are those of Arial; what stands in for it may be a little wider.</summary>
    private const int Slack = 60;

    /// <summary>Half points of type to twentieths of a point, and thousandths of the type size to the whole.</summary>
    private const decimal Scale = 10m / 1000;

    /// <summary>Between numbers that end at the right of their column and words that begin at the left of the next, which would be read as one.</summary>
    private const int Apart = 160;

    private const int HandwrittenNumber = 760;

    /// <summary>That the longest text beside what is to be filled in takes where there is no room for fewer.</summary>
    private const int LabelLines = 3;

    /// <summary>What such texts get of the room at most, in per cent, where they would be shorter with more; the rest is for what is filled in.</summary>
    private const int MostForLabels = 40;

    private readonly TableBlock _table;
    private readonly int _size;
    private readonly ColumnSetting[] _settings;
    private readonly int[] _numbers;

    /// <param name="size">Of the type, in half points.</param>
    /// <param name="room">From margin to margin.</param>
    public ColumnLayout(TableBlock table, int size, int room)
    {
        (_table, _size) = (table, size);
        _settings = ColumnSettings.Of(table);
        _numbers = [.. table.Columns.Select((_, column) => WidestNumber(column))];

        var wanted = table.Columns.Select((_, column) => table.IsToFillIn ? ToFillIn(column, LabelLines) : Wanted(column)).ToArray();
        HasRoom = wanted.Sum() <= room;
        Widths = !HasRoom ? Fit(wanted, room) : table.IsToFillIn ? StretchBoxes(wanted, room) : Stretch(wanted, room);
    }

    /// <summary>One for each column, together as wide as the room.</summary>
    public int[] Widths { get; }

    /// <summary>No cell needs a second line.</summary>
    public bool HasRoom { get; }

    public bool AlignsRight(int column) => _settings[column] == ColumnSetting.Numbers;

    /// <summary>Of a column, within the margins of its cells.</summary>
    public int TextWidthOf(int column) => Widths[column] - (2 * TableWriter.CellMargin) - Gap(column);

    /// <summary>How much more than usual is left blank before the cells of a column.</summary>
    public int Gap(int column) => ColumnSettings.NeedsGap(_settings, column) ? Apart : 0;

    /// <summary>How far a line of a cell is moved in, so that numbers among words end at one place.</summary>
    public int Indent(int column, string line) =>
        _settings[column] == ColumnSetting.NumbersAmongWords && LeadingNumber.Length(line) is > 0 and var length
            ? _numbers[column] - Width(line.AsSpan(0, length))
            : 0;

    private static int[] Stretch(int[] wanted, int room)
    {
        var sum = wanted.Sum();
        var widths = wanted.Select(width => (int)((long)width * room / sum)).ToArray();
        widths[0] += room - widths.Sum();
        return widths;
    }

    /// <summary>First what stands beside the boxes gets room to be read, and then the boxes share what is left.</summary>
    private int[] StretchBoxes(int[] wanted, int room)
    {
        var more = Math.Min(ToFillIn(0, 1), room * MostForLabels / 100) - wanted[0];
        var label = wanted[0] + Math.Max(0, Math.Min(more, room - wanted.Sum()));
        return wanted.Length == 1 ? [room] : [label, .. Stretch(wanted[1..], room - label)];
    }

    private static int[] Fit(int[] wanted, int room)
    {
        var widths = new int[wanted.Length];
        var (left, columns) = (room, wanted.Length);
        foreach (var column in Enumerable.Range(0, wanted.Length).OrderBy(column => wanted[column]))
        {
            widths[column] = Math.Min(wanted[column], left / columns);
            left -= widths[column];
            columns--;
        }

        widths[0] += left;
        return widths;
    }

    private int WidestNumber(int column) => _table.Rows
        .SelectMany(row => row.Cells[column].Lines)
        .Max(line => (int?)Width(line.AsSpan(0, LeadingNumber.Length(line)))) ?? 0;

    private int Wanted(int column)
    {
        var widest = _table.Rows.Max(row => (int?)Wanted(column, row)) ?? 0;
        return Math.Max(widest, Heading(_table.Columns[column].Heading)) + (2 * TableWriter.CellMargin) + Gap(column) + Slack;
    }

    /// <summary>What will be written by hand has no width yet: a number has room. What stands to the left may take several lines.</summary>
    private int ToFillIn(int column, int labelLines)
    {
        var label = column > 0 ? 0 : _table.Rows.SelectMany(row => row.Cells[column].Lines)
            .Max(line => (int?)Math.Max(Width(line) / labelLines, LongestWord(line))) ?? 0;
        return Math.Max(Math.Max(label, Heading(_table.Columns[column].Heading)) + (2 * TableWriter.CellMargin) + Slack, HandwrittenNumber);
    }

    private int LongestWord(string text) => text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Max(word => (int?)Width(word)) ?? 0;

    private int Wanted(int column, ReportRow row)
    {
        var cell = row.Cells[column];
        var marks = cell.NoteMarks is { Count: > 0 } given ? Width(string.Join(", ", given)) : 0;
        return cell.Lines.Max(line => Indent(column, line) + (row.IsTotal ? Bold(line) : Width(line))) + marks;
    }

    /// <summary>A heading may take two lines.</summary>
    private int Heading(string text) =>
        Math.Max(Bold(text) / 2, text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bold).DefaultIfEmpty().Max());

    private int Width(ReadOnlySpan<char> text) => (int)(TextWidth.Of(text) * _size * Scale);

    private int Bold(string text) => (int)(Width(text) * TextWidth.Bold);
}
