using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>A line being mended: its start may be cut off and replaced, and a blank line may be put before it.</summary>
/// <param name="source">The text it stands in.</param>
/// <param name="line">Its number, counted from zero.</param>
internal sealed class EditedLine(SourceText source, int line)
{
    private readonly int _start = source.LineStart(line);
    private readonly int _length = source.Line(line).TrimEnd().Length;
    private int _cut;
    private string _prefix = "";

    /// <summary>What has not been cut off, without blanks at its end.</summary>
    public ReadOnlySpan<char> Rest => source.Text.AsSpan(Offset, _length - _cut);

    /// <summary>Where that starts.</summary>
    public int Offset => _start + _cut;

    /// <summary>In columns; a tab goes to the next multiple of four.</summary>
    public int Indentation
    {
        get
        {
            var width = 0;
            foreach (var c in Rest)
            {
                if (c is not (' ' or '\t'))
                {
                    break;
                }

                width += c == '\t' ? 4 - (width % 4) : 1;
            }

            return width;
        }
    }

    /// <summary>Markdown would otherwise take the line together with the one above it.</summary>
    public bool IsSetApart { get; set; }

    public void CutIndentation() => Cut(Rest.Length - Rest.TrimStart(" \t").Length);

    public void Cut(int length) => _cut += length;

    public void Replace(int length, string replacement)
    {
        _prefix += replacement;
        Cut(length);
    }

    public void Blank() => Cut(Rest.Length);

    public void AddEdits(List<TextEdit> edits)
    {
        if (IsSetApart)
        {
            edits.Add(new TextEdit(_start, 0, "\n"));
        }

        // Most of what is replaced, bullets, was right already.
        if (!source.Text.AsSpan(_start, _cut).SequenceEqual(_prefix))
        {
            edits.Add(new TextEdit(_start, _cut, _prefix));
        }
    }
}
