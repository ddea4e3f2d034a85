using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>
/// A long report to Word: again and again in one process, beside a bare writer that puts the same parts, ready made, into a zip archive, by turns; and once by the
/// published tool from start to end, beside the same tool saying its version.
/// </summary>
internal static class WordReportComparison
{
    private const int WarmUps = 60, Rounds = 100, Starts = 7;

    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        var (ours, bare) = Warm();
        var (cold, start) = await ColdAsync();
        return
        [
            new("30-page Word report with 13 tables, 6 charts and a map, ms", Milliseconds(ours), $"bare zip writer {Milliseconds(bare)}", ours, new Bound(100, 40)),
            new("the same by the published tool, its start included, ms", Milliseconds(cold), $"the tool's version {Milliseconds(start)}", cold, new Bound(500, 300)),
        ];
    }

    private static (double Ours, double Bare) Warm()
    {
        var answers = LongReport.Answers();
        var parts = PartsOf(LongReport.Compile(answers));
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var i = -WarmUps; i < Rounds; i++)
        {
            var one = Timed(() => Write(LongReport.Compile(answers)));
            var two = Timed(() => Zip(parts));
            if (i >= 0)
            {
                ours.Add(one);
                bare.Add(two);
            }
        }

        return (ours.Median(), bare.Median());
    }

    private static async Task<(double Tool, double Start)> ColdAsync()
    {
        var program = await PublishedTool.PublishAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("lang.report.md"), LongReport.Text);
        string[] compile =
        [
            "compile", Repository.PathOf("surveys", "villkor3-2018.md"), "--panel", Repository.PathOf("surveys", "panels", "regioner.csv"),
            "--answers", Repository.PathOf("surveys", "samples", "villkor3-2018.svar.csv"), "--report", folder.File("lang.report.md"), "--out", folder.File("lang.docx"),
        ];
        var (tool, start) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            tool.Add(await Samples.MedianOfAsync(1, async () => (await Command.RunAsync(program, compile, CancellationToken.None)).EnsureSuccess("surveyhub compile")));
            start.Add(await Samples.MedianOfAsync(1, async () => (await Command.RunAsync(program, ["--version"], CancellationToken.None)).EnsureSuccess("surveyhub --version")));
        }

        return (tool.Median(), start.Median());
    }

    private static List<(string Name, byte[] Content)> PartsOf(ReportDocument report)
    {
        var counts = (report.Blocks.OfType<TableBlock>().Count(table => table.Number is not null), report.Blocks.Count(block => block is BarChartBlock or SeriesChartBlock), report.Blocks.OfType<MapBlock>().Count());
        if (counts != (LongReport.Tables, LongReport.Charts, LongReport.Maps))
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The long report has {counts} tables, charts and maps."));
        }

        using var file = Write(report);
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    private static MemoryStream Write(ReportDocument report)
    {
        var file = new MemoryStream();
        WordReportWriter.Write(report, file);
        file.Position = 0;
        return file;
    }

    private static MemoryStream Zip(List<(string Name, byte[] Content)> parts)
    {
        var file = new MemoryStream();
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in parts)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(content);
        }

        return file;
    }

    private static double Timed(Func<MemoryStream> work)
    {
        var start = Stopwatch.GetTimestamp();
        work().Dispose();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
