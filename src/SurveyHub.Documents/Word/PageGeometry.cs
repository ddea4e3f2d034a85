namespace SurveyHub.Documents.Word;

/// <summary>A4. Lengths are in twentieths of a point.</summary>
internal readonly record struct PageGeometry(int Width, int Height)
{
    /// <summary>2.5 cm at the sides of the text.</summary>
    public const int SideMargin = 1418;

    /// <summary>2 cm above and below.</summary>
    public const int Margin = 1134;

    /// <summary>From the edge of the paper to header and footer.</summary>
    public const int HeaderMargin = 567;

    public static PageGeometry Portrait { get; } = new(11906, 16838);

    public static PageGeometry Landscape { get; } = new(16838, 11906);

    public static PageGeometry Of(bool isLandscape) => isLandscape ? Landscape : Portrait;

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - (2 * SideMargin);

    public int TextHeight => Height - (2 * Margin);
}
