using System.Globalization;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>Office keeps numbers as binary fractions, so that 5.8 may come back as 5.7999999999999998.</summary>
internal static class ChartNumber
{
    private const double Tolerance = 1e-9;

    public static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static bool AreSame(decimal? one, decimal? other) =>
        one == other || (one is { } a && other is { } b && Math.Abs((double)a - (double)b) <= Tolerance * Math.Max(1, Math.Abs((double)a)));
}
