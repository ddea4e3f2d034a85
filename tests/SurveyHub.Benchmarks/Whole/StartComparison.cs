using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Loading;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.TestKit;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>From the start of the process to the first answering page, beside the start of bare Kestrel.</summary>
internal static class StartComparison
{
    private const int Starts = 9;

    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        await PublishedSite.PublishAsync();
        await using var site = await SeededSite.CreateAsync(LoadDriver.Clients);
        using var folder = new TemporaryFolder();
        var file = folder.Write("page.html", "<!DOCTYPE html>");
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            using var mine = site.StartProcess();
            ours.Add((await mine.AnswersAsync(site.Links[0].Path)).TotalMilliseconds);
            using var reference = BareServer.Start(file);
            bare.Add((await reference.AnswersAsync("/")).TotalMilliseconds);
        }

        return
        [
            new("start of the process to the first answering page, ms", Milliseconds(ours.Median()), $"bare Kestrel {Milliseconds(bare.Median())}",
                ours.Median(), new Bound(1000, 700)),
        ];
    }
}
