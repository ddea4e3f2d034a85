using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Cli.Tests.Paper;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Cli.Tests.Tool;

public sealed class PaperTests : IClassFixture<HeavyLock>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Paper_MakesAWordForm_AndAPage_AndSaysNothing()
    {
        var (word, html) = (_folder.File("form.docx"), _folder.File("form.HTML"));

        var result = await Surveyhub.RunAsync("paper", Sample.QuestionnairePath, "--out", word, "--out", html, "--release", "Version 3");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        using var document = WordprocessingDocument.Open(word, isEditable: false);
        PaperForm.AssertValid(document);
        Assert.EndsWith(" · Version 3", document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains("Sista svarsdag: onsdag 22 maj 2019", await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_IsPrintedByTheBrowser_WithPageNumbersAndTurnedPages()
    {
        var token = TestContext.Current.CancellationToken;
        var pdf = _folder.File("form.pdf");
        var browser = await SurveyHub.TestKit.Provisioning.Tool.Chromium.LocateAsync(token);

        var result = await Surveyhub.RunAsync("paper", TestSurveys.EveryKindPath, "--out", pdf, "--browser", browser);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var text = await PdfReader.ReadTextAsync(pdf, token);
        var pages = text.TrimEnd('\f', '\n').Split('\f');
        Assert.All(pages.Select((page, index) => (page, index)), at => Assert.Contains($"{at.index + 1} ({pages.Length})", at.page, StringComparison.Ordinal));
        Assert.Contains("Hur fördelar sig pengarna?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--browser", "/finns/inte/webblasare")]
    [InlineData("--browser", "ingen-sadan-webblasare")]
    public async Task WithoutABrowser_ItSaysSo_AndNamesTheWaysOut(params string[] browser)
    {
        var (pdf, word) = (_folder.File("form.pdf"), _folder.File("form.docx"));

        var result = await Surveyhub.RunAsync(["paper", Sample.QuestionnairePath, "--out", pdf, "--out", word, .. browser]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{pdf}: error SH4016: ", result.Error, StringComparison.Ordinal);
        Assert.All(["SURVEYHUB_BROWSER", "--browser", ".docx"], way => Assert.Contains(way, result.Error, StringComparison.Ordinal));
        Assert.False(File.Exists(pdf));
        Assert.True(File.Exists(word));
    }

    [Fact]
    public async Task BrowserThatPrintsNothing_IsNamedWithWhatItSaid()
    {
        // Any program that ends without a PDF; this one is on every machine that runs the tests.
        var result = await Surveyhub.RunInAsync(
            new() { ["SURVEYHUB_BROWSER"] = "dotnet" }, "paper", Sample.QuestionnairePath, "--out", _folder.File("form.pdf"), "--language", "en");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error SH4017: The browser ", result.Error, StringComparison.Ordinal);
        Assert.Contains("dotnet made no PDF: ", result.Error.Replace(".exe", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithMistakes_IsNotPrinted()
    {
        var (wrong, word) = (_folder.Write("a.md", "---\nid: a\ntitel: A\n---\n\n### Hur många? {#antal}\n\n`heltla`\n"), _folder.File("form.docx"));

        var result = await Surveyhub.RunAsync("paper", wrong, "--out", word);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{wrong}:8:2: error SH1041: ", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(word));
    }

    [Fact]
    public async Task AnotherKindOfFile_IsRefusedWithThoseThereAre()
    {
        var result = await Surveyhub.RunAsync("paper", Sample.QuestionnairePath, "--out", "form.xlsx");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("form.xlsx: the name should end in .docx, .html, .pdf.", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
