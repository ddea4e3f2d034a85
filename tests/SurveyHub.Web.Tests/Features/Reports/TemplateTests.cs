using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>An office's own template gives its reports their looks: that of the wave, else that of the site.</summary>
public sealed class TemplateTests(PostgreSqlServer postgres)
{
    private const string Marker = "value=\"word-template\"";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TemplateOfTheWave_GoesBeforeThatOfTheSite(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var world = await ReportWorld.StartAsync(database?.ConnectionString);
        var own = await world.BytesAsync("report/compiled.docx");

        var kept = await UploadAsync(world, "husets.dotx", Template("Garamond"), "site");
        Assert.Contains("Mallen är sparad.", kept, StringComparison.Ordinal);
        Assert.Contains("Mallen saknar dessa format", kept, StringComparison.Ordinal);
        Assert.Contains("Garamond", StylesOf(await world.BytesAsync("report/compiled.docx")), StringComparison.Ordinal);

        await UploadAsync(world, "en-annan.docx", Template("Bodoni"), "wave");
        await UploadAsync(world, "vågens.docx", Template("Didot"), "wave");
        var styles = StylesOf(await world.BytesAsync("report/compiled.docx"));
        Assert.Contains("Didot", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("Bodoni", styles, StringComparison.Ordinal);

        using var removed = await world.Writer.PostFormAsync($"{world.Root}/report/template", "value=\"remove-template\"", ("Removal.Scope", "wave"));
        Assert.Contains("Mallen är borttagen.", await removed.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("Garamond", StylesOf(await world.BytesAsync("report/compiled.docx")), StringComparison.Ordinal);
        using var none = await world.Writer.PostFormAsync($"{world.Root}/report/template", "value=\"remove-template\"", ("Removal.Scope", "site"));
        Assert.Equal(own, await world.BytesAsync("report/compiled.docx"));
    }

    [Theory]
    [InlineData("mall.dotx", "SH5341")]
    [InlineData("mall.pdf", "Välj en fil som slutar på .dotx eller .docx")]
    public async Task OtherFiles_AreRefused(string name, string said)
    {
        await using var world = await ReportWorld.StartAsync();

        var html = await UploadAsync(world, name, Encoding.UTF8.GetBytes("ingen mall"), "wave");

        Assert.Contains(said == "SH5341" ? "Filen går inte att läsa som en Word-mall." : said, html, StringComparison.Ordinal);
        Assert.Contains("Ingen mall.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_IsHadAsItWasUploaded()
    {
        await using var world = await ReportWorld.StartAsync();
        var template = Template("Garamond");

        var html = await UploadAsync(world, "husets.dotx", template, "site");

        var link = html[html.IndexOf($"{world.Root}/report/templates/", StringComparison.Ordinal)..];
        Assert.Equal(template, await world.Writer.GetByteArrayAsync(new Uri(link[..link.IndexOf('"', StringComparison.Ordinal)], UriKind.Relative), Stop));
    }

    private static async Task<string> UploadAsync(ReportWorld world, string name, byte[] file, string scope)
    {
        var form = await world.Writer.ReadFormAsync($"{world.Root}/report/template", Marker);
        // Of the buttons to choose with, the form reads only hidden fields.
        using var answer = await form.PostFileAsync(world.Writer, "Form.File", name, file, ("Form.Scope", scope));
        return await answer.ReadAsync();
    }

    internal static byte[] Template(string font)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Template))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph()));
            var fonts = new StyleRunProperties(new RunFonts { Ascii = font, HighAnsi = font });
            var normal = new Style(new StyleName { Val = "Normal" }, fonts) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true };
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(normal);
        }

        return stream.ToArray();
    }

    private static string StylesOf(byte[] report)
    {
        using var archive = new ZipArchive(new MemoryStream(report));
        using var reader = new StreamReader(archive.GetEntry("word/styles.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
