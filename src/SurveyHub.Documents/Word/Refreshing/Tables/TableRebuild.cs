using System.Globalization;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>Writes all rows of a table anew, when its columns or the order of its rows are others. The table's own properties stay.</summary>
internal sealed class TableRebuild(byte[] part, PieceTable table, TableValue last, TableValue now, Func<ElementSpan, bool> isPiece)
{
    private readonly TableLook _look = new(part, table);

    /// <summary>Whether nothing but rows of text would have to go.</summary>
    public static bool IsPossible(PieceTable table) =>
        table.Element.Children.All(child => child.IsWord("tblPr") || child.IsWord("tblGrid") || child.IsWord("tr"))
        && !table.Rows.Any(row => Anchors.AreIn(row.Element)) && table.Rows.All(row => row.Cells.Count > 0);

    public PieceChange Plan(PieceFate fate) => new(fate, table.Value, Outcomes(fate), new PieceWriting(
        Write, (changed, content) => PieceTable.Find(changed, content, isPiece) is { } result && TablePiece.Says(result, now)));

    private void Write(Splice splice)
    {
        var widths = WidthsOf();
        var rows = now.Rows.Select(row => new NewRow(_look).Write(row, LikeOf(row.Role), widths));
        splice.Replace(table.Rows[0].Element.Start, table.Rows[^1].Element.End, string.Concat(rows));
        if (widths.Length > 0 && table.Element.Child("tblGrid") is { } grid && _look.Prefix is { Length: > 0 } prefix)
        {
            var columns = string.Concat(widths.Select(width => $"<{prefix}gridCol {prefix}w=\"{width.Invariant()}\"/>"));
            splice.Replace(grid, $"<{prefix}tblGrid>{columns}</{prefix}tblGrid>");
        }
    }

    // The first column, of names, keeps its width; the others share what is left. None when there are as many columns as before.
    private int[] WidthsOf()
    {
        var widths = table.Element.Child("tblGrid")?.Children.Select(column => int.TryParse(
            column.Attribute("w"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 0).ToArray() ?? [];
        if (widths.Length == now.Columns || widths.Length == 0 || now.Columns < 2)
        {
            return [];
        }

        var first = Math.Min(widths[0], widths.Sum() / 2);
        var other = (widths.Sum() - first) / (now.Columns - 1);
        return [first, .. Enumerable.Repeat(other, now.Columns - 1)];
    }

    private PieceRow LikeOf(RowRole role)
    {
        var place = last.Rows.Count == table.Rows.Count ? last.Rows.Index().FirstOrDefault(pair => pair.Item.Role == role, (-1, null!)).Index : -1;
        return table.Rows[place >= 0 ? place : role == RowRole.Header ? 0 : table.Rows.Count - 1];
    }

    private ValueList<CellOutcome> Outcomes(PieceFate fate)
    {
        var before = CellsOf(last);
        var after = CellsOf(now);
        var changed = after.Where(cell => before.GetValueOrDefault(cell.Key) != cell.Value)
            .Select(cell => new CellOutcome(cell.Key.Row, cell.Key.Column, fate, before.GetValueOrDefault(cell.Key), cell.Value));
        var gone = before.Where(cell => !after.ContainsKey(cell.Key)).Select(cell => new CellOutcome(cell.Key.Row, cell.Key.Column, fate, cell.Value, null));
        return changed.Concat(gone).ToValueList();
    }

    private static Dictionary<(string Row, int Column), string> CellsOf(TableValue value)
    {
        var cells = new Dictionary<(string, int), string>();
        foreach (var row in value.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                cells.TryAdd((row.Key, column), row.Cells[column]);
            }
        }

        return cells;
    }
}
