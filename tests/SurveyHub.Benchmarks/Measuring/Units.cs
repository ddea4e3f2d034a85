using System.Globalization;

namespace SurveyHub.Benchmarks.Measuring;

/// <summary>Figures with their units, as the table prints them.</summary>
internal static class Units
{
    public static string PerSecond(double rate) => Write(rate, "/s");

    public static string Milliseconds(double time) => Write(time, " ms");

    public static string Megabytes(double size) => Write(size, " MB");

    private static string Write(double value, string unit) =>
        value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + unit;
}
