using System.Text;

namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>
/// Text that names something: plain, with the place of each character, and perhaps an id in braces at its end. Looks (bold, italic) are dropped.
/// </summary>
internal sealed class LabelText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    public LabelText(IEnumerable<Piece> pieces, int emptyOffset)
    {
        foreach (var piece in pieces)
        {
            for (var i = 0; i < piece.Text.Length; i++)
            {
                // A run of spaces (from a wrapped line) is one space.
                if (!char.IsWhiteSpace(piece.Text[i]) || (_text.Length > 0 && _text[^1] != ' '))
                {
                    _text.Append(char.IsWhiteSpace(piece.Text[i]) ? ' ' : piece.Text[i]);
                    _offsets.Add(piece.Offset + i);
                }
            }
        }

        TrimEnd();
        Start = _offsets.Count > 0 ? _offsets[0] : emptyOffset;
    }

    /// <summary>Where the label starts, or would have stood.</summary>
    public int Start { get; private set; }

    public string Text => _text.ToString();

    public int OffsetAt(int index) => index < _offsets.Count ? _offsets[index] : Start;

    /// <summary>Takes "{…}" from the end: what stands within, and where the brace is. Null when the text does not end in one.</summary>
    public (string Content, int Offset)? TakeBraces()
    {
        var text = Text;
        var open = text.EndsWith('}') ? text.LastIndexOf('{') : -1;
        if (open < 0)
        {
            return null;
        }

        var found = (text[(open + 1)..^1], _offsets[open]);
        Cut(open, text.Length - open);
        TrimEnd();
        return found;
    }

    /// <summary>Removes so many characters from the start, and the spaces after them.</summary>
    public void Skip(int count)
    {
        Cut(0, count);
        while (_text.Length > 0 && _text[0] == ' ')
        {
            Cut(0, 1);
        }

        Start = _offsets.Count > 0 ? _offsets[0] : Start;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            Cut(_text.Length - 1, 1);
        }
    }

    private void Cut(int start, int length)
    {
        _text.Remove(start, length);
        _offsets.RemoveRange(start, length);
    }
}
