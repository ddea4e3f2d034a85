using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>Changes a table where it stands: texts of cells, and rows that have come or gone. Widths, styles and shading stay.</summary>
internal sealed class TableUpdate(byte[] part, PieceTable table, TableValue last, TableValue now, TablePlan plan, Func<ElementSpan, bool> isPiece)
{
    private readonly TableLook _look = new(part, table);
    private readonly List<CellOutcome> _outcomes = [];
    private readonly List<Action<Splice>> _writes = [];

    /// <summary>Null when something was edited by hand, so that all of it is to be kept.</summary>
    public PieceChange? Plan()
    {
        if (!plan.Gone.All(PlanGone) || !plan.Rows.All(pair => pair.Was is not { } was || PlanRow(pair.Row, was)))
        {
            return null;
        }

        PlanNewRows();
        var outcomes = _outcomes.ToValueList();
        return _writes.Count == 0
            ? PieceChange.Kept(FateOf(), table.Value) with { Cells = outcomes }
            : new PieceChange(FateOf(), table.Value, outcomes, new PieceWriting(
                splice => _writes.ForEach(write => write(splice)),
                (changed, content) => PieceTable.Find(changed, content, isPiece) is { } result && TablePiece.Holds(result, now)));
    }

    private PieceFate FateOf()
    {
        var hasProse = _outcomes.Any(cell => cell.Fate is PieceFate.UnchangedWithProse or PieceFate.ChangedWithProse);
        if (_writes.Count > 0)
        {
            return hasProse ? PieceFate.ChangedWithProse : PieceFate.Changed;
        }

        return _outcomes.Any(cell => cell.Fate == PieceFate.RightByHand) ? PieceFate.RightByHand
            : hasProse ? PieceFate.UnchangedWithProse : PieceFate.Unchanged;
    }

    private bool PlanRow(TableValueRow row, int was)
    {
        var planned = _writes.Count;
        var isPossible = Enumerable.Range(0, row.Cells.Count).All(column => PlanCell(row, was, column));
        if (_writes.Count > planned && TallRow.WholeOf(table.Rows[was]) is { } whole && TallRow.Is(row, table.Rows[was], []))
        {
            _writes.Add(splice => splice.Remove(whole));
        }

        return isPossible;
    }

    private bool PlanCell(TableValueRow row, int was, int column)
    {
        var cell = table.Rows[was].Cells[column];
        var (before, after) = (last.Rows[was].Cells[column], row.Cells[column]);
        var decision = Decision.Of(before, cell.Text.Value, after);
        if (decision.Fate is PieceFate.EditedByHand or PieceFate.EditedByHandOutdated)
        {
            return false;
        }

        if (decision.Fate != PieceFate.Unchanged)
        {
            _outcomes.Add(new CellOutcome(row.Key, column, decision.Fate, cell.Text.Value, after));
        }

        if (decision.Writes)
        {
            var edit = new CellEdit(part, cell, decision, after, isPiece);
            _writes.Add(splice => edit.Write(splice, _look, _look.TextIn(table.Rows[was], column)));
            return edit.IsPossible();
        }

        return true;
    }

    private bool PlanGone(int was)
    {
        var row = table.Rows[was];
        for (var column = 0; column < row.Cells.Count; column++)
        {
            _outcomes.Add(new CellOutcome(last.Rows[was].Key, column, PieceFate.Changed, row.Cells[column].Text.Value, null));
        }

        _writes.Add(splice => splice.Remove(row.Element));
        return TablePiece.Says(row, last.Rows[was]) && !Anchors.AreIn(row.Element);
    }

    private void PlanNewRows()
    {
        var first = table.Rows[plan.Rows.First(pair => pair.Was is not null).Was!.Value];
        var position = first.Element.Start;
        var added = new SortedList<int, string>();
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            var (row, was) = plan.Rows[i];
            if (was is { } staying)
            {
                position = table.Rows[staying].Element.End;
                continue;
            }

            added[position] = added.GetValueOrDefault(position, "") + new NewRow(_look).Write(row, LikeOf(i), []);
            _outcomes.AddRange(row.Cells.Select((cell, column) => new CellOutcome(row.Key, column, PieceFate.Changed, null, cell)));
        }

        _writes.AddRange(added.Select(pair => (Action<Splice>)(splice => splice.Insert(pair.Key, pair.Value))));
    }

    /// <summary>The nearest row of the same role and as many cells, or the nearest of any.</summary>
    private PieceRow LikeOf(int index)
    {
        var row = plan.Rows[index].Row;
        var near = Enumerable.Range(0, plan.Rows.Count).Where(i => plan.Rows[i].Was is not null).OrderBy(i => Math.Abs(i - index)).ToArray();
        var like = near.FirstOrDefault(i => plan.Rows[i].Row.Role == row.Role && plan.Rows[i].Row.Cells.Count == row.Cells.Count, near[0]);
        return table.Rows[plan.Rows[like].Was!.Value];
    }
}
