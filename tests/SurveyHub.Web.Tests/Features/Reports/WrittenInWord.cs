using System.Text;
using SurveyHub.TestKit.Processes;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>A Word report that was made before Gotland answered, in the hands of somebody who edits it, and the tool with the files of the site beside it.</summary>
internal sealed class WrittenInWord : IDisposable
{
    private static readonly string[] Names = ["questionnaire.md", "panel.csv", "report.csv", "responses.csv", "themes.csv", "report/file"];

    private readonly TestFolder _folder = new();

    public byte[] Report { get; set; } = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<WrittenInWord> MakeAsync(ReportWorld world)
    {
        var written = new WrittenInWord();
        foreach (var name in Names)
        {
            await File.WriteAllBytesAsync(written.PathOf(name), await world.BytesAsync(name), Stop);
        }

        var answers = await File.ReadAllLinesAsync(written.PathOf("report.csv"), Stop);
        await File.WriteAllLinesAsync(written.PathOf("before.csv"), answers.Where(line => !line.StartsWith("09,", StringComparison.Ordinal)), new UTF8Encoding(true), Stop);
        var made = await RunAsync(
            "compile", written.PathOf("questionnaire.md"), "--panel", written.PathOf("panel.csv"), "--answers", written.PathOf("before.csv"),
            "--themes", written.PathOf("themes.csv"), "--report", written.PathOf("report/file"), "--out", written.PathOf("report.docx"));
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        written.Report = await File.ReadAllBytesAsync(written.PathOf("report.docx"), Stop);
        return written;
    }

    /// <summary>Writes other words in the piece that begins with some, or takes it away.</summary>
    /// <param name="words">Null takes the piece away.</param>
    /// <returns>The key of the piece.</returns>
    public string Edit(string beginning, string? words)
    {
        var file = new WordFile(Report);
        var piece = file.Body.Controls().First(control => WordRuns.TextOf(control.Content()).StartsWith(beginning, StringComparison.Ordinal));
        var key = WordRuns.KeyOf(piece)!;
        if (words is null)
        {
            piece.Remove();
        }
        else
        {
            piece.Content().Descendants(W + "t").Single().Value = words;
        }

        Report = file.ToBytes();
        return key;
    }

    /// <summary>The file as the tool refreshes it with all answers.</summary>
    public async Task<byte[]> RefreshAsync(params string[] choices)
    {
        await File.WriteAllBytesAsync(PathOf("edited.docx"), Report, Stop);
        string[] arguments =
        [
            "refresh", PathOf("edited.docx"), PathOf("questionnaire.md"), "--panel", PathOf("panel.csv"), "--answers", PathOf("report.csv"), "--responses", PathOf("responses.csv"),
            "--themes", PathOf("themes.csv"), "--out", PathOf("refreshed.docx"),
        ];
        var done = await RunAsync([.. arguments, .. choices]);
        Assert.Equal("", done.Error);
        return await File.ReadAllBytesAsync(PathOf("refreshed.docx"), Stop);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<CommandResult> RunAsync(params string[] arguments) =>
        Command.RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "surveyhub.dll"), .. arguments], Stop);

    private string PathOf(string name) => _folder.File(name == "report/file" ? "villkor3-2018.report.md" : name);
}
