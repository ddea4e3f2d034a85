using System.Globalization;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>The notes under one table. The same words share one mark; up to three notes have asterisks, more have numbers.</summary>
internal sealed class NoteBook
{
    private const int MostAsterisks = 3;

    private readonly List<string> _marked = [];
    private readonly List<string> _general = [];

    /// <summary>Adds a note and gives the place of its mark, counted from zero; the mark itself is known when all notes are in.</summary>
    public int Add(string text)
    {
        var index = _marked.IndexOf(text);
        if (index < 0)
        {
            _marked.Add(text);
            index = _marked.Count - 1;
        }

        return index;
    }

    /// <summary>A note on the whole table.</summary>
    public void AddGeneral(string text)
    {
        if (!_general.Contains(text))
        {
            _general.Add(text);
        }
    }

    public string Mark(int index) => _marked.Count <= MostAsterisks
        ? new string('*', index + 1)
        : (index + 1).ToString(CultureInfo.InvariantCulture);

    public ValueList<TableNote> ToNotes() =>
        [.. _marked.Select((text, index) => new TableNote(Mark(index), text)), .. _general.Select(text => new TableNote(null, text))];
}
