using System.Text;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>A report as PDF is read by a screen reader too: it has tags, a language, a title, and the headings as its outline.</summary>
public sealed class CompilePdfTests : IClassFixture<HeavyLock>, IDisposable
{
    private static readonly string[] Wave = ["compile", Sample.QuestionnairePath, "--panel", Sample.PanelPath, "--answers", Sample.AnswersPath];

    private static readonly string[] Written =
    [
        "--report", Repository.PathOf("surveys", "villkor3-2018.report.md"), "--themes", Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"),
    ];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pdf_OfAReportFile_IsTaggedWithTitleLanguageOutlineAndHeadedTables()
    {
        var pdf = _folder.File("rapport.pdf");
        var browser = await SurveyHub.TestKit.Provisioning.Tool.Chromium.LocateAsync(Stop);

        var result = await Surveyhub.RunAsync([.. Wave, .. Written, "--out", pdf, "--browser", browser]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var facts = await PdfReader.ReadFactsAsync(pdf, Stop);
        Assert.Equal(("yes", "Insatser vid psykisk ohälsa och långvarig smärta 2018: enkäten till regionerna"), (facts["Tagged"], facts["Title"]));
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf, Stop));
        Assert.Contains("/Lang (sv", bytes, StringComparison.Ordinal);
        Assert.Contains("/Outlines", bytes, StringComparison.Ordinal);
        var tags = (await PdfReader.ReadStructureAsync(pdf, Stop)).Split('\n').Select(line => line.Trim()).ToList();
        Assert.Single(tags, tag => tag.StartsWith("H1", StringComparison.Ordinal));
        Assert.All(["Table", "TH", "TD", "Caption"], kind => Assert.Contains(tags, tag => tag.Split(' ', ':')[0] == kind));
        Assert.Contains("Gotland", await PdfReader.ReadTextAsync(pdf, Stop), StringComparison.Ordinal);
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

    public void Dispose() => _folder.Dispose();
}
