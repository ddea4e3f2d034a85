using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Features.Waves;

public sealed class WavePagesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewWave_BeginsWithWhatTheQuestionnaireSays()
    {
        const string questionnaire =
            """
            ---
            titel: Hälsa i orterna 2030
            id: halsa
            språk: sv
            panel: orter
            sista svarsdag: 2030-05-20
            ---

            # Hälsa i orterna 2030

            ### 1. Hur mår ni? {#hur}

            `fritext, högst 100 tecken`
            """;
        await using var scene = await WaveScene.CreateAsync(questionnaire: questionnaire);
        using var browser = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        var (panel, version) = (await db.Panels.SingleAsync(Stop), await db.QuestionnaireVersions.SingleAsync(Stop));

        var form = await GetAsync(browser, $"/waves/new?version={version.Id.Value}");

        Assert.All(
            [
                "value=\"Hälsa i orterna 2030\"", "value=\"2030-05-20\"", "value=\"2030-05-27\"",
                $"value=\"{version.Id.Value}\" selected", $"value=\"{panel.Id.Value}\" selected",
            ],
            filled => Assert.Contains(filled, form, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NewWave_IsComparedWithTheNewestFinishedOneThatFits_UnlessItIsSaidOtherwise()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        var (panel, version) = (await db.Panels.SingleAsync(Stop), await db.QuestionnaireVersions.SingleAsync(Stop));
        var finished = AddFinished(db, scene, panel.Id, version.Id, "Förra", new DateOnly(2018, 5, 29));
        AddFinished(db, scene, panel.Id, version.Id, "Ännu tidigare", new DateOnly(2017, 5, 29));
        await db.SaveChangesAsync(Stop);

        await browser.PostFormAsync("/waves/new", "Form.Deadline", [.. Filled(panel.Id.Value, version.Id.Value, name: "Föreslagen"), ("Form.Earlier", "newest")]);
        await browser.PostFormAsync("/waves/new", "Form.Deadline", [.. Filled(panel.Id.Value, version.Id.Value, name: "Ingen"), ("Form.Earlier", "")]);

        Assert.Contains($"value=\"{finished.Id.Value}\"", await GetAsync(browser, "/waves/new"), StringComparison.Ordinal);
        var made = await db.Waves.AsNoTracking().ToDictionaryAsync(wave => wave.Name, wave => wave.EarlierWaveId, Stop);
        Assert.Equal((finished.Id, null), (made["Föreslagen"], made["Ingen"]));
    }

    [Fact]
    public async Task Wave_IsPlannedReviewedAndReleased_OnItsPages()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        var (panel, version) = (await db.Panels.SingleAsync(Stop), await db.QuestionnaireVersions.SingleAsync(Stop));

        var made = await browser.PostFormAsync(
            "/waves/new", "Form.Deadline", Filled(panel.Id.Value, version.Id.Value, name: "Höstens <enkät>", diary: "19/00777"));
        var page = made.RequestMessage!.RequestUri!.AbsolutePath;
        var html = await made.ReadAsync();
        Assert.Contains("Höstens &lt;enkät&gt;", html, StringComparison.Ordinal);
        Assert.Contains("3 orter", html, StringComparison.Ordinal);
        Assert.Contains("19/00777", html, StringComparison.Ordinal);

        var mails = await GetAsync(browser, $"{page}/mails");
        Assert.Contains("Inget är skickat", mails, StringComparison.Ordinal);
        Assert.Contains($"{page}/mails/0002-inbjudan", mails, StringComparison.Ordinal);
        var mail = await GetAsync(browser, $"{page}/mails/0002-inbjudan");
        Assert.Contains("Hej Åsa 2!", mail, StringComparison.Ordinal);
        Assert.Contains($"{WaveScene.PublicAddress}/s/PERSONLIG-KOD", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("PERSONLIG-KOD", await GetAsync(browser, $"{page}/mails/0002-kopia"), StringComparison.Ordinal);

        var release = await GetAsync(browser, $"{page}/release");
        Assert.Contains("Skicka 3 inbjudningar", release, StringComparison.Ordinal);
        Assert.Contains("till officiella brevlådor: 3.", release, StringComparison.Ordinal);
        var released = await browser.PostFormAsync($"{page}/release", "Form.Reviewed");
        Assert.Equal(page, released.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Väntar på att skickas", await released.ReadAsync(), StringComparison.Ordinal);

        await scene.WakeAsync();
        Assert.Contains("Skickat", await GetAsync(browser, page), StringComparison.Ordinal);
        Assert.All(scene.Smtp.Mails, sent => Assert.Contains("19/00777", sent.Parse().Subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Draft_IsChanged_VersionAndPurposeIncluded()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        var newer = new QuestionnaireVersion(
            "halsa", 2, (await db.QuestionnaireVersions.SingleAsync(Stop)).Text + "\n", scene.Staff, scene.Application.Time.GetUtcNow());
        db.Add(newer);
        await db.SaveChangesAsync(Stop);
        var panel = await db.Panels.SingleAsync(Stop);

        var saved = await browser.PostFormAsync(
            WaveRoutes.Edit(scene.Wave), "Form.Deadline",
            Filled(panel.Id.Value, newer.Id.Value, name: "Omdöpt", isTest: true));

        Assert.Equal(WaveRoutes.Wave(scene.Wave), saved.RequestMessage!.RequestUri!.AbsolutePath);
        await using var after = await scene.DbAsync();
        var wave = await after.Waves.Include(w => w.Versions).SingleAsync(Stop);
        Assert.Equal(("Omdöpt", true, newer.Id), (wave.Name, wave.IsTest, Assert.Single(wave.Versions).QuestionnaireVersionId));
    }

    [Fact]
    public async Task WhatADraftSaysOfItsAnswers_IsSaved_AndChangedWithTheRest()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        var (panel, version) = ((await db.Panels.SingleAsync(Stop)).Id.Value, (await db.QuestionnaireVersions.SingleAsync(Stop)).Id.Value);

        var made = await browser.PostFormAsync("/waves/new", "Form.Deadline", [.. Filled(panel, version, name: "Ny"), ("Form.Source", "Bara somatisk vård ")]);
        var page = made.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Contains("Bara somatisk vård", await made.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("value=\"Bara somatisk vård\"", await GetAsync(browser, $"{page}/edit"), StringComparison.Ordinal);
        var refused = await browser.PostFormAsync($"{page}/edit", "Form.Deadline", [.. Filled(panel, version, name: "Ny"), ("Form.Source", new string('x', 201))]);
        Assert.Contains("Skriv högst 200 tecken om svaren.", await refused.ReadAsync(), StringComparison.Ordinal);
        await browser.PostFormAsync($"{page}/edit", "Form.Deadline", [.. Filled(panel, version, name: "Ny"), ("Form.Source", "All vård")]);
        await browser.PostFormAsync($"{page}/edit", "Form.Deadline", [.. Filled(panel, version, name: "Nyare"), ("Form.Source", "All vård")]);

        var wave = await db.Waves.AsNoTracking().Include(w => w.SourceRevisions).SingleAsync(w => w.Name == "Nyare", Stop);
        Assert.Equal("All vård", wave.Source);
        Assert.Equal([(1, "Bara somatisk vård", scene.Staff), (2, "All vård", scene.Staff)], wave.SourceRevisions.OrderBy(one => one.Revision).Select(one => (one.Revision, one.Source!, one.SavedBy)));
    }

    [Fact]
    public async Task Form_ShowsEveryMistakeAtOnce_AndKeepsWhatWasTyped()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();

        var refused = await (await browser.PostFormAsync(
            "/waves/new", "Form.Deadline", ("Form.Name", " "), ("Form.OpensOn", "2019-05-20"), ("Form.Deadline", "2019-05-19"),
            ("Form.ClosesOn", "i juni"), ("Form.SenderName", ""), ("Form.ReplyAddress", "svar vid example.org"))).ReadAsync();

        string[] mistakes =
        [
            "Ge omgången ett namn på högst 200 tecken.", "Välj en version av en enkät.", "Välj en panel.",
            "Sista svarsdag kan inte vara före den dag omgången öppnar.", "Ange vilken dag omgången stänger.",
            "Skriv avsändarens namn, högst 200 tecken.", "Skriv en e-postadress, som enkat@example.org.",
        ];
        Assert.All(mistakes, mistake => Assert.Contains(mistake, refused, StringComparison.Ordinal));
        Assert.Contains("href=\"/waves/new#deadline\"", refused, StringComparison.Ordinal);
        Assert.Contains("svar vid example.org", refused, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.Equal(1, await db.Waves.CountAsync(Stop));
    }

    [Fact]
    public async Task SecondClick_FindsTheWaveReleased()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        using var other = await scene.SignInAsync();
        // Both tabs show the button before either is pressed.
        using var first = await OpenReleaseAsync(browser, scene.Wave);
        using var second = await OpenReleaseAsync(other, scene.Wave);
        var page = new Uri(WaveRoutes.Release(scene.Wave), UriKind.Relative);
        var confirmations = await Task.WhenAll(browser.PostAsync(page, first, Stop), other.PostAsync(page, second, Stop));

        Assert.All(confirmations, answer => Assert.Equal(WaveRoutes.Wave(scene.Wave), answer.RequestMessage!.RequestUri!.AbsolutePath));
        await using var db = await scene.DbAsync();
        Assert.Equal(3, await db.OutboxMails.CountAsync(mail => mail.Kind == MailKind.Invitation, Stop));
    }

    [Fact]
    public async Task ChangeSinceTheReview_IsSaid_AndNothingIsSent()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();

        using var form = await OpenReleaseAsync(browser, scene.Wave);
        await using var db = await scene.DbAsync();
        (await db.Persons.FirstAsync(Stop)).Correct("Bo Ny", "bo@example.org");
        await db.SaveChangesAsync(Stop);
        var answer = await (await browser.PostAsync(new Uri(WaveRoutes.Release(scene.Wave), UriKind.Relative), form, Stop)).ReadAsync();

        Assert.Contains("har ändrats sedan du öppnade sidan. Inget är skickat.", answer, StringComparison.Ordinal);
        Assert.Contains("bo@example.org", answer, StringComparison.Ordinal);
        Assert.False(await db.OutboxMails.AnyAsync(Stop));
    }

    [Fact]
    public async Task Obstacles_AreShown_InPlaceOfTheButton()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        (await db.Persons.SingleAsync(person => person.Email == "asa2@example.org", Stop)).Erase(scene.Application.Time.GetUtcNow());
        await db.SaveChangesAsync(Stop);

        foreach (var page in new[] { WaveRoutes.Wave(scene.Wave), WaveRoutes.Release(scene.Wave) })
        {
            var html = await GetAsync(browser, page);
            Assert.Contains("Ort 2 har ingen kontaktperson.", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Skicka 2 inbjudningar", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task RefusedAddress_IsShownInWords_WithWhatTheServerSaid()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        scene.Smtp.Script.ReplyToRecipient("asa3@example.org", TestKit.Mail.SmtpReply.MailboxUnknown);
        await scene.ReleaseAsync();
        await scene.WakeAsync();

        var html = await GetAsync(browser, WaveRoutes.Wave(scene.Wave));

        Assert.Contains("Adressen fungerar inte", html, StringComparison.Ordinal);
        Assert.Contains("550", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReleasedWave_IsNotEdited_AndAMissingOneNotFound()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();
        await scene.ReleaseAsync();

        Assert.Contains("kan inte längre ändras", await GetAsync(browser, WaveRoutes.Edit(scene.Wave)), StringComparison.Ordinal);
        foreach (var missing in new[] { WaveRoutes.Wave(WaveId.New()), WaveRoutes.Mail(scene.Wave, "0002-inbjudan"), WaveRoutes.Mails(WaveId.New()) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(missing, UriKind.Relative), Stop)).StatusCode);
        }
    }

    [Fact]
    public async Task HtmlOfAMail_MayNeitherRunNorFetchAnything()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var browser = await scene.SignInAsync();

        using var answer = await browser.GetAsync(new Uri(WaveRoutes.MailHtml(scene.Wave, "0001-inbjudan"), UriKind.Relative), Stop);

        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("Hej Åsa 1!", await answer.ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/waves")]
    [InlineData("/waves/new")]
    [InlineData("/mailbox")]
    public async Task Author_MayNotRunWaves(string page)
    {
        await using var scene = await WaveScene.CreateAsync();
        using (var scope = scene.Application.Services.CreateScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
            var user = (await users.FindByEmailAsync("anna@example.org"))!;
            await users.RemoveFromRoleAsync(user, StaffRole.Dispatch.Key);
            await users.AddToRoleAsync(user, StaffRole.Author.Key);
        }

        using var browser = await scene.SignInAsync();
        using var answer = await browser.GetAsync(new Uri(page, UriKind.Relative), Stop);

        Assert.Equal("/access-denied", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    private static Task<string> GetAsync(HttpClient browser, string page) => browser.GetStringAsync(new Uri(page, UriKind.Relative), Stop);

    /// <summary>The confirmation as a tab holds it, to be posted later.</summary>
    private static async Task<FormUrlEncodedContent> OpenReleaseAsync(HttpClient browser, WaveId wave)
    {
        var html = await GetAsync(browser, WaveRoutes.Release(wave));
        string[] names = ["_handler", "__RequestVerificationToken", "Form.Reviewed"];
        var form = html[..html.IndexOf("Form.Reviewed", StringComparison.Ordinal)].LastIndexOf("<form", StringComparison.Ordinal);
        return new FormUrlEncodedContent(names.Select(name =>
        {
            var value = html.IndexOf("value=\"", html.IndexOf($"name=\"{name}\"", form, StringComparison.Ordinal), StringComparison.Ordinal) + 7;
            return KeyValuePair.Create(name, html[value..html.IndexOf('"', value)]);
        }));
    }

    private static Wave AddFinished(AppDbContext db, WaveScene scene, PanelId panel, QuestionnaireVersionId version, string name, DateOnly closesOn)
    {
        var plan = new WavePlan(name, closesOn.AddDays(-21), closesOn.AddDays(-7), closesOn, "Förbundet", "svar@example.org", null);
        var wave = new Wave(panel, version, plan, "example.org", isTest: false, scene.Staff, new DateTimeOffset(2018, 5, 1, 0, 0, 0, TimeSpan.Zero));
        wave.Release(new FrozenPanel("orter", Domain.Panels.PanelWords.Default, []), scene.Staff, wave.CreatedAt);
        wave.Close();
        db.Waves.Add(wave);
        return wave;
    }

    private static (string Name, string Value)[] Filled(Guid panel, Guid version, string name, string diary = "", bool isTest = false) =>
    [
        ("Form.Name", name), ("Form.Version", version.ToString()), ("Form.Panel", panel.ToString()), ("Form.OpensOn", "2019-05-06"),
        ("Form.Deadline", "2019-05-22"), ("Form.ClosesOn", "2019-05-29"), ("Form.SenderName", "Förbundet"),
        ("Form.ReplyAddress", "svar@example.org"), ("Form.DiaryNumber", diary), ("Form.IsTest", isTest ? "true" : "false"),
    ];
}
