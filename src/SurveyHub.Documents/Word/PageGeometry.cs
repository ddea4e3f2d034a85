namespace SurveyHub.Documents.Word;

/// <summary>The paper and what of it is text; A4 unless a template says otherwise. Lengths are in twentieths of a point.</summary>
internal readonly record struct PageGeometry(int Width, int Height)
{
    /// <summary>2.5 cm at the sides of the text.</summary>
    public const int SideMargin = 1418;

    /// <summary>2 cm above and below.</summary>
    public const int Margin = 1134;

    /// <summary>From the edge of the paper to header and footer.</summary>
    public const int HeaderMargin = 567;

    public int Left { get; init; } = SideMargin;

    public int Right { get; init; } = SideMargin;

    public int Top { get; init; } = Margin;

    public int Bottom { get; init; } = Margin;

    /// <summary>From the edge of the paper.</summary>
    public int Header { get; init; } = HeaderMargin;

    /// <inheritdoc cref="Header"/>
    public int Footer { get; init; } = HeaderMargin;

    public static PageGeometry Portrait { get; } = new(11906, 16838);

    public static PageGeometry Landscape { get; } = new(16838, 11906);

    public static PageGeometry Of(bool isLandscape) => isLandscape ? Landscape : Portrait;

    /// <summary>The same page, upright or on its side.</summary>
    public PageGeometry Turned(bool isLandscape) => isLandscape == IsLandscape ? this : this with { Width = Height, Height = Width };

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - Left - Right;

    public int TextHeight => Height - Top - Bottom;
}
