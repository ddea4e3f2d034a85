using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

internal sealed record PieceCell(ElementSpan Element, PieceText Text);

internal sealed record PieceRow(ElementSpan Element, IReadOnlyList<PieceCell> Cells);

/// <summary>The one table within the control of a piece. A table in one of its cells is text of that cell.</summary>
internal sealed class PieceTable
{
    private PieceTable(ElementSpan element, IReadOnlyList<PieceRow> rows) => (Element, Rows) = (element, rows);

    public ElementSpan Element { get; }

    public IReadOnlyList<PieceRow> Rows { get; }

    public string Value => string.Join('\n', Rows.Select(row => string.Join('\t', row.Cells.Select(cell => cell.Text.Value))));

    /// <summary>Null when there is none, or several.</summary>
    public static PieceTable? Find(byte[] part, ElementSpan content, Func<ElementSpan, bool> isPiece)
    {
        if (Outermost(content, "tbl", isPiece).ToArray() is not [var table])
        {
            return null;
        }

        return new PieceTable(table, [.. Outermost(table, "tr", isPiece).Select(row => new PieceRow(
            row, [.. Outermost(row, "tc", isPiece).Select(cell => new PieceCell(cell, PieceTextReader.Read(part, cell, isPiece)))]))]);
    }

    // There may be other people's controls around rows and cells.
    private static IEnumerable<ElementSpan> Outermost(ElementSpan element, string name, Func<ElementSpan, bool> isPiece)
    {
        foreach (var child in element.Children)
        {
            if (child.IsWord(name))
            {
                yield return child;
            }
            else if (!child.IsWord("txbxContent") && !child.IsWord("tbl") && !child.IsWord("tc") && !isPiece(child))
            {
                foreach (var inner in Outermost(child, name, isPiece))
                {
                    yield return inner;
                }
            }
        }
    }
}
