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
                Append(piece.Text[i], piece.Offset + i);
            }
        }

        TrimEnd();
        Start = _offsets.Count > 0 ? _offsets[0] : emptyOffset;
    }

    /// <summary>Where the label starts, or would have stood.</summary>
    public int Start { get; private set; }

    public string Text => _text.ToString();

    public int OffsetAt(int index) => index < _offsets.Count ? _offsets[index] : Start;

    /// <summary>Removes some characters, and the space that would be left doubled or at the end.</summary>
    public void Cut(int start, int length)
    {
        Remove(start, length);
        if (start > 0 && start < _text.Length && _text[start] == ' ' && _text[start - 1] == ' ')
        {
            Remove(start, 1);
        }

        TrimEnd();
    }

    /// <summary>Removes so many characters from the start, and the spaces after them.</summary>
    public void Skip(int count)
    {
        Remove(0, count);
        while (_text.Length > 0 && _text[0] == ' ')
        {
            Remove(0, 1);
        }

        Start = _offsets.Count > 0 ? _offsets[0] : Start;
    }

    /// <summary>A run of spaces (from a wrapped line) is one space.</summary>
    private void Append(char c, int offset)
    {
        var isSpace = char.IsWhiteSpace(c);
        if (!isSpace || (_text.Length > 0 && _text[^1] != ' '))
        {
            _text.Append(isSpace ? ' ' : c);
            _offsets.Add(offset);
        }
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            Remove(_text.Length - 1, 1);
        }
    }

    private void Remove(int start, int length)
    {
        _text.Remove(start, length);
        _offsets.RemoveRange(start, length);
    }
}
