using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>What became of the pieces of a refreshed report, in words: the same with the tool and on the site.</summary>
public static class ChangeWords
{
    private static readonly LocalText Blank = new("(tomt)", "(blank)");
    private static readonly LocalText NoNumber = new("saknas", "none");

    /// <summary>Of a chart whose values have changed and whose axis has not.</summary>
    public static LocalText AxisByHand { get; } = new("Diagrammets axel är inställd för hand och ändras bara där staplar annars skulle kapas; se efter att den passar.", "The axis of the chart was set by hand and changes only where bars would be cut off; see that it fits.");

    /// <summary>Of a chart with other series than before.</summary>
    public static LocalText DrawnAnew { get; } = new("Diagrammet har fått andra serier och är ritat på nytt; egna färger och annat utseende i det är borta.", "The chart has got other series and was drawn anew; colours and other looks of your own in it are gone.");

    /// <summary>All that is told piece by piece: what has changed first.</summary>
    public static IReadOnlyList<(PieceFate Fate, LocalText Words)> Told { get; } =
    [
        (PieceFate.Changed, new("ändrat", "changed")),
        (PieceFate.ChangedWithProse, new("ändrat, egna ord kvar", "changed, your words kept")),
        (PieceFate.Overwritten, new("ändrat för hand, nu ersatt", "edited by hand, now replaced")),
        (PieceFate.EditedByHandOutdated, new("ändrat för hand, stämmer inte längre", "edited by hand, no longer right")),
        (PieceFate.EditedByHand, new("ändrat för hand", "edited by hand")),
        (PieceFate.RightByHand, new("ändrat för hand till det rätta", "edited by hand to what is right")),
        (PieceFate.DeletionPending, new("väntar på att strykas", "waiting to be deleted")),
        (PieceFate.MovedAway, new("väntar på att flyttas", "waiting to be moved")),
    ];

    /// <summary>Of a condition whose outcome is another one, what somebody has to do.</summary>
    public static LocalText Of(ChangedCondition condition) => condition.Was
        ? new($"gäller inte längre: {condition.Mark.Name}. Det som står under villkoret ska bort ur filen.", $"no longer so: {condition.Mark.Name}. What stands under the condition has to leave the file.")
        : new($"gäller nu: {condition.Mark.Name}. Det som hör till villkoret fattas i filen; gör rapporten på nytt eller skriv in det.", $"now so: {condition.Mark.Name}. What belongs to the condition is missing in the file; make the report anew or write it.");

    /// <summary>What a piece says, in one line; of a table nothing, since its cells are told, and of a map how many are in each class.</summary>
    public static string TextOf(PieceValue value, Language language) => value switch
    {
        TextValue text => text.Text,
        ChartValue chart => string.Join("; ", chart.Series.Select(series => string.Join(", ", chart.Categories.Zip(series.Values, (name, number) => $"{name} {NumberOf(number, language)}")))),
        MapValue map => string.Join("; ", map.Classes.Select(one => $"{one.Label} ({one.Members})")),
        _ => "",
    };

    /// <summary>The same, or that it says nothing.</summary>
    public static string Said(string? text, Language language) => string.IsNullOrEmpty(text) ? Blank.In(language) : text;

    /// <summary>The changed cells of a table, each with the headings of its row and column.</summary>
    public static IEnumerable<(string Row, string Column, CellOutcome Cell)> CellsOf(RefreshedPiece piece, PieceOutcome place) =>
        from cell in place.Cells
        where cell.Fate is not (PieceFate.Unchanged or PieceFate.UnchangedWithProse)
        select (HeadingOf(piece.Now, cell.Row, 0) ?? HeadingOf(piece.Last, cell.Row, 0) ?? "", HeadingOf(piece.Now, null, cell.Column) ?? "", cell);

    /// <summary>The heading of a row, by its key, or of a column.</summary>
    private static string? HeadingOf(PieceValue value, string? row, int column) => value switch
    {
        MapValue map => row is null ? map.Title : map.Areas.FirstOrDefault(area => area.Code.Value == row)?.Name,
        TableValue table => table.Rows.FirstOrDefault(one => row is null ? one.Role == RowRole.Header : one.Key == row) is { } found && column < found.Cells.Count ? found.Cells[column] : null,
        _ => null,
    };

    private static string NumberOf(decimal? number, Language language) =>
        number is { } known ? SwedishNumber.Format(Math.Round(known, 1, MidpointRounding.AwayFromZero)) : NoNumber.In(language);
}
