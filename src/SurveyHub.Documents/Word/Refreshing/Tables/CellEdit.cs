using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>Sets a new text in a cell, line for line where it has several paragraphs.</summary>
internal sealed class CellEdit(byte[] part, PieceCell cell, Decision decision, string now, Func<ElementSpan, bool> isPiece)
{
    private readonly string[] _lines = PlainText.Clean(now).Split('\n');

    private bool IsOneStretch => (cell.Text.Paragraphs.Count == 1 && _lines.Length == 1) || decision.Length < cell.Text.Characters.Count;

    public bool IsPossible() => IsOneStretch
        ? TextEdit.CanReplace(cell.Text, decision.Start, decision.Length)
        : cell.Text.Paragraphs.TrueForAll(IsLine) && cell.Text.Paragraphs.Skip(_lines.Length).All(extra => !Anchors.AreIn(extra));

    public void Write(Splice splice, TableLook look, string run)
    {
        if (IsOneStretch)
        {
            TextEdit.Replace(splice, cell.Text, decision.Start, decision.Length, now, run);
            return;
        }

        var paragraphs = cell.Text.Paragraphs;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (i < _lines.Length)
            {
                var line = ReadLine(paragraphs[i]);
                TextEdit.Replace(splice, line, 0, line.Characters.Count, _lines[i], run);
            }
            else
            {
                splice.Remove(paragraphs[i]);
            }
        }

        if (_lines.Length > paragraphs.Count)
        {
            var added = string.Join('\n', _lines.Skip(paragraphs.Count));
            splice.Insert(paragraphs[^1].End, look.Paragraphs(look.ParagraphOf(cell), run, added));
        }
    }

    private PieceText ReadLine(ElementSpan paragraph) => PieceTextReader.Read(part, paragraph, isPiece);

    // Neither in a nested table nor with something in it that cannot be taken away.
    private bool IsLine(ElementSpan paragraph)
    {
        var line = ReadLine(paragraph);
        return paragraph.Ancestor("tc") == cell.Element && TextEdit.CanReplace(line, 0, line.Characters.Count);
    }
}
