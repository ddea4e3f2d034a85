using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>The tool finds the blocks of a questionnaire from its folder, and says what is wrong in the file that it is wrong in.</summary>
public sealed class SharedBlockTests : IDisposable
{
    private const string Block = "---\ntitel: Kontakt\ngemensamt block: kontakt\n---\n\n### Vem svarar? {#vem}\n\n`kort text`\n";
    private const string Translated = "---\ntitle: Contact\nshared block: kontakt\nlanguage: en\ntranslation of: sv\n---\n\n### Who answers? {#vem}\n\n`short text`\n";
    private const string Asked = "---\ntitel: Prov\nid: prov\n---\n\n### 1. Hur många? {#antal}\n\n`heltal`\n\n*Gemensamt:* [Kontakt](gemensamt/kontakt.md)\n";
    private const string InEnglish = "---\ntitle: Trial\nid: prov\nlanguage: en\ntranslation of: sv\n---\n\n### 1. How many? {#antal}\n\n`whole number`\n\n*Shared:* [Contact](gemensamt/kontakt.en.md)\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Check_OfBothLanguages_SaysNothingWhenAllAgrees()
    {
        var asked = Lay();

        Assert.Equal((0, ""), await CheckAsync(asked));
        Assert.Equal((0, ""), await CheckAsync(_folder.File("gemensamt/kontakt.md")));
    }

    [Fact]
    public async Task MistakeInABlock_IsSaidOnce_InItsOwnFile()
    {
        var asked = Lay(block: Block.Replace("`kort text`", "`kort txt`", StringComparison.Ordinal));
        var second = _folder.Write("andra.md", Asked.Replace("id: prov", "id: andra", StringComparison.Ordinal));
        var block = Path.Combine(Path.GetDirectoryName(asked)!, "gemensamt/kontakt.md");

        var (code, output) = await CheckAsync(asked, second);

        Assert.Equal(1, code);
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(1, lines.Count(line => line.StartsWith($"{block}:8:2: error SH1041: ", StringComparison.Ordinal)));
        Assert.Contains($"{asked}:10:24: error SH1216: Det gemensamma blocket ”gemensamt/kontakt.md” har fel. Rätta dem i den filen.", lines);
        Assert.Contains($"{second}:10:24: error SH1216: Det gemensamma blocket ”gemensamt/kontakt.md” har fel. Rätta dem i den filen.", lines);
    }

    [Fact]
    public async Task MissingBlock_IsSaidWithWhatLiesThere()
    {
        var asked = Lay(asked: Asked.Replace("kontakt.md", "kontkt.md", StringComparison.Ordinal));
        File.Delete(_folder.File("prov.en.md"));

        Assert.Equal((1, $"{asked}:10:24: error SH1212: Det gemensamma blocket ”gemensamt/kontkt.md” finns inte. Menade du ”gemensamt/kontakt.md”?\n"), await CheckAsync(asked));
    }

    [Fact]
    public async Task TranslationOfTheBlockThatDisagrees_IsSaidInItsFile()
    {
        var asked = Lay(translated: Translated.Replace("`short text`", "`long text`", StringComparison.Ordinal));
        var block = Path.Combine(Path.GetDirectoryName(asked)!, "gemensamt/kontakt.en.md");

        var (code, output) = await CheckAsync(asked);

        Assert.Equal(1, code);
        Assert.Contains($"{block}:10:2: error SH1167: Svarsfältet är fritext, men i originalet kort text.\n", output, StringComparison.Ordinal);
        Assert.Contains($"{block}:10:2: error SH1167", (await CheckAsync(_folder.File("gemensamt/kontakt.md"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_HasTheQuestionsOfTheBlock_InEachLanguage_AndABlockIsNoQuestionnaire()
    {
        var asked = Lay();

        Assert.Contains("Vem svarar?", await PaperAsync(asked), StringComparison.Ordinal);
        Assert.Contains("Who answers?", await PaperAsync(asked, "--language", "en"), StringComparison.Ordinal);
        var refused = await Surveyhub.RunAsync("paper", _folder.File("gemensamt/kontakt.md"), "--out", _folder.File("block.html"));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("SH1224", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_AndDiff_FindTheBlock()
    {
        var asked = Lay(asked: Asked.Replace("\n\n*Gemensamt:* ", "\n*Gemensamt:*  ", StringComparison.Ordinal));
        var plain = _folder.Write("plain.md", Asked.Replace("*Gemensamt:* [Kontakt](gemensamt/kontakt.md)", "### Vem svarar? {#vem}\n\n`kort text`", StringComparison.Ordinal));

        Assert.Equal(0, (await Surveyhub.RunAsync("fmt", asked)).ExitCode);
        Assert.Equal(Asked, await File.ReadAllTextAsync(asked, TestContext.Current.CancellationToken));
        Assert.Equal(0, (await Surveyhub.RunAsync("fmt", "--check", _folder.File("gemensamt/kontakt.md"))).ExitCode);
        var moved = await Surveyhub.RunAsync("diff", plain, asked, "--json");
        Assert.Equal(0, moved.ExitCode);
        Assert.Contains("\"changes\": []", moved.Output, StringComparison.Ordinal);
        _folder.Write("gemensamt/ny.md", Block.Replace("`kort text`", "`heltal`", StringComparison.Ordinal));
        Assert.Equal(2, (await Surveyhub.RunAsync("diff", _folder.File("gemensamt/kontakt.md"), _folder.File("gemensamt/ny.md"))).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes all four files. Returns the questionnaire.</summary>
    private string Lay(string asked = Asked, string block = Block, string translated = Translated)
    {
        Directory.CreateDirectory(_folder.File("gemensamt"));
        _folder.Write("gemensamt/kontakt.md", block);
        _folder.Write("gemensamt/kontakt.en.md", translated);
        _folder.Write("prov.en.md", InEnglish);
        return _folder.Write("prov.md", asked);
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
}
