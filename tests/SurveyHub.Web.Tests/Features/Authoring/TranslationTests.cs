using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Authoring;

namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed class TranslationTests(PostgreSqlServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Translation_IsWritten_Published_AndDownloadedWithItsOriginal(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var studio = await Studio.OpenAsync(database?.ConnectionString);
        await studio.UploadAsync(Studio.Text);
        await studio.PublishAsync();
        Assert.Contains("Översätt till engelska", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);

        // What a translator begins with agrees already, but for the words.
        var begun = await studio.Author.ReadPageAsync("/questionnaires/prov/edit?language=en");
        Assert.Contains("translation of: sv", begun, StringComparison.Ordinal);
        Assert.Contains("Hur många?", begun, StringComparison.Ordinal);

        var saved = await studio.SaveTranslationAsync(Studio.English);
        Assert.Equal("/questionnaires/prov/edit?saved=true&language=en", saved.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("Ändrad sedan version 1", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
        var published = await studio.PublishAsync();

        Assert.Equal("/questionnaires/prov/versions/2", published.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Så ser mottagaren enkäten på engelska", await published.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(Studio.English, await studio.Author.ReadPageAsync("/questionnaires/prov/versions/2/file?language=en"));
        Assert.Equal(Studio.Text, await studio.Author.ReadPageAsync("/questionnaires/prov/versions/2/file"));
        using var none = await studio.Author.GetPageAsync("/questionnaires/prov/versions/1/file?language=en");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        var hashes = await studio.HashesAsync();
        Assert.Equal([ContentHash.Of(Studio.Text), ContentHash.Of(Studio.Text, [("en", Studio.English)])], hashes);
        Assert.Contains("Texten är redan publicerad, som version 2.", await studio.Author.ReadPageAsync("/questionnaires/prov/publish"), StringComparison.Ordinal);

        var questionnaires = studio.Application.Services.GetRequiredService<PublishedQuestionnaires>();
        var version = await studio.VersionAsync(2);
        Assert.Equal("Trial", (await questionnaires.GetAsync(version, Language.English, TestContext.Current.CancellationToken)).Header.Title);
        Assert.Equal("Prov", (await questionnaires.GetAsync(version, TestContext.Current.CancellationToken)).Header.Title);

        // Taken away again, it is in the version all the same, and the next has the text of the first.
        await studio.SaveTranslationAsync("");
        Assert.Contains("Inte översatt", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
        Assert.Contains("Texten är redan publicerad, som version 1.", await studio.Author.ReadPageAsync("/questionnaires/prov/publish"), StringComparison.Ordinal);
        Assert.Equal(Studio.English, await studio.Author.ReadPageAsync("/questionnaires/prov/versions/2/file?language=en"));
    }

    [Fact]
    public async Task Publish_WhileATranslationDisagrees_IsRefused_AndShowsWhere()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        await studio.SaveTranslationAsync(Studio.English.Replace("{#antal}", "{#antl}", StringComparison.Ordinal));

        var html = await (await studio.PublishAsync()).ReadAsync();

        Assert.Contains("Översättningen till engelska", html, StringComparison.Ordinal);
        Assert.Contains("SH1165", html, StringComparison.Ordinal);
        Assert.Empty(await studio.HashesAsync());
        Assert.Contains("1 fel", await studio.Author.ReadPageAsync("/questionnaires"), StringComparison.Ordinal);

        await studio.SaveTranslationAsync(Studio.English);
        await studio.PublishAsync();
        Assert.Single(await studio.HashesAsync());
    }

    [Fact]
    public async Task Check_OfATranslation_HoldsItAgainstTheOriginalAsItIsNow()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        await studio.SaveTranslationAsync(Studio.English);
        await studio.SaveAsync(Studio.Text + "\n### 2. Varför? {#varfor}\n\n`fritext`\n");

        Assert.Contains("SH1164", await studio.Author.ReadPageAsync("/questionnaires/prov/edit?language=en"), StringComparison.Ordinal);
        var form = await studio.Author.ReadFormAsync("/questionnaires/prov/edit?language=en", "value=\"edit\"");
        var typed = Studio.English + "\n### 2. Why? {#varfor}\n\n`long text`\n";
        using var answer = await (form with { Address = "/questionnaires/prov/check" }).PostAsync(studio.Author, ("Form.Text", typed));
        var html = await answer.ReadAsync();
        Assert.DoesNotContain("SH11", html, StringComparison.Ordinal);
        Assert.Contains("2. Why?", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_FromTwoTabs_OverwritesNothing()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        var second = await studio.Author.ReadFormAsync("/questionnaires/prov/edit?language=en", "value=\"edit\"");
        await studio.SaveTranslationAsync(Studio.English + "\nFrom the first.\n");

        using var conflict = await second.PostAsync(studio.Author, ("Form.Text", Studio.English + "\nFrom the second.\n"), ("Form.Action", "save"));

        Assert.Contains("Någon annan har sparat medan du skrev", await conflict.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("From the first.", await studio.Author.ReadPageAsync("/questionnaires/prov/draft/file?language=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileOfATranslation_StandsWithItsOriginal_AndIsPublishedWithIt()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("prov.md", Studio.Text);
        await studio.PutFileAsync("prov.en.md", Studio.English);

        var listed = await studio.Author.ReadPageAsync("/questionnaires");
        Assert.DoesNotContain("Filer i katalogen som inte kan visas", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Trial", listed, StringComparison.Ordinal);
        Assert.Contains("Engelska", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
        await studio.PublishAsync();
        Assert.Equal(Studio.English, await studio.Author.ReadPageAsync("/questionnaires/prov/versions/1/file?language=en"));
        Assert.Contains("<span class=\"state ok\">Publicerad</span>", await studio.Author.ReadPageAsync("/questionnaires"), StringComparison.Ordinal);

        await studio.PutFileAsync("prov.en.md", Studio.English.Replace("How many?", "How many now?", StringComparison.Ordinal));
        Assert.Contains("Ändrad sedan version 1", await studio.Author.ReadPageAsync("/questionnaires"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesOfTranslationsThatBelongNowhere_SayWhy()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("a.en.md", Studio.English.Replace("id: prov", "id: annan", StringComparison.Ordinal));
        await studio.PutFileAsync("prov.md", Studio.Text);
        await studio.PutFileAsync("prov.en.md", Studio.English);
        await studio.PutFileAsync("prov.eng.md", Studio.English);

        var html = await studio.Author.ReadPageAsync("/questionnaires");

        Assert.Contains("SH1174", html, StringComparison.Ordinal);
        Assert.Contains("SH1175", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UploadOfATranslation_IsNoNewQuestionnaire()
    {
        await using var studio = await Studio.OpenAsync();

        using var answer = await studio.UploadAsync(Studio.English);

        Assert.Contains("Filen är en översättning av prov.", WebUtility.HtmlDecode(await answer.ReadAsync()), StringComparison.Ordinal);
    }
}
