using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>A line being mended: its start may be cut off and replaced, and a blank line may be put before it.</summary>
internal sealed class EditedLine(int start, string text)
{
    private int _cut;
    private string _prefix = "";

    /// <summary>What has not been cut off.</summary>
    public string Rest { get; private set; } = text;

    /// <summary>Where that starts.</summary>
    public int Offset => start + _cut;

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

    public void CutIndentation() => Cut(Rest.Length - Rest.TrimStart(' ', '\t').Length);

    public void Cut(int length)
    {
        _cut += length;
        Rest = Rest[length..];
    }

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
            edits.Add(new TextEdit(start, 0, "\n"));
        }

        if (_cut > 0 || _prefix.Length > 0)
        {
            edits.Add(new TextEdit(start, _cut, _prefix));
        }
    }
}
