using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>
/// Decides over a piece that is a table. Its cells are decided as texts are; when one of them is edited by hand the whole table is kept, since a
/// table of which half is new would add up to nothing.
/// </summary>
internal static class TablePiece
{
    public static PieceChange Plan(byte[] part, PieceText whole, TableValue last, TableValue now, bool overwrite, Func<ElementSpan, bool> isPiece)
    {
        var byHand = Decision.ByHand(isSame: IsSame(last, now)).Fate;
        if (PieceTable.Find(part, whole.Content, isPiece) is not { Rows.Count: > 0 } table)
        {
            return PieceChange.Kept(byHand, whole.Value);
        }

        if (whole.IsUnderRevision)
        {
            return PieceChange.Kept(byHand, table.Value);
        }

        if (HasShape(table, last) && PlanChange(part, table, last, now, isPiece) is { } change)
        {
            return change;
        }

        if (Says(table, now))
        {
            return PieceChange.Kept(PieceFate.RightByHand, table.Value);
        }

        return overwrite && TableRebuild.IsPossible(table)
            ? new TableRebuild(part, table, last, now, isPiece).Plan(PieceFate.Overwritten)
            : PieceChange.Kept(byHand, table.Value);
    }

    public static bool Says(PieceTable table, TableValue value) => HasShape(table, value) && table.Rows.Zip(value.Rows).All(pair => Says(pair.First, pair.Second));

    public static bool Says(PieceRow row, TableValueRow value) =>
        row.Cells.Zip(value.Cells).All(pair => pair.First.Text.Value == ComparableText.Of(pair.Second));

    /// <summary>Whether each cell says what it is to say, with or without words of somebody's around it.</summary>
    public static bool Holds(PieceTable table, TableValue value) => HasShape(table, value) && table.Rows.Zip(value.Rows).All(pair =>
        pair.First.Cells.Zip(pair.Second.Cells).All(cell => cell.First.Text.Value.Contains(ComparableText.Of(cell.Second), StringComparison.Ordinal)));

    private static PieceChange? PlanChange(byte[] part, PieceTable table, TableValue last, TableValue now, Func<ElementSpan, bool> isPiece)
    {
        var plan = TablePlan.Of(last, now);
        if (plan.IsInPlace)
        {
            return new TableUpdate(part, table, last, now, plan, isPiece).Plan();
        }

        return Says(table, last) && TableRebuild.IsPossible(table) ? new TableRebuild(part, table, last, now, isPiece).Plan(PieceFate.Changed) : null;
    }

    private static bool HasShape(PieceTable table, TableValue value) =>
        table.Rows.Count == value.Rows.Count && table.Rows.Zip(value.Rows).All(pair => pair.First.Cells.Count == pair.Second.Cells.Count);

    private static bool IsSame(TableValue last, TableValue now) =>
        last.Rows.Count == now.Rows.Count && last.Rows.Zip(now.Rows).All(pair =>
            pair.First.Cells.Select(ComparableText.Of).SequenceEqual(pair.Second.Cells.Select(ComparableText.Of)));
}
