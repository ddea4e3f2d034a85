namespace SurveyHub.Benchmarks.Measuring;

/// <summary>What the clients of one round did.</summary>
/// <param name="Latencies">Of every operation, in milliseconds.</param>
internal sealed record Round(TimeSpan Duration, IReadOnlyList<double> Latencies)
{
    public double PerSecond => Latencies.Count / Duration.TotalSeconds;

    public double Percentile(double percent) => Latencies.Percentile(percent);
}
