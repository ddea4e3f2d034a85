using System.Text.RegularExpressions;
using SurveyHub.Cli.Tests.Municipalities;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Check_OfSoundFiles_SaysWhatTheyHoldBesideItsOutput()
    {
        var result = await Surveyhub.RunAsync("check", Sample.QuestionnairePath, Sample.PanelPath, Wave.PathOf("enkat.md"));

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Collection(
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches($@"^{Regex.Escape(Sample.QuestionnairePath)}: inga fel\. Frågor: 10, svarsfält: \d+, kontroller: \d+, uträknade värden: 0\.$", line),
            line => Assert.Equal($"{Sample.PanelPath}: inga fel. Organisationer: 21.", line),
            line => Assert.Matches(@"enkat\.md: inga fel\. Frågor: [1-9]\d*, svarsfält: [1-9]\d*, ", line));
    }

    [Fact]
    public async Task Check_PrintsEveryMistakeOfEveryFileWithItsPlace()
    {
        var first = _folder.Write("a.csv", "code,name\nx!,Askby\n,Björkvik\n");
        var second = _folder.Write("b.csv", "code,namn\n1,Askby\n");

        var result = await Surveyhub.RunAsync("check", first, Sample.PanelPath, second);

        Assert.Equal(
            [
                $"{first}:2:1: error SH2021: ”x!” duger inte som kod: 1–16 bokstäver a–z, siffror och bindestreck.",
                $"{first}:3:1: error SH2009: Cellen i kolumnen ”code” är tom.",
                $"{second}:1:6: error SH2005: Okänd kolumn ”namn”. Menade du ”name”?",
            ],
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Check_InEnglish_SpeaksEnglish()
    {
        var file = _folder.Write("a.csv", "code,name\nx!,Askby\n");

        var result = await Surveyhub.RunAsync("check", file, "--language", "en");

        Assert.Equal($"{file}:2:1: error SH2021: 'x!' will not do as a code: 1–16 letters a–z, digits and hyphens.\n", result.Output);
    }

    [Fact]
    public async Task Check_OfAMisspeltKeyword_IsAnErrorAtItsPlace()
    {
        var file = _folder.Write("a.md", File.ReadAllText(Wave.PathOf("enkat.md")).Replace("`heltal, minst 0", "`heltla, minst 0", StringComparison.Ordinal));

        var result = await Surveyhub.RunAsync("check", file);

        Assert.Matches(@":14:\d+: error SH1\d{3}: .*heltla.*heltal", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Check_OfWhatIsNoFile_SaysSoAndGoesOnWithTheRest()
    {
        var (missing, broken) = (_folder.File("saknas.md"), _folder.Write("a.csv", "code\n"));

        var result = await Surveyhub.RunAsync("check", missing, _folder.Path, broken);

        Assert.Equal($"{missing}: error SH4011: Filen finns inte.\n{_folder.Path}: error SH4012: Det är en mapp och ingen fil.\n", result.Error);
        Assert.Equal((1, $"{broken}:1:1: error SH2006: Kolumnen ”name” saknas.\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Check_OfAFileThatMayNotBeRead_SaysSo()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The file below is one of Linux.");

        // Even root is refused this one: reading it is an error of the device.
        var result = await Surveyhub.RunAsync("check", "/proc/self/mem");

        Assert.StartsWith("/proc/self/mem: error SH4013: Filen går inte att läsa: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("chekc", "a.md")]
    [InlineData("check", "a.md", "--language", "no")]
    public async Task WrongUse_IsRefusedWithAMessage(params string[] arguments)
    {
        var result = await Surveyhub.RunAsync(arguments);

        Assert.NotEqual(0, result.ExitCode);
        Assert.NotEqual("", result.Error.Trim());
    }

    public void Dispose() => _folder.Dispose();
}
