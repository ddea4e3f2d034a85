using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>The three enquiries that travel with the repository, each with its panel and its answers, go through the tool without a word.</summary>
public sealed partial class SurveyFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Surveys => new()
    {
        { "villkor3-2018", "regioner" },
        { "ersattningsmodeller-2021", "regioner" },
        { "vardval-forslag-2025", "vardgivare-exempel" },
    };

    [Theory]
    [MemberData(nameof(Surveys))]
    public async Task Enquiry_IsChecked_LaidOut_AndCompiled_WithoutAWord(string survey, string panel)
    {
        var (file, panelFile) = (Repository.PathOf("surveys", $"{survey}.md"), Repository.PathOf("surveys", "panels", $"{panel}.csv"));

        string[][] runs =
        [
            ["check", file, panelFile],
            ["fmt", file, "--check"],
            ["paper", file, "--out", _folder.File("form.docx"), "--out", _folder.File("form.html")],
            [
                "compile", file, "--panel", panelFile, "--answers", Repository.PathOf("surveys", "samples", $"{survey}.svar.csv"),
                "--out", _folder.File("r.docx"), "--out", _folder.File("r.html"), "--out", _folder.File("r.xlsx"), "--out", _folder.File("r.csv"),
            ],
        ];
        foreach (var run in runs)
        {
            var result = await Surveyhub.RunAsync(run);
            Assert.Equal((0, ""), (result.ExitCode, result.Output));
            Assert.All(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(": inga fel. ", line, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(new string[0], "ändring sedan 2016", "påhittade svar")]
    [InlineData(new[] { "--earlier-name", "Prov 2012" }, "ändring sedan 2012", "Prov 2012: påhittade svar")]
    public async Task WaveBefore_IsComparedWith(string[] more, params string[] said)
    {
        var result = await CompareAsync(Repository.PathOf("surveys", "samples", "ersattningsmodeller-2016.svar.csv"), more);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var html = WebUtility.HtmlDecode(await File.ReadAllTextAsync(_folder.File("r.html"), TestContext.Current.CancellationToken));
        Assert.All(said, words => Assert.Contains(words, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EarlierNames_LeadToWhatTheWaveBeforeWasAsked()
    {
        var now = _folder.Write("nu.md", "---\nid: nu\ntitel: Nu\n---\n\n### Hur många? {#antal}\n\n`heltal`\n\n*Hette:* platser (da)\n");
        var then = _folder.Write("da.md", "---\nid: da\ntitel: Platser 2019\n---\n\n### Hur många? {#platser}\n\n`heltal`\n");
        var result = await Surveyhub.RunAsync(
            "compile", now, "--panel", _folder.Write("panel.csv", "code,name\n0901,Askby\n0902,Björkvik\n"),
            "--answers", _folder.Write("nu.csv", "organisation,field,value\n0901,antal,4\n0902,antal,7\n"),
            "--earlier", _folder.Write("da.csv", "organisation,field,value\n0901,platser,3\n0902,platser,7\n"), "--earlier-questionnaire", then,
            "--out", _folder.File("r.html"));

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var html = WebUtility.HtmlDecode(await File.ReadAllTextAsync(_folder.File("r.html"), TestContext.Current.CancellationToken)).Replace('\u00A0', ' ');
        // Numbers stand in elements of their own, so that they come below each other.
        html = Elements().Replace(html, "");
        Assert.All(["ändring sedan 2019", "3 → 4", "Oförändrat: Björkvik."], words => Assert.Contains(words, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NumberInAnotherUnit_IsToldNotToBeCompared()
    {
        var now = _folder.Write("nu.md", "---\nid: nu\ntitel: Nu\n---\n\n### Hur många? {#antal}\n\n`heltal, enhet rum`\n");
        var then = _folder.Write("da.md", "---\nid: da\ntitel: Platser 2019\n---\n\n### Hur många? {#antal}\n\n`heltal`\n");
        var given = _folder.Write("svar.csv", "organisation,field,value\n0901,antal,4\n");

        var result = await Surveyhub.RunAsync(
            "compile", now, "--panel", _folder.Write("panel.csv", "code,name\n0901,Askby\n"), "--answers", given, "--earlier", given, "--earlier-questionnaire", then, "--out", _folder.File("r.html"));

        Assert.Equal(
            (0, $"{now}:1:1: warning SH4003: ”antal” jämförs inte med 2019. Då skulle man svara ”heltal”, nu ”heltal, rum”. Är enheten densamma, skriv den likadant i båda enkäterna.\n"),
            (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task MistakesInTheWaveBefore_AreTold_AndNothingIsMade()
    {
        var wrong = _folder.Write("2016.csv", "#omgång,2016\norganisation,field,value\n01,egen-andel.a110.anslg,100\n");

        var result = await CompareAsync(wrong, []);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{wrong}:3:4: error ", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("r.html")));
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Elements();

    private Task<SurveyHub.TestKit.Processes.CommandResult> CompareAsync(string earlier, string[] more) => Surveyhub.RunAsync(
    [
        "compile", Repository.PathOf("surveys", "ersattningsmodeller-2021.md"), "--panel", Repository.PathOf("surveys", "panels", "regioner.csv"),
        "--answers", Repository.PathOf("surveys", "samples", "ersattningsmodeller-2021.svar.csv"), "--earlier", earlier, "--out", _folder.File("r.html"), .. more,
    ]);
}
