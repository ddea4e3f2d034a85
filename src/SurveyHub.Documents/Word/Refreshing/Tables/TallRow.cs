using System.Globalization;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>Tells when an answer is too long for a row that was made for a shorter one: such a row must be free to go on overleaf.</summary>
internal static class TallRow
{
    /// <summary>What keeps a row whole.</summary>
    public const string Whole = "cantSplit";

    /// <summary>Of a column that does not say how wide it is: with a narrow one the row is rather divided than cut off.</summary>
    private const int Narrow = 1500;

    /// <param name="like">The row as it stands, or the one that the new row takes its looks from.</param>
    /// <param name="widths">Of the columns when they are new; empty when the row is as its like.</param>
    public static bool Is(TableValueRow row, PieceRow like, IReadOnlyList<int> widths) => row.Role != RowRole.Header && RowDivision.IsAllowed(
        row.Cells.Select((text, i) => (text, (widths.Count > i ? widths[i] : WidthOf(like.Cells[Math.Min(i, like.Cells.Count - 1)])) - (2 * TableWriter.CellMargin))), TableStyles.Text.Size);

    /// <summary>The property of the row that keeps it whole; null when it has none.</summary>
    public static ElementSpan? WholeOf(PieceRow row) => row.Element.Child("trPr")?.Child(Whole);

    private static int WidthOf(PieceCell cell) => cell.Element.Child("tcPr")?.Child("tcW") is { } width && width.Attribute("type") is "dxa"
        && int.TryParse(width.Attribute("w"), NumberStyles.None, CultureInfo.InvariantCulture, out var twips) ? twips : Narrow;
}
