using System.Diagnostics;
using SurveyHub.Benchmarks.Measuring;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>Clients that each do something once in every interval, at moments of their own, whether or not others have been answered.</summary>
internal static class PacedDriver
{
    /// <param name="operation">Takes the number of the client.</param>
    /// <returns>Times from when each operation was due: waiting for one's turn counts.</returns>
    public static async Task<Round> RunAsync(int clients, TimeSpan length, TimeSpan interval, Func<int, Task> operation)
    {
        var started = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, clients).Select(RepeatAsync));
        return new Round(Stopwatch.GetElapsedTime(started), [.. latencies.SelectMany(own => own)]);

        async Task<List<double>> RepeatAsync(int client)
        {
            var own = new List<double>();
            for (var due = interval * client / clients; due < length; due += interval)
            {
                if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } wait)
                {
                    await Task.Delay(wait);
                }

                // The clock of a delay is coarser than what is measured.
                var begun = Stopwatch.GetElapsedTime(started);
                await operation(client);
                own.Add((Stopwatch.GetElapsedTime(started) - (begun - due > interval / 10 ? due : begun)).TotalMilliseconds);
            }

            return own;
        }
    }
}
