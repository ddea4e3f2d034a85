using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Loading;
using SurveyHub.Benchmarks.Measuring;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>
/// Saving one answer, beside bare commits of the same durability on the same disk: through the writer itself, over HTTP as the page's script saves
/// while somebody types, and as a browser without script saves (post the form, follow the redirect, draw the page).
/// </summary>
internal static class SavingComparison
{
    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        await PublishedSite.PublishAsync();
        await using var site = await SeededSite.CreateAsync(LoadDriver.Clients);
        using var bare = new BareCommits(site.Folder);
        var writer = new WriterLoad(site);
        var direct = await Interleaved.RunAsync(writer.RunAsync, bare.RunAsync);
        var alone = await Samples.MedianOfAsync(200, () => writer.SaveAsync(0));

        using var process = site.StartProcess();
        await process.AnswersAsync(site.Links[0].Path);
        using var fields = await FieldLoad.OpenAsync(process.Port, site.Links);
        var typed = await Interleaved.RunAsync(fields.RunAsync, bare.RunAsync);
        using var posts = await FormLoad.OpenAsync(process.Port, site.Links);
        var posted = await Interleaved.RunAsync(posts.RunAsync, bare.RunAsync);

        return
        [
            Compare($"durable saves through the writer, {LoadDriver.Clients} clients", direct, new Bound(1.2, 2)),
            new("one save alone through the writer, ms", Milliseconds(alone), "", alone),
            Compare($"durable saves over HTTP as the script sends them, {LoadDriver.Clients} clients", typed, null),
            Slowest("its 99th percentile, ms", typed[0]),
            Compare($"durable saves over HTTP with the page drawn again, {LoadDriver.Clients} clients", posted, null),
            Slowest("its 99th percentile, ms", posted[0]),
            new("memory after it, MB", Megabytes(process.Megabytes), "", process.Megabytes),
        ];
    }

    private static Finding Compare(string work, IReadOnlyList<IReadOnlyList<Round>> rounds, Bound? bound)
    {
        var (ours, bare) = (Rate(rounds[0]), Rate(rounds[1]));
        return new Finding(work, PerSecond(ours), $"bare commits {PerSecond(bare)}", ours / bare, bound);
    }

    private static Finding Slowest(string work, IEnumerable<Round> rounds)
    {
        var time = rounds.Select(round => round.Percentile(99)).Median();
        return new Finding(work, Milliseconds(time), "", time);
    }

    private static double Rate(IEnumerable<Round> rounds) => rounds.Select(round => round.PerSecond).Median();
}
