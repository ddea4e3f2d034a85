using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.TestKit.Tests.Provisioning;

public sealed class DocumentToolsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ADocument_BecomesAPdfWithItsTextAndAPictureOfEveryPage()
    {
        var document = _folder.Write(
            "report.html",
            "<html><meta charset=utf-8><p>Första sidan</p><p style='page-break-before: always'>Andra sidan</p></html>");

        var pdf = await OfficeConverter.ConvertAsync(document, "pdf", _folder.Path, Cancellation);
        var pages = await PdfReader.RenderAsync(pdf, _folder.Path, dotsPerInch: 50, Cancellation);
        var text = await PdfReader.ReadTextAsync(pdf, Cancellation);

        Assert.Equal(["Första sidan", "Andra sidan"], text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(page => page.Trim()));
        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(page).Take(4)));
    }

    [Fact]
    public async Task ConvertAsync_OfAMissingDocument_Fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => OfficeConverter.ConvertAsync(_folder.File("missing.docx"), "pdf", _folder.Path, Cancellation));

    [Fact]
    public async Task Chromium_StartsWithTheSharedArguments()
    {
        var browser = await Tool.Chromium.LocateAsync(Cancellation);
        var page = _folder.Write("page.html", "<p>Hej</p>");

        var result = await TestKit.Processes.Command.RunAsync(
            browser, [.. HeadlessChromium.Arguments, $"--user-data-dir={_folder.File("profile")}", "--dump-dom", page], Cancellation);

        Assert.Contains("<p>Hej</p>", result.Output, StringComparison.Ordinal);
    }
}
