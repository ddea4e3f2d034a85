using SurveyHub.Cli.Tests.Municipalities;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>The tool finds the translations of a questionnaire beside it, and the original of a translation.</summary>
public sealed class TranslationTests : IDisposable
{
    private const string Original = "---\ntitel: Prov\nid: prov\n---\n\n### 1. Hur många? {#antal}\n\n`heltal, minst 0`\n";
    private const string Translation = "---\ntitle: Trial\nid: prov\nlanguage: en\ntranslation of: sv\n---\n\n### 1. How many? {#antal}\n\n`whole number`\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Check_OfAnOriginal_ChecksTheTranslationsBesideIt_Once()
    {
        var original = _folder.Write("prov.md", Original);
        var translation = _folder.Write("prov.en.md", Translation.Replace("{#antal}", "{#antl}", StringComparison.Ordinal));
        var mistake = $"{translation}:8:18: error SH1165: Frågan ”antl” finns inte i originalet. Menade du ”antal”?\n";

        Assert.Equal((1, mistake), await CheckAsync(original));
        Assert.Equal((1, mistake), await CheckAsync(translation));
        Assert.Equal((1, mistake), await CheckAsync(original, translation));
    }

    [Fact]
    public async Task Check_OfAPairThatAgrees_SaysNothing()
    {
        var original = _folder.Write("prov.md", Original);
        _folder.Write("prov.en.md", Translation);
        _folder.Write("prov.utkast.md", Original.Replace("id: prov", "id: annan", StringComparison.Ordinal));

        Assert.Equal((0, ""), await CheckAsync(original));
    }

    [Fact]
    public async Task Check_OfATranslationAlone_SaysThatItsOriginalIsMissing()
    {
        var translation = _folder.Write("prov.en.md", Translation);

        Assert.Equal((1, $"{translation}:5:17: error SH1174: Filen är en översättning av ”prov”, och originalet finns inte här.\n"), await CheckAsync(translation));
    }

    [Fact]
    public async Task Check_OfTwoTranslationsToOneLanguage_NamesTheFirst()
    {
        var original = _folder.Write("prov.md", Original);
        _folder.Write("prov.en.md", Translation);
        var second = _folder.Write("prov.engelska.md", Translation);

        Assert.Equal((1, $"{second}:4:11: error SH1175: ”prov” har redan en översättning till engelska: prov.en.md.\n"), await CheckAsync(original));
    }

    [Fact]
    public async Task Paper_IsInTheLanguageThatIsAskedFor()
    {
        var original = _folder.Write("prov.md", Original);
        var translation = _folder.Write("prov.en.md", Translation);

        Assert.Contains("Hur många?", await PaperAsync(original), StringComparison.Ordinal);
        Assert.Contains("Hur många?", await PaperAsync(original, "--language", "sv"), StringComparison.Ordinal);
        var english = await PaperAsync(original, "--language", "en");
        Assert.Contains("<html lang=\"en-GB\">", english, StringComparison.Ordinal);
        Assert.Contains("How many?", english, StringComparison.Ordinal);
        Assert.Contains("How many?", await PaperAsync(translation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_InALanguageWhoseTranslationDisagrees_IsNotMade_ButInTheOriginalsIs()
    {
        var original = _folder.Write("prov.md", Original);
        _folder.Write("prov.en.md", Translation.Replace("`whole number`", "`long text`", StringComparison.Ordinal));

        var refused = await Surveyhub.RunAsync("paper", original, "--out", _folder.File("form.html"), "--language", "en");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("prov.en.md:10:2: error SH1167: The field is long text, but in the original whole number.", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Hur många?", await PaperAsync(original), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_IsInTheLanguageThatIsAskedFor_WithTheSameNumbers()
    {
        var original = _folder.Write("enkat.md", await File.ReadAllTextAsync(Wave.PathOf("enkat.md"), TestContext.Current.CancellationToken));
        _folder.Write("enkat.en.md", InEnglish(await File.ReadAllTextAsync(original, TestContext.Current.CancellationToken)));

        var (swedish, english) = (await CompileAsync(original), await CompileAsync(original, "--language", "en"));

        Assert.Contains("Sammanställning av svaren", swedish, StringComparison.Ordinal);
        Assert.Contains("Compilation of the answers", english, StringComparison.Ordinal);
        Assert.Contains("Report in English", english, StringComparison.Ordinal);
        Assert.DoesNotContain("Report in English", swedish, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Another title, and the words as they were: enough for a translation to be told from its original.</summary>
    private static string InEnglish(string text)
    {
        var id = text.Split('\n').First(line => line.StartsWith("id:", StringComparison.Ordinal));
        var body = text[(text.IndexOf("\n---", StringComparison.Ordinal) + 4)..];
        var heading = body.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal));
        return $"---\n{id}\ntitle: Report in English\nlanguage: en\ntranslation of: sv\n---\n" + (heading is null ? body : body.Replace(heading, "# Report in English", StringComparison.Ordinal));
    }

    private static async Task<(int ExitCode, string Output)> CheckAsync(params string[] files)
    {
        var result = await Surveyhub.RunAsync(["check", .. files]);
        return (result.ExitCode, result.Output);
    }

    private async Task<string> PaperAsync(string questionnaire, params string[] more)
    {
        var form = _folder.File("form.html");
        var result = await Surveyhub.RunAsync(["paper", questionnaire, "--out", form, .. more]);
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        return await File.ReadAllTextAsync(form, TestContext.Current.CancellationToken);
    }

    private async Task<string> CompileAsync(string questionnaire, params string[] more)
    {
        var report = _folder.File("report.html");
        var result = await Surveyhub.RunAsync(
            ["compile", questionnaire, "--panel", Wave.PathOf("panel.csv"), "--answers", Wave.PathOf("svar.csv"), "--out", report, .. more]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken);
    }
}
