namespace SurveyHub.Documents.Word;

/// <summary>A4 with margins of 2.5 cm. Lengths are in twentieths of a point.</summary>
internal readonly record struct PageGeometry(int Width, int Height)
{
    public const int Margin = 1418;

    /// <summary>From the edge of the paper to header and footer.</summary>
    public const int HeaderMargin = 709;

    public static PageGeometry Portrait { get; } = new(11906, 16838);

    public static PageGeometry Landscape { get; } = new(16838, 11906);

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - (2 * Margin);

    public int TextHeight => Height - (2 * Margin);
}
