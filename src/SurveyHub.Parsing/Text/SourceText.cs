using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Parsing.Text;

/// <summary>
/// A file's text in the one form that everything after it sees: no byte order mark, LF line ends. Turns offsets into places,
/// the only function that does (Markdig and CSV readers count in ways of their own).
/// </summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text)
    {
        Text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Text { get; }

    public int LineCount => _lineStarts.Count;

    public TextPosition PositionAt(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
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
}
