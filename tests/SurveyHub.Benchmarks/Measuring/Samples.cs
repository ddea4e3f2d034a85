using System.Diagnostics;

namespace SurveyHub.Benchmarks.Measuring;

internal static class Samples
{
    public static double Median(this IEnumerable<double> samples) => samples.Percentile(50);

    /// <summary>The smallest sample that at least so many percent do not exceed.</summary>
    public static double Percentile(this IEnumerable<double> samples, double percent)
    {
        var sorted = samples.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(percent / 100 * sorted.Length) - 1)];
    }

    /// <summary>The median time of doing something so many times, in milliseconds.</summary>
    public static async Task<double> MedianOfAsync(int times, Func<Task> operation)
    {
        var samples = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var before = Stopwatch.GetTimestamp();
            await operation();
            samples.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return samples.Median();
    }
}
