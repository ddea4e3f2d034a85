namespace SurveyHub.Documents.Charts;

/// <summary>
/// Where in its frame a chart draws its bars; the names stand to the left of it and the axis below. Shares of the frame, 0 to 1.
/// </summary>
internal readonly record struct PlotArea(decimal Left, decimal Top, decimal Width, decimal Height)
{
    /// <summary>Right of the plot, for the label of the longest bar.</summary>
    private const decimal Margin = 0.07m;

    private const decimal LeastForNames = 0.12m;
    private const decimal MostForNames = 0.42m;

    /// <summary>The height that the legend above the plot takes; nothing where there is none.</summary>
    public decimal Legend { get; private init; }

    /// <param name="names">The width that the longest name wants.</param>
    /// <param name="bars">The height of all bars together.</param>
    /// <param name="height">Of the frame, in the unit of <paramref name="bars"/>.</param>
    /// <param name="legend">The height of the legend, in the same unit.</param>
    public static PlotArea For(decimal names, int bars, int height, int legend)
    {
        var left = Math.Round(Math.Clamp(names, LeastForNames, MostForNames), 4);
        var top = Math.Round(legend / (decimal)height, 4);
        return new PlotArea(left, 0.01m + top, 1 - left - Margin, Math.Round(bars / (decimal)height, 4)) { Legend = top };
    }
}
