using BenchmarkDotNet.Running;
using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.Benchmarks.Whole;

namespace SurveyHub.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/SurveyHub.Benchmarks -- page|save|slow-disk|evening|start|export|parse|search|word|all</c> measures whole programs and ends with 1 when a
/// floor is missed; anything else goes to BenchmarkDotNet: <c>--filter '*Parsing*' --job short --inProcess</c>.
/// </summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            // What this program is when it starts itself.
            case [BareServer.Verb, var port, var file]:
                await BareServer.RunAsync(port, file);
                return 0;
            case [ExportProcess.Verb, var writer, var organisations]:
                ExportProcess.Run(writer, organisations);
                return 0;
            case [SlowDiskComparison.Verb]:
                await SlowDiskComparison.MeasureAsync();
                return 0;
            case ["page"]:
                return Report(await PageComparison.RunAsync());
            case ["save"]:
                return Report(await SavingComparison.RunAsync());
            case ["slow-disk"]:
                return Report(await SlowDiskComparison.RunAsync());
            case ["evening"]:
                return Report(await EveningComparison.RunAsync());
            case ["start"]:
                return Report(await StartComparison.RunAsync());
            case ["export"]:
                return Report(await ExportComparison.RunAsync());
            case ["parse"]:
                return Report(ParsingComparison.Run());
            case ["search"]:
                return Report(SearchComparison.Run());
            case ["word"]:
                return Report(await WordReportComparison.RunAsync());
            case ["all"]:
                return Report(
                [
                    .. await PageComparison.RunAsync(), .. await SavingComparison.RunAsync(), .. await SlowDiskComparison.RunAsync(),
                    .. await EveningComparison.RunAsync(), .. await StartComparison.RunAsync(), .. await ExportComparison.RunAsync(), .. ParsingComparison.Run(), .. SearchComparison.Run(), .. await WordReportComparison.RunAsync(),
                ]);
            default:
                BenchmarkSwitcher.FromAssembly(typeof(EntryPoint).Assembly).Run(arguments);
                return 0;
        }
    }

    private static int Report(IReadOnlyList<Finding> findings)
    {
        Console.Out.Write(FindingTable.Write(findings));
        return findings.Any(finding => finding.IsMissed) ? 1 : 0;
    }
}
