using SurveyHub.Cli.Tests.Municipalities;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Cli.Tests.Tool;

public sealed class CompileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Compile_MakesEveryFileAskedFor()
    {
        string[] files = [_folder.File("r.docx"), _folder.File("r.xlsx"), _folder.File("R.CSV"), _folder.File("r.html")];

        var result = await CompileAsync(Wave.PathOf("svar.csv"), [.. files.SelectMany(file => new[] { "--out", file })]);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.NotEqual(0, new FileInfo(file).Length));
    }

    [Fact]
    public async Task Compile_WithABadRow_NamesItsLineAndReasonAndTouchesNoFile()
    {
        var answers = _folder.Write("svar.csv", "organisation,field,value\nAskby,boende,\"1,5 milj\"\nAsby,boende,4\n9001,bonde,4\n");
        var old = _folder.Write("r.html", "the report of yesterday");

        var result = await CompileAsync(answers, "--out", old, "--out", _folder.File("r.docx"));

        Assert.Equal(
            $"""
            {answers}:2:14: error SH3101: ”1,5 milj” går inte att läsa som ett tal. Skriv till exempel 1 234.
            {answers}:3:1: error SH3001: ”Asby” finns inte i panelen. Menade du ”Askby”?
            {answers}:4:6: error SH3002: ”bonde” är inget svarsfält i enkäten. Menade du ”boende”?

            """,
            result.Output);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal("the report of yesterday", File.ReadAllText(old));
        Assert.Equal(["r.html", "svar.csv"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhatIsWrongWithOptions_IsSaidAlone()
    {
        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--themes", Wave.PathOf("svar.csv"), "--out", _folder.File("r.html"));

        Assert.Equal((1, ""), (result.ExitCode, result.Output.Trim()));
        Assert.Equal("--themes and --template need --report: only a report file names themes, and has looks of its own.", result.Error.Trim());
    }

    [Fact]
    public async Task Compile_WithResponses_ShowsWhoWasLateCorrectedAndSilent()
    {
        var responses = _folder.Write("läge.csv",
            "organisation,state,submitted,note\nAskby,late,2026-05-23T08:00,\nBjörkvik,late corrected,2026-05-24,gäller även Öbro\nÖbro,silent,,\n");

        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--responses", responses, "--out", _folder.File("r.html"));

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var html = File.ReadAllText(_folder.File("r.html"));
        Assert.Contains("Senaste svar 24 maj 2026", html, StringComparison.Ordinal);
        Assert.Contains("Svarade efter sista svarsdagen: kommunerna Askby och Björkvik.", html, StringComparison.Ordinal);
        Assert.Contains("Rättat efter första inlämningen: Björkvik.", html, StringComparison.Ordinal);
        Assert.Contains("gäller även Öbro", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_WithAnEmptyResponsesFile_SaysThatItIsEmpty()
    {
        var responses = _folder.Write("läge.csv", "");

        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--responses", responses, "--out", _folder.File("r.html"));

        Assert.Equal((1, $"{responses}:1:1: error SH2003: Filen har ingen rubrikrad.\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Compile_WithAPanelThatLacksTheDenominator_SaysSo()
    {
        var panel = _folder.Write("panel.csv", "code,name\n9001,Askby\n");

        var result = await Surveyhub.RunAsync(
            "compile", Wave.PathOf("enkat.md"), "--panel", panel, "--answers", Wave.PathOf("svar.csv"), "--out", _folder.File("r.html"));

        Assert.Equal(
            (1, $"{panel}:1:1: error SH4001: Enkäten räknar ”boende” per invanare 2025, men panelen har inget sådant faktum.\n"),
            (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Compile_WithAPanelThatLacksTheDenominatorOfSome_WarnsAndCompiles()
    {
        var full = await File.ReadAllTextAsync(Wave.PathOf("panel.csv"), TestContext.Current.CancellationToken);
        var panel = _folder.Write("panel.csv", full.Replace("Askby kommun,10000", "Askby kommun,", StringComparison.Ordinal));
        var report = _folder.File("r.html");

        var result = await Surveyhub.RunAsync("compile", Wave.PathOf("enkat.md"), "--panel", panel, "--answers", Wave.PathOf("svar.csv"), "--out", report);

        Assert.Equal(
            (0, $"{panel}:1:1: warning SH4002: Enkäten räknar ”boende” per invanare 2025, men panelen saknar det för Askby, eller har inget tal över noll. Inget sådant tal räknas för dem, och inget för en summa där de ingår.\n"),
            (result.ExitCode, result.Output));
        Assert.True(File.Exists(report));
    }

    [Fact]
    public async Task Compile_IntoAFolderThatIsNotThere_SaysSoAndMakesTheRest()
    {
        var lost = Path.Combine(_folder.Path, "ingen", "r.html");

        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--out", lost, "--out", _folder.File("r.csv"));

        Assert.Equal((1, $"{lost}: error SH4014: Mappen som filen skulle ligga i finns inte.\n"), (result.ExitCode, result.Error));
        Assert.True(File.Exists(_folder.File("r.csv")));
    }

    [Fact]
    public async Task Compile_IntoAFileThatCannotBeWritten_SaysWhyAndMakesTheRest()
    {
        // Longer than a file system takes for a name, which it says when the file is made.
        var lost = _folder.File($"{new string('r', 250)}.html");

        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--out", lost, "--out", _folder.File("r.csv"));

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{lost}: error SH4015: Filen går inte att skriva: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["r.csv"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Compile_OverAFolder_SaysSo()
    {
        var folder = Directory.CreateDirectory(_folder.File("r.html")).FullName;

        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--out", folder);

        Assert.Equal((1, $"{folder}: error SH4012: Det är en mapp och ingen fil.\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Compile_IntoAnUnknownKindOfFile_IsRefusedBeforeAnythingIsMade()
    {
        var result = await CompileAsync(Wave.PathOf("svar.csv"), "--out", _folder.File("r.html"), "--out", _folder.File("r.odt"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("r.odt: the name should end in .docx, .xlsx, .csv, .html, .json, .wide.csv, .long.csv, .codebook.csv, .pdf.", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<CommandResult> CompileAsync(string answers, params string[] rest) =>
        Surveyhub.RunAsync(["compile", Wave.PathOf("enkat.md"), "--panel", Wave.PathOf("panel.csv"), "--answers", answers, .. rest]);
}
