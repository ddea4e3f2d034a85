using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>A report as PDF is read by a screen reader too: it has tags, a language, a title, and the headings as its outline.</summary>
public sealed partial class CompilePdfTests : IClassFixture<HeavyLock>, IDisposable
{
    private static readonly string[] Wave = ["compile", Sample.QuestionnairePath, "--panel", Sample.PanelPath, "--answers", Sample.AnswersPath];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("villkor3-2018", "Insatser vid psykisk ohälsa och långvarig smärta", 3)]
    [InlineData("ersattningsmodeller-2021", "Ersättningsmodeller i specialiserad vård 2021", 1)]
    public async Task Pdf_OfAReportFile_IsTaggedWithTitleLanguageOutlineHeadedTablesAndWordsForFigures(string name, string title, int figures)
    {
        var (pdf, html) = (_folder.File("rapport.pdf"), _folder.File("rapport.html"));
        var browser = await SurveyHub.TestKit.Provisioning.Tool.Chromium.LocateAsync(Stop);

        var result = await Surveyhub.RunAsync([.. WaveOf(name), "--out", pdf, "--out", html, "--browser", browser]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var facts = await PdfReader.ReadFactsAsync(pdf, Stop);
        Assert.Equal(("yes", title), (facts["Tagged"], facts["Title"]));
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf, Stop));
        Assert.Contains("/Lang (sv", bytes, StringComparison.Ordinal);
        Assert.Contains("/Outlines", bytes, StringComparison.Ordinal);
        var tags = (await PdfReader.ReadStructureAsync(pdf, Stop)).Split('\n').Select(line => line.Trim().Split(' ', ':')[0]).ToList();
        Assert.Single(tags, "H1");
        Assert.All(["Table", "TH", "TD", "Caption", "Figure"], kind => Assert.Contains(kind, tags));
        Assert.True(tags.Count(tag => tag == "TH") > tags.Count(tag => tag == "Table"), "tables have no headers");
        var told = PdfAlternatives.In(bytes);
        Assert.Equal(figures, told.Count);
        var page = await File.ReadAllTextAsync(html, Stop);
        Assert.All(told, words => Assert.Contains($"<title id=\"{IdOf(page, words)}\"", page, StringComparison.Ordinal));
        var pages = await PrintedPage.ReadPdfAsync(pdf, Stop);
        Assert.Contains(pages, printed => printed.Holds("Gotland"));
        AssertListsAreRight(page, pages);
    }

    [Fact]
    public async Task WithoutABrowser_TheOtherFilesAreMade_AndItIsSaidWhy()
    {
        var (pdf, html) = (_folder.File("rapport.pdf"), _folder.File("rapport.html"));

        var result = await Surveyhub.RunAsync([.. Wave, "--out", pdf, "--out", html, "--browser", "ingen-sadan-webblasare"]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{pdf}: error SH4016: ", result.Error, StringComparison.Ordinal);
        Assert.Equal((false, true), (File.Exists(pdf), File.Exists(html)));
    }

    /// <summary>Each line of the lists ends with the number of a page that says the same and has that number at its foot. The page for screens has no numbers.</summary>
    private static void AssertListsAreRight(string page, IReadOnlyList<PrintedPage> pages)
    {
        string[] lines = [.. Lists().Matches(page).SelectMany(list => Lines().Matches(list.Value)).Select(line => WebUtility.HtmlDecode(line.Groups["words"].Value))];
        var first = 1 + pages.Index().Last(printed => printed.Item.Holds(lines[0]) && printed.Item.Holds(lines[1]) && printed.Item.Holds("Innehåll")).Index + 1;

        var said = PrintedLists.NumbersOf(pages, lines, first);

        Assert.True(lines.Length > 8, "no lists");
        Assert.All(lines.Zip(said), line =>
        {
            var number = Assert.NotNull(line.Second);
            Assert.True(number >= first && pages[number - 1].Holds(line.First), $"'{line.First}' is not on page {number}");
            Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{number} ({pages.Count})"), pages[number - 1].Lines[^1], StringComparison.Ordinal);
        });
    }

    private static string[] WaveOf(string name)
    {
        var themes = Repository.PathOf("surveys", "samples", $"{name}.teman.csv");
        return
        [
            "compile", Repository.PathOf("surveys", $"{name}.md"), "--panel", Sample.PanelPath, "--answers", Repository.PathOf("surveys", "samples", $"{name}.svar.csv"),
            "--report", Repository.PathOf("surveys", $"{name}.report.md"), .. File.Exists(themes) ? ["--themes", themes] : Array.Empty<string>(),
        ];
    }

    /// <summary>Of the title of the drawing whose title and description the words are.</summary>
    private static string IdOf(string page, string words) => Drawings().Matches(page)
        .Where(match => WebUtility.HtmlDecode($"{match.Groups["title"].Value} {match.Groups["text"].Value}") == words).Select(match => match.Groups["id"].Value).FirstOrDefault() ?? $"none with '{words}'";

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("<nav .*?</nav>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Lists();

    [GeneratedRegex("<a href=\"#[^\"]+\">(?<words>[^<]+)</a>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Lines();

    [GeneratedRegex("<title id=\"(?<id>[^\"]+)\">(?<title>[^<]*)</title>\\s*<desc[^>]*>(?<text>[^<]*)</desc>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Drawings();
}
