using System.Globalization;
using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Loading;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.TestKit.Processes;
using SurveyHub.TestKit.Provisioning;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>
/// Saving on a disk whose every sync takes five milliseconds longer, as in a data hall with the disk in another rack: this program runs itself under a
/// tracer that holds up these system calls and no other.
/// </summary>
internal static class SlowDiskComparison
{
    public const string Verb = "slow-disk-child";

    private const int DelayMicroseconds = 5000;
    private const string Mark = "rates: ";

    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        var strace = await Tool.Strace.LocateAsync(CancellationToken.None);
        var delay = string.Create(CultureInfo.InvariantCulture, $"inject=fsync,fdatasync:delay_enter={DelayMicroseconds}");
        var child = await Command.RunAsync(
            strace,
            ["-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e", delay, "dotnet", typeof(SlowDiskComparison).Assembly.Location, Verb],
            CancellationToken.None);
        child.EnsureSuccess("the saves on a slow disk");
        var line = child.Output.Split('\n').Last(l => l.StartsWith(Mark, StringComparison.Ordinal))[Mark.Length..];
        var rates = line.Split(' ').Select(rate => double.Parse(rate, CultureInfo.InvariantCulture)).ToList();
        return
        [
            new($"durable saves through the writer with 5 ms more per sync, {LoadDriver.Clients} clients", PerSecond(rates[0]),
                $"one commit per save {PerSecond(rates[1])}", rates[0] / rates[1], new Bound(20, 30)),
        ];
    }

    /// <summary>What the traced process does.</summary>
    public static async Task MeasureAsync()
    {
        await using var site = await SeededSite.CreateAsync(LoadDriver.Clients);
        using var bare = new BareCommits(site.Folder);
        var rounds = await Interleaved.RunAsync(new WriterLoad(site).RunAsync, bare.RunAsync);
        var (ours, reference) = (rounds[0].Select(round => round.PerSecond).Median(), rounds[1].Select(round => round.PerSecond).Median());
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Mark}{ours} {reference}"));
    }
}
