using System.IO.Compression;
using System.Text.Json;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>The tool with measures and with the words of analysts.</summary>
public sealed class BesideTests : IDisposable
{
    private const string Enquiry = """
        ---
        titel: Platser
        id: platser
        ---

        ### 1. Hur många platser har ni? {#platser}

        `heltal, minst 0`

        ### 2. Hur går det? {#laget}

        `fritext`
        """;

    private const string Panel = "#fakta,elever 2025,elever,Påhittad\ncode,name,elever 2025\n01,Askby,10\n02,Björkvik,20\n";
    private const string Answers = "organisation,field,row,value,status,comment\n01,platser,,60,,\n01,laget,,Det fattas många platser.,,\n02,platser,,20,,\n";
    private const string Cost = "#mått,kostnad 2025,Kostnad,kr,0,kostnad,Påhittad,2025-10-02\norganisation,kostnad 2025\n01,7\n02,8\n";
    private const string Staff = "#mått,larare 2025,Lärare,,0,lärare,Påhittad,2025-10-02\norganisation,larare 2025\n02,4\n";
    private const string Columns = "organisation,field,wording,text,by,at\n";
    private const string Report = "---\nrapport: platser\n---\n\nDe kostar `summa kostnad 2025` och har `summa larare 2025` lärare. Askby: `svar på laget från Askby`.\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Report_HasMeasuresAndWords()
    {
        var mark = (await CompileAsync(Report, Columns + "01,laget,Brist,,Åsa,2025-11-01\n")).Output.Split("märket ")[1][..17];

        var result = await CompileAsync(Report, $"{Columns}01,laget,Brist,{mark},Åsa,2025-11-01\n");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Contains("De kostar 15 och har 4 lärare. Askby: Brist.", await ReadAsync("out.html"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await ReadAsync("out.json"));
        var answer = json.RootElement.GetProperty("organisations")[0].GetProperty("answers")[1];
        Assert.Equal(("Det fattas många platser.", "Brist"), (answer.GetProperty("value").GetString(), answer.GetProperty("wording").GetProperty("text").GetString()));
        Assert.Equal("2025-10-02", json.RootElement.GetProperty("facts")[1].GetProperty("measure").GetProperty("fetched").GetString());
        Assert.Contains("kostnad 2025", (await ReadAsync("out.wide.csv")).Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(",measure,kr,0,", await ReadAsync("out.codebook.csv"), StringComparison.Ordinal);
        using var book = await ZipFile.OpenReadAsync(_folder.File("out.xlsx"), TestContext.Current.CancellationToken);
        Assert.NotEmpty(book.Entries);
    }

    [Fact]
    public async Task StaleWords_AreWarnedOf_AndDoNotStop()
    {
        var result = await CompileAsync(Report, Columns + "01,laget,Brist,t0123456789abcdef,Åsa,2025-11-01\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("^\\S*r\\.report\\.md:5:\\d+: warning SH5290: [^\n]*\n$", result.Output);
    }

    /// <summary>Where no report file names the answers, the words themselves are where they are told of.</summary>
    [Fact]
    public async Task StaleWords_WithoutReportFile_AreToldWhereTheyStand()
    {
        var result = await CompileAsync(null, Columns + "01,laget,Brist,t0123456789abcdef,Åsa,2025-11-01\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("^\\S*w\\.csv:2:10: warning SH5290: [^\n]*\n$", result.Output);
    }

    [Fact]
    public async Task MeasureTwice_OrWithTheKeyOfAFact_IsAnError()
    {
        var result = await CompileAsync(Report, Columns, Cost.Replace("kostnad 2025", "larare 2025", StringComparison.Ordinal));
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("^\\S*m2\\.csv:1:7: error SH5271: [^\n]*\n$", result.Output);

        result = await CompileAsync(Report, Columns, Cost.Replace("kostnad 2025", "elever 2025", StringComparison.Ordinal));
        Assert.Matches("^\\S*m1\\.csv:1:7: error SH5271: [^\n]*\n$", result.Output);
    }

    [Fact]
    public async Task StartingReport_HasATableOfEachMeasure_AndCompiles()
    {
        var files = new[] { "start", _folder.Write("q.md", Enquiry), "--measures", _folder.Write("m1.csv", Cost) };
        var without = await Surveyhub.RunAsync(files);
        Assert.Contains("--measures needs --panel", without.Error, StringComparison.Ordinal);

        var result = await Surveyhub.RunAsync([.. files, "--panel", _folder.Write("panel.csv", Panel)]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("*Tabell:* Kostnad 2025, kr {#", result.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), await CompiledAsync(result.Output));

        async Task<(int, string)> CompiledAsync(string report)
        {
            var compiled = await CompileAsync(report, Columns);
            return (compiled.ExitCode, compiled.Error);
        }
    }

    public void Dispose() => _folder.Dispose();

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_folder.File(name), TestContext.Current.CancellationToken);

    private Task<CommandResult> CompileAsync(string? report, string wordings, string cost = Cost) => Surveyhub.RunAsync(
        [
            "compile", _folder.Write("q.md", Enquiry), "--panel", _folder.Write("panel.csv", Panel), "--answers", _folder.Write("answers.csv", Answers),
            "--measures", _folder.Write("m1.csv", cost), "--measures", _folder.Write("m2.csv", Staff), "--wordings", _folder.Write("w.csv", wordings),
            .. report is null ? Array.Empty<string>() : ["--report", _folder.Write("r.report.md", report)],
            .. new[] { "html", "json", "xlsx", "wide.csv", "codebook.csv" }.SelectMany(extension => new[] { "--out", _folder.File($"out.{extension}") }),
        ]);
}
