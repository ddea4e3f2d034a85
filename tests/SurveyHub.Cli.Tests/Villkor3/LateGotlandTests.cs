using System.Xml.Linq;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Tool;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>
/// Twenty regions have answered and the report is made; staff write in it in Word; then Gotland answers, late. The report is brought up to date by the tool, as its
/// users run it.
/// </summary>
public sealed class LateGotlandTests : IDisposable
{
    private const string OwnParagraph = "Vi återkommer till Gotland när regionen har svarat. Det finns 115 skäl till det.";
    private const string OwnWords = "Siffrorna är våra egna. ";

    private readonly TemporaryFolder _folder = new();

    private string Report => _folder.File("rapport.docx");

    [Fact]
    public async Task LateAnswer_BringsTheReportUpToDate_AndLeavesTheProse()
    {
        await CompileWithoutGotlandAsync();
        var draft = Texts(Report);
        Assert.Contains("De regioner som har svarat har tillsammans 115 (20 av 21) koordinatorer inom psykiatrin, vilket är 0,2 per 10 000 invånare i åldrarna 16–67 år. De har 99,4 procent av regionernas sammanlagda folkmängd 16–67 år den 1 november 2017.", draft);
        Assert.Contains("126 (13 av 21) leverantörer av MMR 1 och 51 (17 av 21) av MMR 2", string.Join('\n', draft), StringComparison.Ordinal);
        Assert.Contains("regionerna Skåne, Värmland och Norrbotten och högre för MMR 1", string.Join('\n', draft), StringComparison.Ordinal);
        Assert.Contains("Summa (20 av 21)|115|0,2", Rows(Report));
        EditInWord();
        var edited = new WordFile(await File.ReadAllBytesAsync(Report, TestContext.Current.CancellationToken));

        var result = await RefreshAsync("late");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var told = Spaced(result.Output).Split('\n');
        Assert.Contains(told, line => line.StartsWith("ändrat: Summa utbud-smarta.mmr1.antal, med bas: 126 (13 av 21) → 127 (14 av 21)", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("ändrat: Summa utbud-smarta.mmr2.antal, med bas: 51 (17 av 21) → 52 (18 av 21)", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("ändrat: Vilka har tema mmr-lika, efter kod, på 2 ställen: regionerna Skåne, Värmland och Norrbotten → regionerna Gotland, Skåne, Värmland och Norrbotten", StringComparison.Ordinal));
        Assert.Contains("    Gotland, Koordinatorer: Har inte svarat → 1", told);
        Assert.Contains("    Gotland, Per 10 000: (tomt) → 0,3", told);
        Assert.Contains("    Hela riket, Region: Summa (20 av 21) → Hela riket", told);
        Assert.Contains(told, line => line.StartsWith("ändrat: Noter: Rehabiliteringskoordinatorer inom psykiatrin 2018: ", StringComparison.Ordinal));

        var now = Texts(Report);
        Assert.Contains("Samtliga regioner har svarat på frågan. I hela riket finns enligt svaren 116 koordinatorer inom psykiatrin, vilket är 0,2 per 10 000 invånare i åldrarna 16–67 år.", now);
        Assert.Contains("127 (14 av 21) leverantörer av MMR 1 och 52 (18 av 21) av MMR 2", string.Join('\n', now), StringComparison.Ordinal);
        Assert.Contains("Hela riket|116|0,2", Rows(Report));
        Assert.Contains("Gotland|1|0,3", Rows(Report));
        Assert.Contains("Gotland|25 000 kr|25 000 kr", Rows(Report));
        Assert.Contains("Gotland|1 000 kr", Rows(Report));
        Assert.Contains(now, text => text.Contains("Svar efter sista svarsdag: Gotland.", StringComparison.Ordinal));
        Assert.Contains(now, text => text.Contains("Svarade efter sista svarsdagen: Region Gotland.", StringComparison.Ordinal));
        AssertProseUntouched(edited, new WordFile(await File.ReadAllBytesAsync(Report, TestContext.Current.CancellationToken)));
    }

    /// <summary>What was refreshed says what a report made anew says, wherever nothing was written by hand.</summary>
    [Fact]
    public async Task RefreshedReport_SaysWhatANewOneSays()
    {
        await CompileWithoutGotlandAsync();

        await RefreshAsync();
        var anew = _folder.File("ny.docx");
        Assert.Equal(0, (await CompileAsync(Sample.AnswersPath, anew)).ExitCode);

        Assert.Equal(Rows(anew), Rows(Report));
        Assert.Equal(Texts(anew), Texts(Report));
    }

    [Fact]
    public async Task NumberThatWasEditedByHand_IsKept_ToldAndReplacedWhereThatIsChosen()
    {
        await CompileWithoutGotlandAsync();
        var file = new WordFile(await File.ReadAllBytesAsync(Report, TestContext.Current.CancellationToken));
        var piece = file.Body.Controls().First(control => WordRuns.TextOf(control.Content()).StartsWith("126", StringComparison.Ordinal));
        var key = WordRuns.KeyOf(piece)!;
        piece.Content().Descendants(W + "t").Single().Value = "ungefär 130";
        await File.WriteAllBytesAsync(Report, file.ToBytes(), TestContext.Current.CancellationToken);

        var kept = await RefreshAsync();
        Assert.Equal(2, kept.ExitCode);
        Assert.Contains("ändrat för hand, stämmer inte längre: Summa utbud-smarta.mmr1.antal, med bas: ”ungefär 130”; svaren säger ”127 (14 av 21)”", Spaced(kept.Output), StringComparison.Ordinal);
        Assert.Contains("ungefär 130 leverantörer", string.Join('\n', Texts(Report)), StringComparison.Ordinal);

        var replaced = await RefreshAsync("submitted", "--overwrite", key);
        Assert.Equal(0, replaced.ExitCode);
        Assert.Contains("127 (14 av 21) leverantörer", string.Join('\n', Texts(Report)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PieceThatIsGone_StopsTheRefresh_UnlessItWasDeletedOnPurpose()
    {
        await CompileWithoutGotlandAsync();
        var file = new WordFile(await File.ReadAllBytesAsync(Report, TestContext.Current.CancellationToken));
        var piece = file.Body.Controls().First(control => WordRuns.TextOf(control.Content()).StartsWith("126", StringComparison.Ordinal));
        var key = WordRuns.KeyOf(piece)!;
        file.Body.Controls().Where(control => WordRuns.KeyOf(control) == key).Remove();
        var bytes = file.ToBytes();
        await File.WriteAllBytesAsync(Report, bytes, TestContext.Current.CancellationToken);

        var refused = await RefreshAsync();
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"error SH5303: ”Summa utbud-smarta.mmr1.antal, med bas”", refused.Output, StringComparison.Ordinal);
        Assert.Contains($"[{key}]", refused.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Report, TestContext.Current.CancellationToken));

        Assert.Equal(0, (await RefreshAsync("submitted", "--deleted", key)).ExitCode);
    }

    /// <summary>The file of a wave of another year has the same marks; the tool says so and goes on, since whoever runs it has named both files.</summary>
    [Fact]
    public async Task ReportOfAnotherWave_IsWarnedOf()
    {
        var lines = await File.ReadAllLinesAsync(Sample.AnswersPath, TestContext.Current.CancellationToken);
        var (answers, unnamed) = (_folder.File("svar.csv"), _folder.File("utan-namn.csv"));
        await File.WriteAllLinesAsync(unnamed, lines.Skip(1), TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(answers, lines.Skip(1).Prepend("#omgång,\"Villkor 3, 2017\""), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await CompileAsync(answers, Report)).ExitCode);

        Assert.Contains("warning SH5314: Filen är gjord av svaren i omgången ”Villkor 3, 2017”.", (await RefreshAsync("submitted", "--answers", unnamed)).Output, StringComparison.Ordinal);
        await File.WriteAllLinesAsync(answers, lines.Skip(1).Prepend("#omgång,\"Villkor 3, 2018\""), TestContext.Current.CancellationToken);
        Assert.Contains(
            $"{Report}: warning SH5312: Filen är gjord av svaren i omgången ”Villkor 3, 2017”, men uppdateras med svaren i ”Villkor 3, 2018”.", (await RefreshAsync("submitted", "--answers", answers)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SH5312", (await RefreshAsync("submitted", "--answers", answers)).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task CompileWithoutGotlandAsync()
    {
        var answers = _folder.File("svar.csv");
        await File.WriteAllLinesAsync(answers, (await File.ReadAllLinesAsync(Sample.AnswersPath, TestContext.Current.CancellationToken)).Where(line => !line.StartsWith("09,", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        var result = await CompileAsync(answers, Report);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    private static Task<CommandResult> CompileAsync(string answers, string output) => Surveyhub.RunAsync(
        "compile", Sample.QuestionnairePath, "--panel", Sample.PanelPath, "--answers", answers, "--report", Repository.PathOf("surveys", "villkor3-2018.report.md"),
        "--themes", Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"), "--out", output);

    private async Task<CommandResult> RefreshAsync(string gotland = "submitted", params string[] more)
    {
        var responses = _folder.File("svarslage.csv");
        var lines = Sample.Panel.Organisations.Select(one => $"{one.Code},{(one.ShortName == "Gotland" ? gotland : "submitted")}");
        await File.WriteAllLinesAsync(responses, lines.Prepend("organisation,state"), TestContext.Current.CancellationToken);
        string[] arguments =
        [
            "refresh", Report, Sample.QuestionnairePath, "--panel", Sample.PanelPath, .. more.Contains("--answers") ? [] : (string[])["--answers", Sample.AnswersPath], "--responses", responses,
            "--themes", Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"), "--out", Report,
        ];
        return await Surveyhub.RunAsync([.. arguments, .. more]);
    }

    /// <summary>As Word leaves a file: words of its writers, sessions, split runs, pages.</summary>
    private void EditInWord()
    {
        var file = new WordFile(File.ReadAllBytes(Report));
        var about = file.Body.ParagraphStarting("Där en uppgift inte gäller alla");
        about.AddBeforeSelf(WordRuns.Paragraph(WordRuns.Run(OwnParagraph)));
        about.Elements(W + "r").First().AddBeforeSelf(WordRuns.Run(OwnWords));
        WordNoise.SplitRuns(file.Body);
        WordNoise.AddPagesAndLanguages(file.Body);
        WordNoise.AddSessionIds(file.Xml(WordFile.Document).Root!);
        WordNoise.RenumberCustomXml(file);
        File.WriteAllBytes(Report, file.ToBytes());
    }

    private static void AssertProseUntouched(WordFile before, WordFile after)
    {
        var keys = before.Body.Controls().Select(WordRuns.KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Equal(before.Parts, after.Parts);
        // A chart is a piece as a whole: its drawing and its workbook are parts of their own.
        foreach (var part in before.Parts.Where(part => !part.StartsWith("customXml/", StringComparison.Ordinal) && !part.StartsWith("word/charts/", StringComparison.Ordinal) && !part.StartsWith("word/embeddings/", StringComparison.Ordinal)))
        {
            Assert.Equal(PieceCutter.Cut(before.Text(part), keys).Outside, PieceCutter.Cut(after.Text(part), keys).Outside);
        }

        Assert.Contains(OwnParagraph, WordRuns.TextOf(after.Body), StringComparison.Ordinal);
        Assert.Contains(OwnWords, WordRuns.TextOf(after.Body), StringComparison.Ordinal);
    }

    private static List<string> Texts(string file) =>
        [.. new WordFile(File.ReadAllBytes(file)).Body.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors(W + "tbl").Any()).Select(WithoutPage).Where(text => text.Length > 0)];

    /// <summary>On which page something listed stands is found out by Word when it opens the file: a longer list on page 4 moves what follows.</summary>
    private static string WithoutPage(XElement paragraph) => paragraph.Descendants(W + "instrText").Any(field => field.Value.Contains("PAGEREF", StringComparison.Ordinal))
        ? Spaced(TextOf(paragraph)).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
        : Spaced(TextOf(paragraph));

    private static List<string> Rows(string file) =>
        [.. new WordFile(File.ReadAllBytes(file)).Body.Descendants(W + "tr").Select(row => string.Join('|', row.Elements(W + "tc").Select(cell => Spaced(string.Join(' ', cell.Elements(W + "p").Select(TextOf))))))];

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element => element.Name == W + "t" ? element.Value : element.Name == W + "br" ? " / " : ""));

    private static string Spaced(string text) => text.Spaced();
}
