using System.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Tests.Features.Themes;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>Synonyms that staff write are used by the next search.</summary>
public sealed class SynonymsPageTests(PostgreSqlServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pair_IsUsedAtOnce_AndGoneAtOnce(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var world = await CodingWorld.StartAsync(database?.ConnectionString);
        await world.HandInAsync(("utbud", "Remisserna hopar sig."));
        Assert.Contains("Inget svar innehåller det ni sökte.", await SearchAsync(world, "anmodan"), StringComparison.Ordinal);

        using var added = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Words", "anmodan = remiss"));

        var page = await added.ReadAsync();
        Assert.Contains("Tillagt.", page, StringComparison.Ordinal);
        Assert.Contains("anmodan = remiss", page, StringComparison.Ordinal);
        Assert.Contains("<mark>Remisserna</mark>", await SearchAsync(world, "anmodan"), StringComparison.Ordinal);

        using var removed = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Remove", "anmodan,remiss"));
        Assert.Contains("Borttaget.", await removed.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("Inget svar innehåller det ni sökte.", await SearchAsync(world, "anmodan"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anmodan", "Skriv minst två olika ord")]
    [InlineData("anmodan = ANMODAN", "Skriv minst två olika ord")]
    [InlineData(", ; =", "Skriv minst två olika ord")]
    [InlineData("<b>, remiss", "&lt;b&gt; = remiss")]
    public async Task WhatIsNoPair_IsRefused(string words, string told)
    {
        await using var world = await CodingWorld.StartAsync();

        using var answer = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Words", words));

        Assert.Contains(told, await answer.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoAtOnce_NeverOverwriteUnseen()
    {
        await using var world = await CodingWorld.StartAsync();
        var (mine, theirs) = (await FormAsync(world), await FormAsync(world));

        using var first = await theirs.PostAsync(world.Analyst, ("Form.Words", "a1 = b1"));
        using var second = await mine.PostAsync(world.Analyst, ("Form.Words", "c1 = d1"));

        var html = await second.ReadAsync();
        Assert.Contains("Någon annan har ändrat listan under tiden.", html, StringComparison.Ordinal);
        Assert.Contains("a1 = b1", html, StringComparison.Ordinal);
        Assert.Contains("value=\"c1 = d1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_GoesInAndOut_AndAddsOnlyWhatIsNew()
    {
        await using var world = await CodingWorld.StartAsync();
        using var first = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Words", "remiss, anmodan"));

        using var added = await (await FormAsync(world)).PostFileAsync(world.Analyst, "Form.File", "synonymer.csv", Encoding.UTF8.GetBytes("\uFEFFAnmodan;remiss\r\nävenså;likaså\r\nensamt\r\n"));

        Assert.Contains("likaså", await added.ReadAsync(), StringComparison.Ordinal);
        var file = await world.Analyst.GetByteArrayAsync(new Uri("/synonyms.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("\uFEFFremiss, anmodan\nävenså, likaså\n", Encoding.UTF8.GetString(file));
    }

    private static Task<HtmlForm> FormAsync(CodingWorld world) => world.Analyst.ReadFormAsync("/synonyms", "value=\"synonyms\"");

    private static Task<string> SearchAsync(CodingWorld world, string sought) => world.Analyst.ReadPageAsync(FollowingRoutes.Search(world.Answering.Wave.Id, sought));
}
