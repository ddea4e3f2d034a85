using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Loading;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.TestKit;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>The answering page with a saved draft of the enquiry's ten questions, beside bare Kestrel that sends the same bytes.</summary>
internal static class PageComparison
{
    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        await PublishedSite.PublishAsync();
        await using var site = await SeededSite.CreateAsync(LoadDriver.Clients);
        using var folder = new TemporaryFolder();
        using var ours = site.StartProcess();
        await ours.AnswersAsync(site.Links[0].Path);
        var page = await ReadAsync(ours.Port, site.Links[0].Path);
        using var bare = BareServer.Start(folder.Write("page.html", page));
        await bare.AnswersAsync("/");

        using var oursLoad = await PageLoad.OpenAsync(ours.Port, site.Links.Select(link => link.Path));
        using var bareLoad = await PageLoad.OpenAsync(bare.Port, Enumerable.Repeat("/", LoadDriver.Clients));
        var rounds = await Interleaved.RunAsync(oursLoad.RunAsync, bareLoad.RunAsync);

        var (mine, reference) = (Rate(rounds[0]), Rate(rounds[1]));
        var slowest = rounds[0].Select(round => round.Percentile(99)).Median();
        var bareSlowest = rounds[1].Select(round => round.Percentile(99)).Median();
        return
        [
            new($"answering page of {page.Length} characters, {LoadDriver.Clients} connections", PerSecond(mine), $"bare Kestrel {PerSecond(reference)}",
                mine / reference, new Bound(1d / 16, 1d / 5)),
            new("its 99th percentile, ms", Milliseconds(slowest), $"bare Kestrel {Milliseconds(bareSlowest)}", slowest, new Bound(50, 15)),
            new("memory after it, MB", Megabytes(ours.Megabytes), $"bare Kestrel {Megabytes(bare.Megabytes)}", ours.Megabytes),
        ];
    }

    private static async Task<string> ReadAsync(int port, string path)
    {
        using var connection = await HttpConnection.OpenAsync(port);
        await connection.SendAsync(Requests.Get(path));
        return connection.BodyText;
    }

    private static double Rate(IEnumerable<Round> rounds) => rounds.Select(round => round.PerSecond).Median();
}
