using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Tool;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Cli.Tests.Oracle;

/// <summary>
/// An enquiry to 34 municipalities that somebody made who had read the documentation and no code: the questionnaire, the answers, a report file and a program that recomputes what
/// the report states. Every figure and list in the report stands behind a letter and two digits.
/// </summary>
public sealed partial class StrangersReportTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WordAndWebPage_SayWhatTheOracleCounts()
    {
        var oracle = await CountAsync();
        var (word, page) = (_folder.File("o.docx"), _folder.File("o.html"));

        var result = await Surveyhub.RunAsync(
            "compile", PathOf("fraga.md"), "--panel", PathOf("panel.csv"), "--answers", PathOf("svar.csv"), "--responses", PathOf("inlamningar.csv"),
            "--earlier", PathOf("svar-2024.csv"), "--earlier-questionnaire", PathOf("fraga-2024.md"), "--measures", PathOf("matt.csv"), "--wordings", PathOf("ordval.csv"),
            "--report", PathOf("rapport.report.md"), "--themes", PathOf("teman.csv"), "--out", word, "--out", page);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.InRange(oracle.Count, 100, 200);
        Assert.Equal(oracle, Said(string.Join('\n', new WordFile(await File.ReadAllBytesAsync(word, Stop)).Body.Descendants(W + "p").Select(TextOf)), oracle));
        Assert.Equal(oracle, Said(Tags().Replace(Blocks().Replace(await File.ReadAllTextAsync(page, Stop), "\n"), ""), oracle));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What stands behind each sign, up to the next; where it ends as the oracle has it, that.</summary>
    private static SortedDictionary<string, string> Said(string text, SortedDictionary<string, string> oracle)
    {
        var stretches = Signs().Matches(System.Net.WebUtility.HtmlDecode(text).Spaced()).GroupBy(match => match.Groups["sign"].Value, match => match.Groups["words"].Value.Trim().TrimEnd('.', ';', ',').Trim());
        return new SortedDictionary<string, string>(
            stretches.Where(sign => oracle.ContainsKey(sign.Key)).ToDictionary(
                sign => sign.Key, sign => sign.FirstOrDefault(words => words == oracle[sign.Key] || words.EndsWith($" {oracle[sign.Key]}", StringComparison.Ordinal)) is null ? sign.First() : oracle[sign.Key]),
            StringComparer.Ordinal);
    }

    private static async Task<SortedDictionary<string, string>> CountAsync()
    {
        var python = await SurveyHub.TestKit.Provisioning.Tool.Python.LocateAsync(Stop);
        var result = await Command.RunAsync(python, [PathOf("orakel.py")], Stop);
        return new SortedDictionary<string, string>(JsonSerializer.Deserialize<Dictionary<string, string>>(result.EnsureSuccess("the stranger's oracle").Output)!, StringComparer.Ordinal);
    }

    private static string PathOf(string file) => Repository.PathOf("tests", "oracle", "skolbibliotek", file);

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));

    [GeneratedRegex(@"\b(?<sign>[A-Z]\d\d)\b(?<words>.*?)(?=[;.,]? ?\b[A-Z]\d\d\b|\n|$)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10_000)]
    private static partial Regex Signs();

    [GeneratedRegex("</(p|li|td|th|h[1-6])>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tags();
}
