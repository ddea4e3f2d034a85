using System.Diagnostics;
using SurveyHub.Benchmarks.Measuring;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>Clients that each begin their next operation when the last one is answered.</summary>
internal static class LoadDriver
{
    public const int Clients = 64;

    /// <param name="operation">Takes the number of the client.</param>
    public static async Task<Round> RunAsync(TimeSpan length, Func<int, Task> operation)
    {
        var started = Stopwatch.GetTimestamp();
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(() => RepeatAsync(client, started, length, operation)));
        var latencies = await Task.WhenAll(clients);
        return new Round(Stopwatch.GetElapsedTime(started), [.. latencies.SelectMany(own => own)]);
    }

    private static async Task<List<double>> RepeatAsync(int client, long started, TimeSpan length, Func<int, Task> operation)
    {
        var latencies = new List<double>();
        var before = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started, before) < length)
        {
            await operation(client);
            var after = Stopwatch.GetTimestamp();
            latencies.Add(Stopwatch.GetElapsedTime(before, after).TotalMilliseconds);
            before = after;
        }

        return latencies;
    }
}
