using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Loading;
using SurveyHub.Benchmarks.Measuring;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>
/// The evening of the deadline: many respondents, each with a form open, each saving every ten seconds. And what an open page costs the server
/// while nobody types in it.
/// </summary>
internal static class EveningComparison
{
    private const int Respondents = 2000;
    private const int PagesOpened = 20_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        await PublishedSite.PublishAsync();
        await using var site = await SeededSite.CreateAsync(Respondents);
        using var process = site.StartProcess();
        await process.AnswersAsync(site.Links[0].Path);
        using var load = await FieldLoad.OpenAsync(process.Port, site.Links);
        await load.RunPacedAsync(Interval * 2, Interval);
        var evening = await load.RunPacedAsync(Length, Interval);
        var (median, slowest) = (evening.Percentile(50), evening.Percentile(99));

        await OpenPagesAsync(process.Port, site.Links);
        var before = process.Megabytes;
        await OpenPagesAsync(process.Port, site.Links);
        var kilobytesEach = (process.Megabytes - before) * 1000 / PagesOpened;
        return
        [
            new($"{Respondents} respondents saving every {Interval.TotalSeconds:0} s: 99th percentile, ms", Milliseconds(slowest),
                $"median {Milliseconds(median)}, {PerSecond(evening.PerSecond)}", slowest, new Bound(250, 50)),
            new("memory of an idle open page, kB", $"{kilobytesEach:0.0} kB", $"{PagesOpened} pages more", kilobytesEach, new Bound(2, 0.5)),
        ];
    }

    /// <summary>As browsers do that are then left open: the page is fetched, and the connection closed.</summary>
    private static async Task OpenPagesAsync(int port, IReadOnlyList<SeededLink> links)
    {
        for (var opened = 0; opened < PagesOpened; opened += LoadDriver.Clients)
        {
            await Task.WhenAll(Enumerable.Range(opened, LoadDriver.Clients).Select(async page =>
            {
                using var connection = await HttpConnection.OpenAsync(port);
                await connection.SendAsync(Requests.Get(links[page % links.Count].Path));
            }));
        }
    }
}
