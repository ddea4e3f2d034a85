using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Tests.Features.Authoring;

namespace SurveyHub.Web.Tests.Features.Panels;

public sealed class PanelImportTests(PostgreSqlServer postgres)
{
    private const string Head =
        "#panel,lan,region,regioner,regionerna,Hela riket\n#fakta,folk 2017,folkmängd den 1 november 2017,SCB\n"
        + "code,name,official_name,aliases,contact,email,official_mailbox,folk 2017\n";

    private const string Gotland = "09,Gotland,Region Gotland,,Karin Hägg,karin@example.org,registrator@example.org,36890\n";
    private const string Skane = "12,Skåne,Region Skåne,,Sara Bok,sara@example.org,,867300\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Catalogue_IsImportedWithOneClick_AndExportedAsTheSameFile(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var studio = await Studio.OpenAsync(database?.ConnectionString);
        var file = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "surveys", "panels", "regioner.csv"), TestContext.Current.CancellationToken);
        await studio.PutFileAsync("panels/regioner.csv", file);
        Assert.Contains("Inte importerad", await studio.Author.ReadPageAsync("/panels"), StringComparison.Ordinal);

        var panel = await studio.Author.PostFormAsync("/import-panel?file=regioner.csv", "value=\"apply\"");

        Assert.Equal("/panels/regioner", panel.RequestMessage!.RequestUri!.AbsolutePath);
        var html = await panel.ReadAsync();
        Assert.Contains("21 regioner", html, StringComparison.Ordinal);
        Assert.Contains("folkmängd 16–67 år den 1 november 2017", html, StringComparison.Ordinal);
        Assert.Equal(file, (await studio.Author.ReadPageAsync("/panels/regioner/file")).TrimStart('\uFEFF'));
        Assert.Contains("Samma som panelen", await studio.Author.ReadPageAsync("/panels"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportAgain_AddsChangesAndEnds_MatchedByCode(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var studio = await Studio.OpenAsync(database?.ConnectionString);
        await ImportAsync(studio, Head + Gotland + Skane);
        var newer = Head
            + "09,Gotland,Region Gotland,,Karin Hägg,karin.hagg@example.org,,37000\n"
            + "13,Halland,Region Halland,,Olof Sälg,olof@example.org,,\n";

        var preview = await (await PreviewAsync(studio, newer)).ReadAsync();
        Assert.Contains("Kontaktperson: Karin Hägg, karin@example.org → Karin Hägg, karin.hagg@example.org", preview, StringComparison.Ordinal);
        Assert.Contains("folk 2017: 36\u00A0890 → 37\u00A0000", preview, StringComparison.Ordinal);
        Assert.Contains("<code>13</code> Halland", preview, StringComparison.Ordinal);
        Assert.Contains("Avslutas, sista dag 5 maj 2019", preview, StringComparison.Ordinal);
        Assert.Contains("<code>12</code> Skåne", preview, StringComparison.Ordinal);
        Assert.Contains("Skåne", await studio.Author.ReadPageAsync("/panels/lan/file"), StringComparison.Ordinal);

        await HtmlForms.Read(preview, "/", "value=\"apply\"").PostAsync(studio.Author);

        var exported = await studio.Author.ReadPageAsync("/panels/lan/file");
        // The empty cell of the mailbox says nothing, so that the one known before stays.
        Assert.Equal(
            Head + "09,Gotland,Region Gotland,,Karin Hägg,karin.hagg@example.org,registrator@example.org,37000\n"
            + "13,Halland,Region Halland,,Olof Sälg,olof@example.org,,\n",
            exported.TrimStart('\uFEFF'));
        await using var db = await DatabaseAsync(studio);
        var skane = await db.Organisations.SingleAsync(o => o.ShortName == "Skåne", TestContext.Current.CancellationToken);
        Assert.Equal(new DateOnly(2019, 5, 5), skane.ValidTo);
        Assert.Equal(3, await db.Persons.CountAsync(TestContext.Current.CancellationToken));

        await ImportAsync(studio, Head + Gotland + Skane);
        Assert.Contains("Region Skåne", await studio.Author.ReadPageAsync("/panels/lan/file"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadFile_ShowsEveryMistake_AndChangesNothing()
    {
        await using var studio = await Studio.OpenAsync();
        await ImportAsync(studio, Head + Gotland);
        var bad = Head + "09,Gotland,Region Gotland,,Karin,ingen adress,,många\n" + ",Halland,,,,,,\n";

        var answer = await PreviewAsync(studio, bad);
        var html = await answer.ReadAsync();

        Assert.Contains("Filen kan inte importeras", html, StringComparison.Ordinal);
        Assert.Contains("Rad 4, kolumn 34", html, StringComparison.Ordinal);
        Assert.Contains("SH2023", html, StringComparison.Ordinal);
        Assert.Contains("SH2024", html, StringComparison.Ordinal);
        Assert.Contains("Rad 5, kolumn 1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"apply\"", html, StringComparison.Ordinal);
        Assert.Equal(Head + Gotland, (await studio.Author.ReadPageAsync("/panels/lan/file")).TrimStart('\uFEFF'));
    }

    [Fact]
    public async Task Apply_OfAPlanThatNoLongerHolds_ShowsTheNewOne()
    {
        await using var studio = await Studio.OpenAsync();
        await ImportAsync(studio, Head + Gotland);
        var preview = await (await PreviewAsync(studio, Head + Gotland + Skane)).ReadAsync();
        await ImportAsync(studio, Head + Gotland + "13,Halland,Region Halland,,Olof,olof@example.org,,\n");

        var answer = await HtmlForms.Read(preview, "/", "value=\"apply\"").PostAsync(studio.Author);

        Assert.Contains("Panelen har ändrats sedan du såg förhandsvisningen.", await answer.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("Halland", await studio.Author.ReadPageAsync("/panels/lan/file"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrganisationOfTwoPanels_IsOne_AndMayLeaveOnlyOneOfThem()
    {
        await using var studio = await Studio.OpenAsync();
        await ImportAsync(studio, Head + Gotland + Skane);
        const string Municipalities = "#panel,kommuner,kommun,kommuner,kommunerna,Alla kommuner\ncode,name,official_name\n";

        var preview = await (await PreviewAsync(studio, Municipalities + "0980,Gotland,Region Gotland\n0114,Upplands Väsby,\n")).ReadAsync();
        Assert.Contains("redan känd från en annan panel", preview, StringComparison.Ordinal);
        await HtmlForms.Read(preview, "/", "value=\"apply\"").PostAsync(studio.Author);
        await ImportAsync(studio, Municipalities + "0114,Upplands Väsby,\n");

        await using var db = await DatabaseAsync(studio);
        var gotland = await db.Organisations.SingleAsync(o => o.OfficialName == "Region Gotland", TestContext.Current.CancellationToken);
        Assert.Null(gotland.ValidTo);
        Assert.Equal("09", (await db.PanelMembers.SingleAsync(m => m.OrganisationId == gotland.Id, TestContext.Current.CancellationToken)).Code.Value);
    }

    [Theory]
    [InlineData("/import-panel?file=..%2Fprov.md")]
    [InlineData("/import-panel?file=finns-inte.csv")]
    [InlineData("/panels/finns-inte")]
    [InlineData("/panels/finns-inte/file")]
    [InlineData("/panels/finns-inte/organisations/09")]
    public async Task WhatIsNotThere_IsNotFound(string page)
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("prov.md", Studio.Text);
        await studio.PutFileAsync("panels/lan.csv", Head + Gotland);

        using var answer = await studio.Author.GetPageAsync(page);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    internal static async Task ImportAsync(Studio studio, string file)
    {
        var preview = await (await PreviewAsync(studio, file)).ReadAsync();
        using var panel = await HtmlForms.Read(preview, "/", "value=\"apply\"").PostAsync(studio.Author);
        Assert.StartsWith("/panels/", panel.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PreviewAsync(Studio studio, string file)
    {
        var form = await studio.Author.ReadFormAsync("/import-panel", "value=\"upload\"");
        return await form.PostFileAsync(studio.Author, "Upload.File", "panel.csv", Encoding.UTF8.GetBytes(file));
    }

    private static Task<AppDbContext> DatabaseAsync(Studio studio) => studio.Application.Services
        .GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
}
