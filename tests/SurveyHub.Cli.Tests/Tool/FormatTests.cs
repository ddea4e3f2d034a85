using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

public sealed class FormatTests : IDisposable
{
    private const string Loose = "---\nid: enkat\ntitel:   Enkät\n---\n###   Hur många?   {#antal}\n`heltal,minst 0`";
    private const string Formatted = "---\nid: enkat\ntitel: Enkät\n---\n\n### Hur många? {#antal}\n\n`heltal, minst 0`\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Fmt_WritesTheFileAnew_AndSaysNothing()
    {
        var file = _folder.Write("a.md", Loose);

        var result = await Surveyhub.RunAsync("fmt", file);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(Formatted, File.ReadAllText(file));
    }

    [Fact]
    public async Task Check_ListsWhatWouldBeChanged_AndWritesNothing()
    {
        var (loose, formatted) = (_folder.Write("a.md", Loose), _folder.Write("b.md", Formatted));

        var result = await Surveyhub.RunAsync("fmt", loose, formatted, Sample.QuestionnairePath, "--check");

        Assert.Equal((2, $"{loose}\n", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(Loose, File.ReadAllText(loose));
    }

    [Fact]
    public async Task Check_OfFormattedFiles_Succeeds()
    {
        var result = await Surveyhub.RunAsync("fmt", "--check", Sample.QuestionnairePath);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task Stdout_PrintsInsteadOfWriting()
    {
        var file = _folder.Write("a.md", Loose);

        var result = await Surveyhub.RunAsync("fmt", file, "--stdout");

        Assert.Equal((0, Formatted), (result.ExitCode, result.Output));
        Assert.Equal(Loose, File.ReadAllText(file));
    }

    [Fact]
    public async Task FileWithMistakes_IsLeftAndTheRestIsFormatted()
    {
        var (wrong, loose) = (_folder.Write("a.md", Loose.Replace("heltal", "heltla", StringComparison.Ordinal)), _folder.Write("b.md", Loose));

        var result = await Surveyhub.RunAsync("fmt", wrong, loose, "--language", "en");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{wrong}:6:2: error SH1041: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("heltla", File.ReadAllText(wrong), StringComparison.Ordinal);
        Assert.Equal(Formatted, File.ReadAllText(loose));
    }

    [Theory]
    [InlineData("--stdout", "--check", "a.md")]
    [InlineData("--stdout", "a.md", "b.md")]
    public async Task WrongUse_IsRefusedWithAMessage(params string[] arguments)
    {
        var result = await Surveyhub.RunAsync(["fmt", .. arguments]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("--stdout takes one file", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
