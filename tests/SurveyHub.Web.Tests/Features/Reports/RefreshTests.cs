using System.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>A report that was edited in Word is brought up to date as the tool does it, to the byte, and nothing of it is kept.</summary>
public sealed class RefreshTests(PostgreSqlServer postgres)
{
    private const string Marker = "value=\"refresh\"";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EditedReport_BecomesWhatTheToolMakesOfIt(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var world = await ReportWorld.StartAsync(database?.ConnectionString);
        using var written = await WrittenInWord.MakeAsync(world);
        var key = written.Edit("126", "ungefär 130");

        var (html, form) = await ReviewAsync(world, written.Report);
        Assert.Contains("ändrat för hand, stämmer inte längre", html, StringComparison.Ordinal);
        Assert.Contains("ungefär 130", html, StringComparison.Ordinal);
        Assert.Contains("Hela riket", html, StringComparison.Ordinal);
        Assert.Contains("regionerna <ins>Gotland,</ins> Skåne,", html, StringComparison.Ordinal);
        Assert.DoesNotContain("folkmangd-16-67", html, StringComparison.Ordinal);
        Assert.Equal(await written.RefreshAsync(), await FetchAsync(world, form, ($"take.{key}", "mine")));

        using var shown = await form.PostAsync(world.Writer, ($"take.{key}", "new"));
        Assert.Contains("ändrat för hand, nu ersatt", await shown.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(await written.RefreshAsync("--overwrite", key), await FetchAsync(world, form, ($"take.{key}", "new")));
    }

    [Fact]
    public async Task PieceThatIsGone_IsToldAndMayBeConfirmed()
    {
        await using var world = await ReportWorld.StartAsync();
        using var written = await WrittenInWord.MakeAsync(world);
        var key = written.Edit("126", null);

        var (refused, form) = await ReviewAsync(world, written.Report);
        Assert.Contains("SH5303", refused, StringComparison.Ordinal);
        Assert.Contains($"value=\"{key}\"", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Hämta den uppdaterade filen", refused, StringComparison.Ordinal);

        using var confirmed = await form.PostAsync(world.Writer, ("Form.Deleted", key));
        var html = await confirmed.ReadAsync();
        Assert.Contains("Hämta den uppdaterade filen", html, StringComparison.Ordinal);
        Assert.Equal(await written.RefreshAsync("--deleted", key), await FetchAsync(world, HtmlForms.Read(html, $"{world.Root}/report/refresh", Marker)));
    }

    [Theory]
    [InlineData("SH5320")]
    [InlineData("SH5301")]
    public async Task OtherFiles_AreRefused_WithWhatIsMissing(string code)
    {
        await using var world = await ReportWorld.StartAsync();
        var file = code == "SH5320" ? Encoding.UTF8.GetBytes("inte Word") : WithoutRegister(await world.BytesAsync("report.docx"));

        var (html, _) = await ReviewAsync(world, file);

        Assert.Contains(code, html, StringComparison.Ordinal);
        Assert.Contains("Filen kan inte uppdateras", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFile_IsAskedFor_AndAFileThatDidNotComeAlongIsUploadedAnew()
    {
        await using var world = await ReportWorld.StartAsync();
        var form = await world.Writer.ReadFormAsync($"{world.Root}/report/refresh", Marker);

        using var empty = await form.PostAsync(world.Writer);
        Assert.Contains("Välj en Word-fil på högst 10 MB.", await empty.ReadAsync(), StringComparison.Ordinal);
        using var nothing = await (form with { Address = $"{world.Root}/report/refresh/file" }).PostAsync(world.Writer);
        Assert.Contains("Ladda upp den igen.", await nothing.ReadAsync(), StringComparison.Ordinal);
        using var large = await form.PostFileAsync(world.Writer, "Form.File", "stor.docx", new byte[10_000_001]);
        Assert.Contains("Välj en Word-fil på högst 10 MB.", await large.ReadAsync(), StringComparison.Ordinal);
    }

    /// <summary>A report of last year's wave has the same marks: whoever hands it in by mistake is stopped, and may go on only by saying so.</summary>
    [Fact]
    public async Task ReportOfAnotherWave_IsStopped_UntilSomebodySaysThatItMayBe()
    {
        await using var world = await ReportWorld.StartAsync();
        using var written = await WrittenInWord.MakeAsync(world);
        written.Report = OfWave(written.Report, "Villkor 3, 2017");

        var (stopped, form) = await ReviewAsync(world, written.Report);
        Assert.Contains("Filen är av en annan omgång", stopped, StringComparison.Ordinal);
        Assert.Contains("<dd>Villkor 3, 2017</dd>", stopped, StringComparison.Ordinal);
        Assert.Contains("<dd>Villkor 3, resultat 2018</dd>", stopped, StringComparison.Ordinal);
        Assert.DoesNotContain("Hämta den uppdaterade filen", stopped, StringComparison.Ordinal);
        using var fetched = await (form with { Address = $"{world.Root}/report/refresh/file" }).PostAsync(world.Writer);
        Assert.Contains("Ladda upp den igen.", await fetched.ReadAsync(), StringComparison.Ordinal);

        using var chosen = await form.PostAsync(world.Writer, ("Form.OtherWave", "Villkor 3, 2017"));
        var html = await chosen.ReadAsync();
        Assert.Contains("Filen är gjord av svaren i omgången ”Villkor 3, 2017”, men uppdateras med svaren i ”Villkor 3, resultat 2018”.", html, StringComparison.Ordinal);
        var refreshed = await FetchAsync(world, HtmlForms.Read(html, $"{world.Root}/report/refresh", Marker));
        Assert.Equal(await written.RefreshAsync(), refreshed);
        var (again, _) = await ReviewAsync(world, refreshed);
        Assert.DoesNotContain("omgången ”", again, StringComparison.Ordinal);
    }

    /// <summary>Files from before the wave was written into them.</summary>
    [Fact]
    public async Task ReportThatDoesNotSayItsWave_IsRefreshed_AndThatIsTold()
    {
        await using var world = await ReportWorld.StartAsync();
        using var written = await WrittenInWord.MakeAsync(world);

        var (html, _) = await ReviewAsync(world, OfWave(written.Report, null));

        Assert.Contains("Filen säger inte vilken omgång den är gjord av. Se efter att det är ”Villkor 3, resultat 2018”.", html, StringComparison.Ordinal);
        Assert.Contains("Hämta den uppdaterade filen", html, StringComparison.Ordinal);
    }

    /// <summary>The largest file that may be uploaded can also be carried along.</summary>
    [Fact]
    public async Task LargeFile_TravelsInTheForm()
    {
        await using var world = await ReportWorld.StartAsync();
        var noise = new byte[9_990_000];
        new Random(5).NextBytes(noise);

        var (html, form) = await ReviewAsync(world, noise);
        Assert.Contains("SH5320", html, StringComparison.Ordinal);
        using var again = await form.PostFileAsync(world.Writer, "Form.Nothing", "x", []);
        Assert.Contains("SH5320", await again.ReadAsync(), StringComparison.Ordinal);
    }

    private static byte[] OfWave(byte[] report, string? wave)
    {
        const string Register = "customXml/item1.xml";
        const string Mark = " wave=\"Villkor 3, resultat 2018\"";
        var file = new WordFile(report);
        Assert.Contains(Mark, file.Text(Register), StringComparison.Ordinal);
        file.Put(Register, file.Text(Register).Replace(Mark, wave is null ? "" : $" wave=\"{wave}\"", StringComparison.Ordinal));
        return file.ToBytes();
    }

    private static byte[] WithoutRegister(byte[] report)
    {
        // The report that needs no report file has no marks.
        var file = new WordFile(report);
        return file.ToBytes();
    }

    private static async Task<(string Html, HtmlForm Form)> ReviewAsync(ReportWorld world, byte[] file)
    {
        var page = $"{world.Root}/report/refresh";
        var form = await world.Writer.ReadFormAsync(page, Marker);
        using var answer = await form.PostFileAsync(world.Writer, "Form.File", "rapport.docx", file);
        var html = await answer.ReadAsync();
        return (html, HtmlForms.Read(html, page, Marker));
    }

    private static async Task<byte[]> FetchAsync(ReportWorld world, HtmlForm form, params (string Name, string Value)[] choices)
    {
        using var answer = await (form with { Address = $"{world.Root}/report/refresh/file" }).PostAsync(world.Writer, choices);
        Assert.Equal("rapport-uppdaterad-2019-05-06.docx", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await answer.Content.ReadAsByteArrayAsync(Stop);
    }
}
