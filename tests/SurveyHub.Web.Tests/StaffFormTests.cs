using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests;

/// <summary>Every form of the staff, posted to its page in every state of the wave: whoever was late, or pressed twice, gets a page that says so.</summary>
public sealed partial class StaffFormTests
{
    private const string Wave = "/waves/{wave}";
    private const string Password = "/password/{wave}";
    private const string Setup = "/setup/{wave}";

    /// <summary>The forms by their names, with the pages that they stand on.</summary>
    private static readonly (string Form, string Page)[] Forms =
    [
        ("account", "/account"), ("login", "/login"), ("password", Password), ("setup", Setup),
        ("new-user", "/administration/new-user"), ("roles", "/administration/users/{staff}"), ("link", "/administration/users/{staff}"),
        ("lock", "/administration/users/{staff}"),
        ("template", "/new-questionnaire"), ("upload", "/new-questionnaire"), ("edit", "/questionnaires/halsa/edit"),
        ("open-file", "/questionnaires/halsa/edit"), ("publish", "/questionnaires/halsa/publish"),
        ("apply", "/import-panel"), ("upload", "/import-panel"), ("addresses", "/panels/orter/organisations/0001"),
        ("wave", "/waves/new"), ("wave", $"{Wave}/edit"), ("about-answers", $"{Wave}/about-answers"), ("release", $"{Wave}/release"), ("renew", $"{Wave}/new-version"), ("remind", $"{Wave}/follow-up/remind"),
        ("extend", $"{Wave}/follow-up/0001/extend"), ("invite", $"{Wave}/follow-up/0001/invite"),
        ("reopen", $"{Wave}/follow-up/0001/reopen"), ("restore", $"{Wave}/answers/organisations/0001/ansvar/restore/1"), ("import", "/import-wave"),
        ("new-theme", $"{Wave}/themes"), ("take-over", $"{Wave}/themes"), ("theme", $"{Wave}/themes/brist"), ("merge", $"{Wave}/themes/brist"), ("split", $"{Wave}/themes/brist/split"),
        ("import-themes", $"{Wave}/import-themes"), ("code", $"{Wave}/coding/ansvar/0001"),
        ("wording", $"{Wave}/wordings/0001/ansvar"), ("import-wordings", $"{Wave}/import-wordings"), ("import-measures", $"{Wave}/measures"), ("take-away-measure", $"{Wave}/measures"),
        ("synonyms", "/synonyms"),
        ("import-themes", $"{Wave}/import-themes"), ("ask-parts", $"{Wave}/confirming/ask"), ("answer-objection", $"{Wave}/confirming/09/answer/{Guid.Empty}"), ("note-part", $"{Wave}/confirming/09/note"), ("tell-published", $"{Wave}/confirming/tell"), ("freeze", $"{Wave}/editions"), ("code", $"{Wave}/coding/ansvar/0001"),
        ("report", $"{Wave}/report"), ("open-report", $"{Wave}/report"), ("word-template", $"{Wave}/report/template"), ("remove-template", $"{Wave}/report/template"),
        ("refresh", $"{Wave}/report/refresh"),
    ];

    [Fact]
    public void EveryFormOfThePages_StandsInTheTable()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "SurveyHub.Web"), "*.razor", SearchOption.AllDirectories);
        var named = pages.SelectMany(page => FormNamePattern().Matches(File.ReadAllText(page))).Select(match => match.Groups["name"].Value);

        Assert.Equal(named.Distinct().Order(StringComparer.Ordinal), Forms.Select(form => form.Form).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(WaveState.Draft)]
    [InlineData(WaveState.Open)]
    [InlineData(WaveState.Closed)]
    public async Task EveryForm_GetsAPage_WhateverHasBecomeOfTheWave(WaveState state)
    {
        await using var scene = await WaveScene.CreateAsync();
        await BringAsync(scene, state);
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);

        foreach (var (form, page) in Forms.Append(("no-such-form", Wave)))
        {
            var address = page.Replace("{wave}", scene.Wave.Value.ToString(), StringComparison.Ordinal)
                .Replace("{staff}", scene.Staff.ToString(), StringComparison.Ordinal);
            using var answer = await PostAsync(staff, address, form);

            var html = await answer.ReadAsync();
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{form} on {page}: {answer.StatusCode}");
            Assert.True(html.Contains("<h1", StringComparison.Ordinal), $"{form} on {page}: no page, {answer.StatusCode}: {html}");
            Assert.Equal(answer.StatusCode == HttpStatusCode.BadRequest, html.Contains("Inget är sparat eller skickat", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task FormWhoseWaveClosedMeanwhile_IsSaidToBeGone_AndLeadsBackToItsPage()
    {
        await using var scene = await WaveScene.CreateAsync();
        await BringAsync(scene, WaveState.Closed);
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);

        using var answer = await PostAsync(staff, $"/waves/{scene.Wave.Value}/follow-up/remind?only=0001", "remind");

        var html = await answer.ReadAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Sidan har ändrats sedan du öppnade den, eller så har du loggat in på nytt under tiden.", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/waves/{scene.Wave.Value}/follow-up/remind?only=0001\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormOfAnotherSession_IsRefused_WithAPage()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var before = await scene.Application.StaffAsync("bo", StaffRole.Dispatch);
        using var now = await scene.Application.StaffAsync("eva", StaffRole.Dispatch);
        var form = await before.ReadFormAsync(WaveRoutes.Release(scene.Wave), "Form.Reviewed");

        using var answer = await form.PostAsync(now);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Inget är sparat eller skickat", await answer.ReadAsync(), StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.False(await db.OutboxMails.AnyAsync(TestContext.Current.CancellationToken));
    }

    private static async Task BringAsync(WaveScene scene, WaveState state)
    {
        if (state == WaveState.Draft)
        {
            return;
        }

        await scene.ReleaseAsync();
        if (state == WaveState.Closed)
        {
            await using var db = await scene.DbAsync();
            (await db.Waves.SingleAsync(TestContext.Current.CancellationToken)).Close();
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>As from a page that was opened while it still had the form, with nothing filled in.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient staff, string page, string form)
    {
        var token = (await staff.ReadFormAsync("/", "/logout")).Hidden;
        using var content = new FormUrlEncodedContent([.. token, new("_handler", form)]);
        return await staff.PostAsync(new Uri(page, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("""@formname="(?<name>[\w-]+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormNamePattern();
}
