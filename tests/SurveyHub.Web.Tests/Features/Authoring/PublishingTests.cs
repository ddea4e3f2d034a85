using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Parsing.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed class PublishingTests(PostgreSqlServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Publish_MakesAVersionThatStays_WhateverHappensToTheDraft(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var studio = await Studio.OpenAsync(database?.ConnectionString);
        await studio.UploadAsync(Studio.Text);

        var version = await studio.PublishAsync();
        Assert.Equal("/questionnaires/prov/versions/1", version.RequestMessage!.RequestUri!.AbsolutePath);

        await studio.SaveAsync(Studio.Text + "\nNytt.\n");
        await studio.PublishAsync();
        Assert.Equal(Studio.Text, await studio.Author.ReadPageAsync("/questionnaires/prov/versions/1/file"));
        Assert.Equal(Studio.Text + "\nNytt.\n", await studio.Author.ReadPageAsync("/questionnaires/prov/versions/2/file"));

        var stored = await VersionsAsync(studio);
        Assert.Equal([1, 2], stored.Select(v => v.Number));
        Assert.Equal(ContentHash.Of(Studio.Text), stored[0].ContentHash);
        Assert.Equal(studio.Application.Time.GetUtcNow(), stored[0].PublishedAt);
        var difference = await studio.Author.ReadPageAsync("/questionnaires/prov/compare?from=version-1&to=version-2");
        Assert.Contains("<ins><code>Nytt.</code></ins>", difference, StringComparison.Ordinal);
        Assert.Contains("Bryter 0, tillägg 0, ordalydelse 1.", difference, StringComparison.Ordinal);
        Assert.Contains("Hjälptexten är omformulerad.", difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_OfTheSameText_IsRefusedKindly()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        var stale = await studio.Author.ReadFormAsync("/questionnaires/prov/publish", "value=\"publish\"");
        await studio.PublishAsync();

        Assert.Contains(
            "Texten är redan publicerad, som version 1.", await studio.Author.ReadPageAsync("/questionnaires/prov/publish"), StringComparison.Ordinal);
        using var again = await stale.PostAsync(studio.Author);
        Assert.Contains("Texten är redan publicerad, som version 1.", await again.ReadAsync(), StringComparison.Ordinal);
        Assert.Single(await VersionsAsync(studio));
    }

    [Fact]
    public async Task Publish_WithErrors_IsRefused_AndShowsThem()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        var form = await studio.Author.ReadFormAsync("/questionnaires/prov/publish", "value=\"publish\"");
        var broken = Studio.Text.Replace("`heltal`", "`heltall`", StringComparison.Ordinal);
        await studio.SaveAsync(broken);

        var html = await studio.Author.ReadPageAsync("/questionnaires/prov/publish");
        Assert.Contains("Enkäten kan inte publiceras än", html, StringComparison.Ordinal);
        Assert.Contains("SH1041", html, StringComparison.Ordinal);

        var forged = form with { Hidden = [.. form.Hidden.Select(pair => pair.Key == "Form.Hash" ? KeyValuePair.Create(pair.Key, ContentHash.Of(broken)) : pair)] };
        Assert.Contains("SH1041", await (await forged.PostAsync(studio.Author)).ReadAsync(), StringComparison.Ordinal);
        Assert.Empty(await VersionsAsync(studio));
    }

    [Fact]
    public async Task Publish_OfATextThatChangedSinceItWasRead_AsksAgain()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        var form = await studio.Author.ReadFormAsync("/questionnaires/prov/publish", "value=\"publish\"");
        await studio.SaveAsync(Studio.Text + "\nInsmuget.\n");

        var html = await (await form.PostAsync(studio.Author)).ReadAsync();

        Assert.Contains("Utkastet har ändrats eller publicerats av någon annan", html, StringComparison.Ordinal);
        Assert.Empty(await VersionsAsync(studio));
    }

    [Fact]
    public async Task Publish_UnderAnotherId_IsRefused()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text);
        await studio.SaveAsync(Studio.Text.Replace("id: prov", "id: annan", StringComparison.Ordinal));

        var html = await studio.Author.ReadPageAsync("/questionnaires/prov/publish");

        Assert.Contains("Texten har id annan men enkäten heter prov.", html, StringComparison.Ordinal);
    }

    private static async Task<List<QuestionnaireVersion>> VersionsAsync(Studio studio)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = await studio.Application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(stop);
        return await db.QuestionnaireVersions.OrderBy(version => version.Number).ToListAsync(stop);
    }
}
