namespace SurveyHub.Documents.Word;

/// <summary>
/// Which rows a page break may divide. A short row is read in one go and stays whole; one that may be taller than what is left of a page, or than any page, has to go on overleaf,
/// since what does not fit is lost and not moved.
/// </summary>
internal static class RowDivision
{
    /// <summary>A quarter of an upright page, a third of a turned one.</summary>
    private const int MostLinesOfWholeRow = 16;

    /// <param name="cells">What each cell says, with a line feed between its paragraphs, and how wide it is within its margins.</param>
    /// <param name="size">Of the type, in half points.</param>
    public static bool IsAllowed(IEnumerable<(string Text, int Width)> cells, int size) =>
        cells.Any(cell => cell.Text.Split('\n').Sum(line => TextWidth.Lines(line, size, bold: false, cell.Width)) > MostLinesOfWholeRow);
}
