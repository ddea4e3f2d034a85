using SurveyHub.E2E.Hosting;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.E2E.EveryPage;

/// <summary>The pages that the tool makes of the report files: for everybody, light and dark, narrow and with large text, with everything opened that can be.</summary>
public sealed class ReportFileTests(Browser browser) : IDisposable
{
    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory.Replace(Path.Combine("e2e", "SurveyHub.E2E"), Path.Combine("src", "SurveyHub.Cli"), StringComparison.Ordinal), "surveyhub.dll");

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Reports => [.. Directory.GetFiles(Repository.PathOf("surveys"), "*.report.md").Select(file => Path.GetFileName(file).Split('.')[0])];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Report_IsForEverybody(string name)
    {
        var file = await CompileAsync(name);
        await using var visitor = await browser.NewVisitorAsync(new Uri("http://localhost"));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");

        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.MeetsWcagInDarkAsync(page);
        await Microsoft.Playwright.Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
        await PageChecks.FitsOnPhoneAsync(page);
        await PageChecks.FitsWithLargeTextAsync(page);
        await Pictures.TakeAsync(page, $"Report {name}");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> CompileAsync(string name)
    {
        var (file, themes) = (_folder.File($"{name}.html"), Repository.PathOf("surveys", "samples", $"{name}.teman.csv"));
        var result = await Command.RunAsync(
            "dotnet",
            [
                Program, "compile", Repository.PathOf("surveys", $"{name}.md"), "--panel", Repository.PathOf("surveys", "panels", "regioner.csv"),
                "--answers", Repository.PathOf("surveys", "samples", $"{name}.svar.csv"), "--report", Repository.PathOf("surveys", $"{name}.report.md"),
                .. File.Exists(themes) ? ["--themes", themes] : Array.Empty<string>(), "--out", file,
            ],
            TestContext.Current.CancellationToken);
        result.EnsureSuccess("surveyhub compile");
        return file;
    }
}
