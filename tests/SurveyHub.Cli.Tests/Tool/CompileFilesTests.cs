using System.Net;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>An answers file holds the name of an attached file, and the report shows it.</summary>
public sealed class CompileFilesTests : IDisposable
{
    private const string Questionnaire =
        """
        ---
        titel: Planer
        id: planer
        språk: sv
        ---

        # Planer

        ### 1. Bifoga er handlingsplan. {#plan}

        `fil, slag pdf eller docx`
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task FileByName_IsInTheReport_AndInTheAnswersFileThatIsMade()
    {
        var result = await CompileAsync("0901,plan,Plan för åäö.pdf,", "0902,plan,,saknas");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var html = WebUtility.HtmlDecode(await File.ReadAllTextAsync(_folder.File("r.html"), TestContext.Current.CancellationToken));
        Assert.Contains("Plan för åäö.pdf", html, StringComparison.Ordinal);
        Assert.Contains("Uppgift saknas", html, StringComparison.Ordinal);
        Assert.Contains("Plan för åäö.pdf", await File.ReadAllTextAsync(_folder.File("r.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoSuchFile_IsToldOf()
    {
        var result = await CompileAsync("0901,plan,plan.exe,");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error SH3128: ”plan.exe” är ingen fil som kan bifogas här. Det går att bifoga pdf, docx.", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandResult> CompileAsync(params string[] answers) => Surveyhub.RunAsync(
        "compile", _folder.Write("planer.md", Questionnaire),
        "--panel", _folder.Write("panel.csv", "#panel,kommuner,kommun,kommuner,kommunerna,Båda\ncode,name\n0901,Askby\n0902,Björkvik\n"),
        "--answers", _folder.Write("svar.csv", $"organisation,field,value,status\n{string.Join('\n', answers)}\n"),
        "--out", _folder.File("r.html"), "--out", _folder.File("r.csv"), "--out", _folder.File("r.xlsx"), "--out", _folder.File("r.docx"));
}
