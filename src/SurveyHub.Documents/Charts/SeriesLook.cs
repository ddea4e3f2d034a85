namespace SurveyHub.Documents.Charts;

/// <summary>
/// How the bars of a series are filled. Neighbours differ in lightness or in pattern, so that they are told apart in grey and by whoever does not
/// see colours; the legend stands in the order of the bars.
/// </summary>
/// <param name="Fill">Or what lies behind the pattern.</param>
/// <param name="Pattern">As Office names it, or null.</param>
/// <param name="Label">The colour of a number that stands on it.</param>
internal sealed record SeriesLook(string Fill, string? Pattern, string Label)
{
    private static readonly SeriesLook[] All =
    [
        new(Palette.Accent, null, Palette.Paper),
        new("B9DBE2", null, Palette.Ink),
        new(Palette.Paper, "wdUpDiag", Palette.Ink),
        new("5B7480", null, Palette.Paper),
        new("B9DBE2", "dkHorz", Palette.Ink),
        new(Palette.Paper, "lgCheck", Palette.Ink),
        new(Palette.Ink, null, Palette.Paper),
        new(Palette.Paper, null, Palette.Ink),
    ];

    public static int Count => All.Length;

    /// <summary>More series than looks begin again.</summary>
    public static SeriesLook Of(int series) => All[series % All.Length];
}
