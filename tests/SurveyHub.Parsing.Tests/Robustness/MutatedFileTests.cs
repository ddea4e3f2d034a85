using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>
/// Every law holds of 50 000 files that accidents have happened to; <c>SURVEYHUB_LONG=1</c> takes 250 000 and <c>SURVEYHUB_SEED</c> others. With
/// <c>-showliveoutput</c> the run says how far it has come.
/// </summary>
public sealed class MutatedFileTests(ITestOutputHelper output)
{
    /// <summary>One file is shown for each law that is broken.</summary>
    private const int MostLaws = 10;

    private static readonly int Files = TestSettings.Rounds(50_000, 250_000);
    private static readonly int Seed = TestSettings.Seed(2018);

    private readonly int[] _outcomes = new int[Enum.GetValues<Outcome>().Length];
    private readonly ConcurrentDictionary<string, string> _faults = new(StringComparer.Ordinal);
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _read;

    [Fact]
    public void MutatedFile_KeepsEveryLaw()
    {
        Parallel.For(0, Files, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, (number, state) =>
        {
            var file = MutatedFile.Of(Seed, number);
            var (outcome, fault) = FileLaws.Judge(file.Bytes, file.Source);
            Interlocked.Increment(ref _outcomes[(int)outcome]);
            if (fault is not null && _faults.TryAdd(Law(fault), ""))
            {
                _faults[Law(fault)] = Describe(file, number, fault);
                output.WriteLine(_faults[Law(fault)]);
            }

            if (Interlocked.Increment(ref _read) % (Files / 10) == 0)
            {
                output.WriteLine(Summary());
            }

            if (_faults.Count >= MostLaws)
            {
                state.Stop();
            }
        });

        Assert.True(_faults.IsEmpty, $"{Summary()}\n{string.Join("\n\n", _faults.Values)}");
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.True(_outcomes[(int)outcome] > _read / 100, $"few files are {outcome}: {Summary()}"));
    }

    private string Summary()
    {
        var seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        var counts = string.Join(", ", Enum.GetValues<Outcome>().Select(outcome => $"{outcome} {_outcomes[(int)outcome]}"));
        return string.Create(CultureInfo.InvariantCulture, $"seed {Seed}: {_read} files in {seconds:0} s, {_read / seconds:0} a second: {counts}; {_faults.Count} laws broken");
    }

    private static string Describe(MutatedFile file, int number, string fault)
    {
        var law = Law(fault);
        var smallest = SmallestFile.Of(file.Bytes, shorter => FileLaws.Judge(shorter, file.Source).Fault is { } same && Law(same) == law);
        return $"file {number} of seed {Seed}: {FileLaws.Judge(smallest, file.Source).Fault ?? $"(once only) {fault}"}\n{Convert.ToHexString(smallest)}\n{Encoding.UTF8.GetString(smallest)}";
    }

    /// <summary>The law that is broken, without what broke it.</summary>
    private static string Law(string fault) => fault.Split(':', '\n')[0];
}
