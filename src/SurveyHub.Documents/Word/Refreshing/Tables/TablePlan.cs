using SurveyHub.Documents.Word.Marks;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>How the rows that were generated last and those of now belong together.</summary>
/// <param name="IsInPlace">The rows that stay keep order and columns, so that each can be changed where it stands.</param>
internal sealed record TablePlan(bool IsInPlace, IReadOnlyList<(TableValueRow Row, int? Was)> Rows, IReadOnlyList<int> Gone)
{
    public static TablePlan Of(TableValue last, TableValue now)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var keysAreUnique = true;
        for (var i = 0; i < last.Rows.Count; i++)
        {
            keysAreUnique &= places.TryAdd(last.Rows[i].Key, i);
        }

        var rows = now.Rows.Select(row => (row, places.TryGetValue(row.Key, out var was) ? (int?)was : null)).ToArray();
        var staying = rows.Where(pair => pair.Item2 is not null).Select(pair => pair.Item2!.Value).ToArray();
        var isInPlace = keysAreUnique && staying.Length > 0 && staying.Zip(staying.Skip(1)).All(pair => pair.First < pair.Second)
            && rows.All(pair => pair.Item2 is not { } was || last.Rows[was].Cells.Count == pair.row.Cells.Count)
            && last.Columns == now.Columns;
        return new TablePlan(isInPlace, rows, [.. Enumerable.Range(0, last.Rows.Count).Except(staying)]);
    }
}
