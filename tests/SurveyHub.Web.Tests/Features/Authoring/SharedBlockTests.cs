using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed class SharedBlockTests(PostgreSqlServer postgres)
{
    private const string Path = "gemensamt/kontakt.md";
    private const string EnglishPath = "gemensamt/kontakt.en.md";
    private const string Block = "---\ntitel: Kontakt\ngemensamt block: kontakt\nspråk: sv\n---\n\n### Vem svarar? {#vem}\n\n`kort text`\n";
    private const string EnglishBlock = "---\ntitle: Contact\nshared block: kontakt\nlanguage: en\ntranslation of: sv\n---\n\n### Who answers? {#vem}\n\n`short text`\n";
    private const string Text = Studio.Text + "\n*Gemensamt:* [Kontakt](gemensamt/kontakt.md)\n";
    private const string English = Studio.English + "\n*Shared:* [Contact](gemensamt/kontakt.en.md)\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Block_IsPublishedWithItsQuestionnaire_AndAVersionKeepsItsText(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var studio = await Studio.OpenAsync(database?.ConnectionString);
        await studio.PutFileAsync(Path, Block);
        await studio.PutFileAsync(EnglishPath, EnglishBlock);
        await studio.UploadAsync(Text);
        await studio.SaveTranslationAsync(English);
        var page = await studio.Author.ReadPageAsync("/questionnaires/prov");
        Assert.Contains("Vem svarar?", page, StringComparison.Ordinal);
        Assert.Contains("/shared-blocks/gemensamt/kontakt.md", page, StringComparison.Ordinal);

        var published = await studio.PublishAsync();

        Assert.Equal("/questionnaires/prov/versions/1", published.RequestMessage!.RequestUri!.AbsolutePath);
        var html = await published.ReadAsync();
        Assert.Contains("Vem svarar?", html, StringComparison.Ordinal);
        Assert.Contains("Who answers?", html, StringComparison.Ordinal);
        Assert.Equal([ContentHash.Of(Text, [("en", English), (Path, Block), (EnglishPath, EnglishBlock)])], await studio.HashesAsync());
        Assert.Equal(["prov.md", "prov.en.md", EnglishPath, Path], (await UnpackAsync(studio, 1)).Keys, StringComparer.Ordinal);

        // What is changed on disk is news, and changes nothing that is published.
        await studio.PutFileAsync(Path, Block.Replace("Vem svarar?", "Vem svarar nu?", StringComparison.Ordinal));
        var changed = await studio.Author.ReadPageAsync("/questionnaires/prov");
        Assert.Contains("Ändrad sedan version 1", changed, StringComparison.Ordinal);
        Assert.Contains("Vem svarar nu?", changed, StringComparison.Ordinal);
        var version = await studio.Author.ReadPageAsync("/questionnaires/prov/versions/1");
        Assert.Contains("Vem svarar?", version, StringComparison.Ordinal);
        Assert.DoesNotContain("Vem svarar nu?", version, StringComparison.Ordinal);
        Assert.Equal(Block, (await UnpackAsync(studio, 1))[Path]);
        await using var scope = studio.Application.Services.CreateAsyncScope();
        var questionnaires = new PublishedQuestionnaires(scope.ServiceProvider.GetRequiredService<EngineConnections>());
        var bundle = await questionnaires.GetBundleAsync(await studio.VersionAsync(1), TestContext.Current.CancellationToken);
        Assert.Equal("Vem svarar?", bundle.Original.Questions[^1].Text);
        Assert.Equal("Who answers?", bundle.In(Language.English).Questions[^1].Text);

        var compared = WebUtility.HtmlDecode(await studio.Author.ReadPageAsync("/questionnaires/prov/publish"));
        Assert.Contains("I det gemensamma blocket gemensamt/kontakt.md", compared, StringComparison.Ordinal);
        Assert.Contains("Vem svarar nu?", compared, StringComparison.Ordinal);
        await studio.PublishAsync();
        Assert.Equal(2, (await studio.HashesAsync()).Count);
        Assert.Contains("Vem svarar nu?", await studio.Author.ReadPageAsync("/questionnaires/prov/compare?from=version-1&to=version-2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_WhileABlockHasErrors_IsRefused_AndShowsThemUnderItsName()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync(Path, Block.Replace("`kort text`", "`kort txt`", StringComparison.Ordinal));
        await studio.UploadAsync(Text);

        var html = WebUtility.HtmlDecode(await (await studio.PublishAsync()).ReadAsync());

        Assert.Contains("I det gemensamma blocket gemensamt/kontakt.md", html, StringComparison.Ordinal);
        Assert.Contains("SH1041", html, StringComparison.Ordinal);
        Assert.Contains("SH1216", html, StringComparison.Ordinal);
        Assert.Contains("/shared-blocks/gemensamt/kontakt.md#rad-9", html, StringComparison.Ordinal);
        Assert.Empty(await studio.HashesAsync());
        Assert.Contains("SH1041", await studio.Author.ReadPageAsync("/questionnaires/prov/edit"), StringComparison.Ordinal);
        Assert.Contains("id=\"rad-9\"", await studio.Author.ReadPageAsync("/shared-blocks/gemensamt/kontakt.md"), StringComparison.Ordinal);

        await studio.PutFileAsync(Path, Block);
        await studio.PublishAsync();
        Assert.Single(await studio.HashesAsync());
    }

    [Fact]
    public async Task MissingBlock_IsSaidWhileTyping_AndAVersionIsGoneOnWithWithoutTheFile()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Text);
        var form = await studio.Author.ReadFormAsync("/questionnaires/prov/edit", "value=\"edit\"");
        using var answer = await (form with { Address = "/questionnaires/prov/check" }).PostAsync(studio.Author, ("Form.Text", Text));
        Assert.Contains("SH1212", await answer.ReadAsync(), StringComparison.Ordinal);

        await studio.PutFileAsync(Path, Block);
        await studio.PublishAsync();
        await studio.RemoveFileAsync(Path);

        var page = await studio.Author.ReadPageAsync("/questionnaires/prov");
        Assert.Contains("Vem svarar?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ändrad sedan version 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocks_AreListedWithWhoTakesThemIn_AndNotAmongTheQuestionnaires()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync(Path, Block);
        await studio.PutFileAsync("gemensamt/tom.md", Block.Replace("block: kontakt", "block: tom", StringComparison.Ordinal).Replace("titel: Kontakt", "titel: Ensam", StringComparison.Ordinal));
        await studio.PutFileAsync("prov.md", Text);

        var questionnaires = await studio.Author.ReadPageAsync("/questionnaires");
        Assert.DoesNotContain("Filer i katalogen som inte kan visas", questionnaires, StringComparison.Ordinal);
        Assert.DoesNotContain("Ensam", questionnaires, StringComparison.Ordinal);
        var blocks = WebUtility.HtmlDecode(await studio.Author.ReadPageAsync("/shared-blocks"));
        Assert.Contains("Ensam", blocks, StringComparison.Ordinal);
        Assert.Contains("Ingen enkät", blocks, StringComparison.Ordinal);
        Assert.Contains("href=\"/questionnaires/prov\"", blocks, StringComparison.Ordinal);
        var block = WebUtility.HtmlDecode(await studio.Author.ReadPageAsync("/shared-blocks/gemensamt/kontakt.md"));
        Assert.Contains("*Gemensamt:* [Kontakt](gemensamt/kontakt.md)", block, StringComparison.Ordinal);
        foreach (var address in new[] { "/shared-blocks/gemensamt/ingen.md", "/shared-blocks/prov.md", "/shared-blocks/..%2Fprov.md" })
        {
            using var none = await studio.Author.GetPageAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }

        await studio.PutFileAsync("lost.md", Block);
        Assert.Contains("SH1224", await studio.Author.ReadPageAsync("/questionnaires"), StringComparison.Ordinal);
        using var upload = await studio.UploadAsync(Block);
        Assert.Contains("Filen är ett gemensamt block och ingen enkät.", WebUtility.HtmlDecode(await upload.ReadAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translator_BeginsWithTheTranslationOfTheBlock_OrWithItsQuestions()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync(Path, Block);
        await studio.UploadAsync(Text);

        Assert.Contains("### Vem svarar? {#vem}", WebUtility.HtmlDecode(await studio.Author.ReadPageAsync("/questionnaires/prov/edit?language=en")), StringComparison.Ordinal);
        await studio.PutFileAsync(EnglishPath, EnglishBlock);
        var begun = WebUtility.HtmlDecode(await studio.Author.ReadPageAsync("/questionnaires/prov/edit?language=en"));
        Assert.Contains("*Shared:* [Contact](gemensamt/kontakt.en.md)", begun, StringComparison.Ordinal);
        Assert.DoesNotContain("### Vem svarar? {#vem}", begun, StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> UnpackAsync(Studio studio, int number)
    {
        using var answer = await studio.Author.GetPageAsync($"/questionnaires/prov/versions/{number}/files.zip");
        await using var zip = await ZipArchive.CreateAsync(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, TestContext.Current.CancellationToken);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
            files.Add(entry.FullName, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return files;
    }
}
