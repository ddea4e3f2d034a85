namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>
/// Text that names something: plain, with the place of each character, and perhaps an id in braces at its end. Looks (bold, italic) are dropped.
/// </summary>
internal sealed class LabelText
{
    private readonly char[] _text;
    private readonly int[] _offsets;
    private int _length;
    private string? _string;

    public LabelText(IEnumerable<Piece> pieces, int emptyOffset)
    {
        var list = pieces as IReadOnlyCollection<Piece> ?? [.. pieces];
        var most = list.Sum(piece => piece.Text.Length);
        (_text, _offsets) = (new char[most], new int[most]);
        foreach (var piece in list)
        {
            for (var i = 0; i < piece.Text.Length; i++)
            {
                Append(piece.Text[i], piece.Offset + i);
            }
        }

        TrimEnd();
        Start = _length > 0 ? _offsets[0] : emptyOffset;
    }

    /// <summary>Where the label starts, or would have stood.</summary>
    public int Start { get; private set; }

    public string Text => _string ??= new string(_text, 0, _length);

    public int OffsetAt(int index) => index < _length ? _offsets[index] : Start;

    /// <summary>Removes some characters, and the space that would be left doubled or at the end.</summary>
    public void Cut(int start, int length)
    {
        Remove(start, length);
        if (start > 0 && start < _length && _text[start] == ' ' && _text[start - 1] == ' ')
        {
            Remove(start, 1);
        }

        TrimEnd();
    }

    /// <summary>Removes so many characters from the start, and the spaces after them.</summary>
    public void Skip(int count)
    {
        var spaces = _text.AsSpan(count, _length - count);
        Remove(0, count + spaces.Length - spaces.TrimStart(' ').Length);
        Start = _length > 0 ? _offsets[0] : Start;
    }

    /// <summary>A run of spaces (from a wrapped line) is one space.</summary>
    private void Append(char c, int offset)
    {
        var isSpace = char.IsWhiteSpace(c);
        if (!isSpace || (_length > 0 && _text[_length - 1] != ' '))
        {
            (_text[_length], _offsets[_length]) = (isSpace ? ' ' : c, offset);
            _length++;
        }
    }

    private void TrimEnd()
    {
        var length = _text.AsSpan(0, _length).TrimEnd(' ').Length;
        Remove(length, _length - length);
    }

    private void Remove(int start, int length)
    {
        var left = _length - start - length;
        Array.Copy(_text, start + length, _text, start, left);
        Array.Copy(_offsets, start + length, _offsets, start, left);
        _length -= length;
        _string = null;
    }
}
