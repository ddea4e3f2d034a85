namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>A column as it stands in a table: one that is answered, or one that is calculated.</summary>
/// <param name="Index">Of the cells in a row; null for a calculated one.</param>
public readonly record struct ColumnSlot(Identifier Id, string Heading, int? Index, CalculatedColumn? Calculated);

/// <summary>A row as it stands in a table: one of the two.</summary>
public readonly record struct RowSlot(TableRow? Asked, CalculatedRow? Calculated)
{
    public Identifier Id => Asked?.Id ?? Calculated!.Id;

    public string Title => Asked?.Title ?? Calculated!.Label;
}

/// <summary>Puts what is answered and what is calculated in the order in which it stands.</summary>
public static class TableOrder
{
    public static IReadOnlyList<ColumnSlot> ColumnOrder(this FieldTable table) => Order(
        table.Columns.Select((column, index) => new ColumnSlot(column.Id, column.Heading, index, null)),
        table.CalculatedColumns.Select(column => (column.After, new ColumnSlot(column.Id, column.Heading, null, column))),
        slot => slot.Id,
        []);

    /// <summary>What stands behind a row that repeats stands behind all that are added of it.</summary>
    public static IReadOnlyList<RowSlot> RowOrder(this FieldTable table) => Order(
        table.Rows.Select(row => new RowSlot(row, null)),
        table.CalculatedRows.Select(row => (row.After, new RowSlot(null, row))),
        slot => slot.Id,
        table.Templates.Select(row => row.Id));

    /// <param name="absent">What something may stand behind though there is none of it: then it stands last.</param>
    private static List<T> Order<T>(IEnumerable<T> answered, IEnumerable<(Identifier? After, T Slot)> calculated, Func<T, Identifier> idOf, IEnumerable<Identifier> absent)
    {
        var order = answered.ToList();
        foreach (var (after, slot) in calculated)
        {
            var place = after is { } id ? order.FindLastIndex(other => idOf(other) == id) : -1;
            order.Insert(place < 0 && after is { } gone && absent.Contains(gone) ? order.Count : place + 1, slot);
        }

        return order;
    }
}
