using System.Text;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>
/// Text that names something: plain, with the place of each character, and perhaps an id in braces at its end. Looks (bold, italic) are dropped.
/// </summary>
internal sealed class LabelText
{
    // Characters that follow one another in the text do so in the file, until the next run.
    private readonly List<(int Index, int Offset)> _runs = new(1);

    /// <param name="pieces">A run of white space in them, as from a wrapped line, is one blank.</param>
    /// <param name="emptyOffset">Where the label would have stood, if there is none.</param>
    public LabelText(IReadOnlyList<Piece> pieces, int emptyOffset)
    {
        if (pieces is [var only] && Blanks.AreSingle(only.Text))
        {
            _runs.Add((0, only.Offset));
            Text = only.Text.TrimEnd(' ');
        }
        else
        {
            Text = Join(pieces).TrimEnd(' ');
        }

        Start = Text.Length > 0 ? _runs[0].Offset : emptyOffset;
    }

    /// <summary>Where the label starts, or would have stood.</summary>
    public int Start { get; private set; }

    public string Text { get; private set; }

    public int OffsetAt(int index)
    {
        if (index >= Text.Length)
        {
            return Start;
        }

        var run = _runs.Count - 1;
        while (_runs[run].Index > index)
        {
            run--;
        }

        return _runs[run].Offset + index - _runs[run].Index;
    }

    /// <summary>Removes some characters, and the space that would be left doubled or at the end.</summary>
    public void Cut(int start, int length)
    {
        var end = start + length;
        Remove(start, start > 0 && end < Text.Length && Text[start - 1] == ' ' && Text[end] == ' ' ? length + 1 : length);
    }

    /// <summary>Removes so many characters from the start, and the spaces after them.</summary>
    public void Skip(int count)
    {
        Remove(0, Text.Length - Text.AsSpan(count).TrimStart(' ').Length);
        Start = Text.Length > 0 ? _runs[0].Offset : Start;
    }

    private string Join(IReadOnlyList<Piece> pieces)
    {
        var text = new StringBuilder();
        var (last, next) = (' ', -1);
        foreach (var piece in pieces)
        {
            for (var i = 0; i < piece.Text.Length; i++)
            {
                var c = char.IsWhiteSpace(piece.Text[i]) ? ' ' : piece.Text[i];
                if (c == ' ' && last == ' ')
                {
                    continue;
                }

                if (piece.Offset + i != next)
                {
                    _runs.Add((text.Length, piece.Offset + i));
                }

                text.Append(c);
                (last, next) = (c, piece.Offset + i + 1);
            }
        }

        return text.ToString();
    }

    private void Remove(int start, int length)
    {
        var end = start + length;
        if (end < Text.Length)
        {
            MoveRuns(start, end);
        }

        Text = end == Text.Length ? Text.AsSpan(0, start).TrimEnd(' ').ToString() : Text.Remove(start, length);
    }

    /// <summary>Brings what stands from one place on to where another is.</summary>
    private void MoveRuns(int to, int from)
    {
        var behind = _runs.FindAll(run => run.Index > from).ConvertAll(run => (run.Index - from + to, run.Offset));
        var offset = OffsetAt(from);
        _runs.RemoveAll(run => run.Index >= to);
        _runs.Add((to, offset));
        _runs.AddRange(behind);
    }
}
