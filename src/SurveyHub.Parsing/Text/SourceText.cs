using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Parsing.Text;

/// <summary>
/// A file's text in the one form that everything after it sees: no byte order mark, LF line ends. Turns offsets into places,
/// the only class that does (Markdig and CSV readers count in ways of their own). An edited text still gives the places of the file.
/// </summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly SourceText? _before;
    private readonly List<EditSpan> _edits = [];
    private readonly List<int> _editStarts = [];

    public SourceText(string text)
        : this(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), null)
    {
    }

    private SourceText(string text, SourceText? before)
    {
        Text = text;
        _before = before;
        for (var end = Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = Text.IndexOf('\n', end + 1))
        {
            _lineStarts.Add(end + 1);
        }
    }

    public string Text { get; }

    public int LineCount => _lineStarts.Count;

    /// <summary>The text with these edits made.</summary>
    /// <param name="edits">In the order of the text, none touching another.</param>
    public SourceText With(IReadOnlyCollection<TextEdit> edits)
    {
        if (edits.Count == 0)
        {
            return this;
        }

        var edited = new SourceText(string.Create(Text.Length + edits.Sum(edit => edit.Replacement.Length - edit.Length), (Text, edits), Write), this);
        var moved = 0;
        foreach (var edit in edits)
        {
            var start = edit.Offset + moved;
            edited._edits.Add(new EditSpan(start, start + edit.Replacement.Length, edit.Offset, edit.Offset + edit.Length));
            edited._editStarts.Add(start);
            moved += edit.Replacement.Length - edit.Length;
        }

        return edited;
    }

    /// <summary>In one go: a large file is copied no more often than it must be.</summary>
    private static void Write(Span<char> written, (string Text, IReadOnlyCollection<TextEdit> Edits) from)
    {
        var copied = 0;
        foreach (var edit in from.Edits)
        {
            var kept = from.Text.AsSpan(copied, edit.Offset - copied);
            kept.CopyTo(written);
            edit.Replacement.CopyTo(written[kept.Length..]);
            written = written[(kept.Length + edit.Replacement.Length)..];
            copied = edit.Offset + edit.Length;
        }

        from.Text.AsSpan(copied).CopyTo(written);
    }

    /// <summary>The place in the file as its author sees it.</summary>
    public TextPosition PositionAt(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        if (_before is not null)
        {
            return _before.PositionAt(BeforeEdits(inside));
        }

        var found = _lineStarts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, inside - _lineStarts[line] + 1);
    }

    /// <summary>Where a line (counted from zero) starts.</summary>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>A line (counted from zero) without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] - 1 : Text.Length;
        return Text.AsSpan(_lineStarts[line]..end);
    }

    private int BeforeEdits(int offset)
    {
        var found = _editStarts.BinarySearch(offset);
        var last = found >= 0 ? found : ~found - 1;
        while (last + 1 < _edits.Count && _edits[last + 1].Start <= offset)
        {
            last++;
        }

        if (last < 0)
        {
            return offset;
        }

        var edit = _edits[last];
        return offset < edit.End ? Math.Min(edit.OldStart + offset - edit.Start, edit.OldEnd) : edit.OldEnd + offset - edit.End;
    }

    /// <summary>Where an edit stands in the edited text, and in the text before it.</summary>
    private readonly record struct EditSpan(int Start, int End, int OldStart, int OldEnd);
}
