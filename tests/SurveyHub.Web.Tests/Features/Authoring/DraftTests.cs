using System.Net;

namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed class DraftTests
{
    [Fact]
    public async Task Save_FromTwoTabs_ShowsBothTexts_AndOverwritesNothing()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        var second = await studio.Author.ReadFormAsync("/questionnaires/prov/edit", "value=\"edit\"");
        await studio.SaveAsync(Studio.Text + "\nFrån första fliken.\n");

        var conflict = await second.PostAsync(
            studio.Author, ("Form.Text", Studio.Text + "\nFrån andra fliken.\n"), ("Form.Action", "save"));
        var html = await conflict.ReadAsync();

        Assert.Contains("Någon annan har sparat medan du skrev", html, StringComparison.Ordinal);
        Assert.Contains("<del><code>Från första fliken.</code></del>", html, StringComparison.Ordinal);
        Assert.Contains("<ins><code>Från andra fliken.</code></ins>", html, StringComparison.Ordinal);
        Assert.Contains("Från första fliken.", await studio.Author.ReadPageAsync("/questionnaires/prov/draft/file"), StringComparison.Ordinal);

        // Having seen both, the author decides, and the other text stays in the history.
        await HtmlForms.Read(html, "/", "value=\"edit\"")
            .PostAsync(studio.Author, ("Form.Text", Studio.Text + "\nFrån andra fliken.\n"), ("Form.Action", "save"));
        Assert.Contains("Från andra fliken.", await studio.Author.ReadPageAsync("/questionnaires/prov/draft/file"), StringComparison.Ordinal);
        Assert.Contains("Från första fliken.", await studio.Author.ReadPageAsync("/questionnaires/prov/edit?from=revision-2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfAFileThatChangedMeanwhile_IsAConflict()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("prov.md", Studio.Text);
        var opened = await studio.Author.ReadFormAsync("/questionnaires/prov/edit", "value=\"edit\"");
        await studio.PutFileAsync("prov.md", Studio.Text + "\nNytt i filen.\n");

        var answer = await opened.PostAsync(studio.Author, ("Form.Text", Studio.Text + "\nMin ändring.\n"), ("Form.Action", "save"));

        Assert.Contains("Någon annan har sparat medan du skrev", await answer.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_ShowsEveryMistakeWithItsPlace_AndThePreview()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text.Replace("`heltal`", "`heltall`\n\n### 2. Tomt? {#tomt}", StringComparison.Ordinal));

        var html = await studio.Author.ReadPageAsync("/questionnaires/prov/edit");

        Assert.Contains("data-line=\"10\" data-column=", html, StringComparison.Ordinal);
        Assert.Contains("SH1041", html, StringComparison.Ordinal);
        Assert.Contains("data-line=\"12\" data-column=", html, StringComparison.Ordinal);
        Assert.Contains("SH1040", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/questionnaires/prov/edit#rad-10\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"rad-10\"", html, StringComparison.Ordinal);
        Assert.Contains("1. Hur många?</h4>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WhileTyping_AnswersWithMistakesAndPreview_AndSavesNothing()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        var form = await studio.Author.ReadFormAsync("/questionnaires/prov/edit", "value=\"edit\"");

        var answer = await (form with { Address = "/questionnaires/prov/check" })
            .PostAsync(studio.Author, ("Form.Text", Studio.Text.Replace("`heltal`", "`heltall`", StringComparison.Ordinal)));
        var html = await answer.ReadAsync();

        Assert.Contains("SH1041", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
        Assert.Equal(Studio.Text, await studio.Author.ReadPageAsync("/questionnaires/prov/draft/file"));
    }

    [Fact]
    public async Task Upload_OfAnIdThatExists_LeadsToItsEditor_AndChangesNothing()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);

        var html = await (await studio.UploadAsync(Studio.Text + "\nAnnat.\n")).ReadAsync();

        Assert.Contains("Det finns redan en enkät med id prov.", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/questionnaires/prov/edit\"", html, StringComparison.Ordinal);
        Assert.Equal(Studio.Text, await studio.Author.ReadPageAsync("/questionnaires/prov/draft/file"));
    }

    [Theory]
    [InlineData("Bara text", "SH1010")]
    [InlineData("---\nid: Fel Id\n---\n# Titel\n", "SH1016")]
    public async Task Upload_WithoutAnId_ShowsWhy(string text, string code)
    {
        await using var studio = await Studio.OpenAsync();

        Assert.Contains(code, await (await studio.UploadAsync(text)).ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/language")]
    public async Task Template_IsValid_AndOpensInTheEditor(string switchTo)
    {
        await using var studio = await Studio.OpenAsync();
        if (switchTo.Length > 0)
        {
            await studio.Author.PostFormAsync("/", switchTo);
        }

        var editor = await studio.Author.PostFormAsync(
            "/new-questionnaire", "value=\"template\"", ("Form.Title", "Tillgång till vård: läget"), ("Form.Id", "tillgang-2019"));
        var html = await editor.ReadAsync();

        Assert.Equal("/questionnaires/tillgang-2019/edit", editor.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains(switchTo.Length > 0 ? ">No errors.<" : ">Inga fel.<", html, StringComparison.Ordinal);
        Assert.Contains("Tillgång till vård: läget", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TitleWithMarkup_IsShownAsText_Everywhere()
    {
        const string Hostile = "<script>alert(1)</script>";
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text
            .Replace("id: prov", $"id: prov\ntitel: {Hostile}", StringComparison.Ordinal)
            .Replace("Hur många?", $"Hur många `{Hostile}`?", StringComparison.Ordinal));

        foreach (var page in new[] { "/questionnaires", "/questionnaires/prov", "/questionnaires/prov/edit", "/questionnaires/prov/publish" })
        {
            var html = await studio.Author.ReadPageAsync(page);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/questionnaires/finns-inte")]
    [InlineData("/questionnaires/finns-inte/edit")]
    [InlineData("/questionnaires/finns-inte/publish")]
    [InlineData("/questionnaires/finns-inte/draft/file")]
    [InlineData("/questionnaires/finns-inte/draft/form")]
    [InlineData("/questionnaires/finns-inte/versions/1/form")]
    [InlineData("/questionnaires/finns-inte/versions/1")]
    [InlineData("/questionnaires/finns-inte/compare?from=draft&to=file")]
    public async Task UnknownQuestionnaire_IsNotFound(string page)
    {
        await using var studio = await Studio.OpenAsync();

        using var answer = await studio.Author.GetPageAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
