using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>The report file is written, checked and saved on its page, and nothing that somebody has typed is lost on the way.</summary>
public sealed class EditReportPageTests
{
    private const string Editor = "class=\"editor\"";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SecondOfTwoWriters_IsShownBothTexts_AndMaySaveThen()
    {
        await using var world = await ReportWorld.StartAsync();
        var mine = await world.Writer.ReadFormAsync($"{world.Root}/report", Editor);
        using var theirs = await (await world.Writer.ReadFormAsync($"{world.Root}/report", Editor)).PostAsync(world.Writer, ("Form.Text", "# Den andras\n"), ("Form.Action", "save"));
        Assert.Contains("Rapportfilen är sparad.", await theirs.ReadAsync(), StringComparison.Ordinal);

        using var refused = await mine.PostAsync(world.Writer, ("Form.Text", "# Min\n"), ("Form.Action", "save"));
        var html = await refused.ReadAsync();
        Assert.Contains("Någon annan har sparat medan du skrev", html, StringComparison.Ordinal);
        Assert.Contains("# Min", html, StringComparison.Ordinal);
        Assert.Contains("# Den andras", html, StringComparison.Ordinal);
        Assert.Equal("# Den andras\n", (await world.LoadAsync()).Saved!.Text);

        using var again = await HtmlForms.Read(html, $"{world.Root}/report", Editor).PostAsync(world.Writer, ("Form.Text", "# Min och den andras\n"), ("Form.Action", "save"));
        Assert.Equal((3, "# Min och den andras\n"), ((await world.LoadAsync()).Saved!.Revision, (await world.LoadAsync()).Saved!.Text));
    }

    [Fact]
    public async Task Check_TellsWhatIsWrong_WithLineAndColumn_AndSavesNothing()
    {
        await using var world = await ReportWorld.StartAsync();
        var form = await world.Writer.ReadFormAsync($"{world.Root}/report", Editor);
        var text = (await world.LoadAsync()).Saved!.Text + "\nEtt fel: `sumam koordinatorer`.\n";

        using var answer = await (form with { Address = $"{world.Root}/report/check" }).PostAsync(world.Writer, ("Form.Text", text));

        var html = await answer.ReadAsync();
        Assert.Contains($"data-line=\"{text.Split('\n').Length - 1}\" data-column=\"11\"", html, StringComparison.Ordinal);
        Assert.Contains("summa", html, StringComparison.Ordinal);
        Assert.Contains("Rapporten görs om när felen är rättade.", html, StringComparison.Ordinal);
        Assert.Contains($"<li id=\"rad-{text.Split('\n').Length - 1}\" class=\"marked\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-page", html, StringComparison.Ordinal);
        Assert.Equal(1, (await world.LoadAsync()).Saved!.Revision);
    }

    [Fact]
    public async Task Check_CarriesTheReport_InLessThanItTakesToPause()
    {
        await using var world = await ReportWorld.StartAsync();
        var form = await world.Writer.ReadFormAsync($"{world.Root}/report", Editor);
        var text = (await world.LoadAsync()).Saved!.Text + "\nNya ord: `summa koordinatorer, skriv \"drygt hundra\" för \"115\"`.\n";
        var times = new List<double>();
        var html = "";
        for (var i = 0; i < 10; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await (form with { Address = $"{world.Root}/report/check" }).PostAsync(world.Writer, ("Form.Text", text));
            html = await answer.ReadAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{string.Join(' ', times.Select(time => time.ToString("0", System.Globalization.CultureInfo.InvariantCulture)))} ms");
        Assert.Contains("data-page", html, StringComparison.Ordinal);
        Assert.Contains("class=\"warned\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"marked\"", html, StringComparison.Ordinal);
        Assert.Contains("Egna ord som inte längre stämmer", html, StringComparison.Ordinal);
        Assert.Contains("class=&quot;outdated&quot;", html, StringComparison.Ordinal);
        Assert.InRange(times.Min(), 0, 2000);
    }

    [Fact]
    public async Task ThemesThatAreNotInTheCodeBook_LeadToIt()
    {
        await using var world = await ReportWorld.StartAsync();
        var form = await world.Writer.ReadFormAsync($"{world.Root}/report", Editor);

        var told = await CheckAsync("# Rapport\n\n`vilka har tema finns-inte` och `hur många har tema inte-heller`.\n");

        Assert.Contains("2 av felen beror på teman som inte finns i omgångens kodbok.", told, StringComparison.Ordinal);
        Assert.Contains($"href=\"{world.Root}/themes#files\"", told, StringComparison.Ordinal);
        Assert.Contains("id=\"files\"", await world.Writer.ReadPageAsync($"{world.Root}/themes"), StringComparison.Ordinal);
        Assert.DoesNotContain("kodbok", await CheckAsync("# Rapport\n\n`sumam koordinatorer`.\n"), StringComparison.Ordinal);

        async Task<string> CheckAsync(string text)
        {
            using var answer = await (form with { Address = $"{world.Root}/report/check" }).PostAsync(world.Writer, ("Form.Text", text));
            return await answer.ReadAsync();
        }
    }

    [Fact]
    public async Task WaveWithoutReport_BeginsWithTheCatalogue_TheQuestions_OrAFile()
    {
        await using var world = await ReportWorld.StartAsync();
        await using (var db = await world.OpenAsync())
        {
            await db.ReportRevisions.ExecuteDeleteAsync(Stop);
        }

        var page = $"{world.Root}/report";
        var offered = await world.Writer.ReadPageAsync(page);
        Assert.Contains("Omgången har ingen rapportfil än", offered, StringComparison.Ordinal);
        Assert.Contains("villkor3-2018.report.md", offered, StringComparison.Ordinal);
        Assert.DoesNotContain(Editor, offered, StringComparison.Ordinal);
        Assert.Contains("`bas enkäten`", WebUtility.HtmlDecode(await world.Writer.ReadPageAsync($"{page}?from=start")), StringComparison.Ordinal);
        Assert.Contains("rapport: villkor3-2018", await world.Writer.ReadPageAsync($"{page}?from=catalogue"), StringComparison.Ordinal);

        var upload = HtmlForms.Read(offered, page, "value=\"open-report\"");
        using var useless = await upload.PostFileAsync(world.Writer, "Upload.File", "x.report.md", [0xff, 0xfe, 0x00]);
        Assert.Contains("Filen gick inte att läsa", await useless.ReadAsync(), StringComparison.Ordinal);
        using var opened = await upload.PostFileAsync(world.Writer, "Upload.File", "x.report.md", Encoding.UTF8.GetBytes("# Egen\r\n"));
        var html = await opened.ReadAsync();
        Assert.Contains("Texten i rutan är hämtad och inte sparad", html, StringComparison.Ordinal);
        Assert.Null((await world.LoadAsync()).Saved);

        using var saved = await HtmlForms.Read(html, page, Editor).PostAsync(world.Writer, ("Form.Text", "# Egen\r\n"), ("Form.Action", "save"));
        Assert.Equal((1, "# Egen\n"), ((await world.LoadAsync()).Saved!.Revision, (await world.LoadAsync()).Saved!.Text));
    }

    [Fact]
    public async Task OlderRevision_IsShown_AndOpensInTheEditor()
    {
        await using var world = await ReportWorld.StartAsync();
        using var saved = await world.Writer.PostFormAsync($"{world.Root}/report", Editor, ("Form.Text", "# Ny\n"), ("Form.Action", "save"));

        var revision = await world.Writer.ReadPageAsync($"{world.Root}/report/revisions/2");
        Assert.Contains("Sparad", revision, StringComparison.Ordinal);
        Assert.Contains("<ins><code># Ny</code></ins>", revision, StringComparison.Ordinal);
        Assert.Contains("Den första sparade texten.", await world.Writer.ReadPageAsync($"{world.Root}/report/revisions/1"), StringComparison.Ordinal);
        Assert.Contains("rapport: villkor3-2018", await world.Writer.ReadPageAsync($"{world.Root}/report?from=1"), StringComparison.Ordinal);
        Assert.Equal("# Ny\n", Encoding.UTF8.GetString(await world.BytesAsync("report/file")));
        Assert.StartsWith("---\nrapport:", Encoding.UTF8.GetString(await world.BytesAsync("report/revisions/1/file")), StringComparison.Ordinal);
        using var none = await world.Writer.GetPageAsync($"{world.Root}/report/revisions/3");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task FramedReport_CanDoNothing()
    {
        await using var world = await ReportWorld.StartAsync();

        using var framed = await world.Writer.GetPageAsync($"{world.Root}/report/preview");

        var policy = Assert.Single(framed.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", policy, StringComparison.Ordinal);
        Assert.Contains("<table", await framed.ReadAsync(), StringComparison.Ordinal);
    }
}
