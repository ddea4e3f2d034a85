using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>What the pages of a released wave say before and after somebody sends something from them.</summary>
public sealed class FollowingPagesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WavePage_SaysThatMailsLeaveInTheBackground_UntilTheyHaveLeft()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        using var staff = await scene.SignInAsync();
        await scene.ReleaseAsync();

        Assert.Contains("Mejlen går ut i bakgrunden", await staff.ReadPageAsync(WaveRoutes.Wave(scene.Wave)), StringComparison.Ordinal);

        await scene.WakeAsync();
        Assert.DoesNotContain("Mejlen går ut i bakgrunden", await staff.ReadPageAsync(WaveRoutes.Wave(scene.Wave)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverWasMailedToday_IsNotTickedForAReminder_AndTomorrowIs()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 2);
        await scene.ReleaseAsync();
        await scene.WakeAsync();
        using var staff = await scene.SignInAsync();

        var sameDay = await staff.ReadPageAsync(RemindPage(scene));
        Assert.DoesNotContain(" checked", sameDay, StringComparison.Ordinal);
        Assert.Contains("senaste mejl 6 maj 2019", sameDay, StringComparison.Ordinal);

        scene.Application.Time.Advance(TimeSpan.FromDays(1));
        using var later = await scene.SignInAsync();
        Assert.Equal(2, (await later.ReadPageAsync(RemindPage(scene))).Split(" checked").Length - 1);
    }

    [Fact]
    public async Task MailAboutMoreTime_IsShownFirst_AndNothingIsSentByThat()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();

        var html = await (await ExtendAsync(staff, scene, "2019-06-05", "preview")).ReadAsync();

        Assert.Contains("till och med onsdag 5 juni 2019 i stället för onsdag 22 maj 2019", html, StringComparison.Ordinal);
        Assert.Contains("Hej Åsa 1!", html, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.Null((await db.WaveOrganisations.SingleAsync(Stop)).ExtendedDeadline);
        Assert.Equal(1, await db.OutboxMails.CountAsync(Stop));
    }

    [Fact]
    public async Task MoreTime_WhenNobodyIsLeftToMail_SaysSo()
    {
        await using var scene = await ReleasedAsync();
        await using var db = await scene.DbAsync();
        (await db.AccessRights.SingleAsync(Stop)).Revoke(scene.Application.Time.GetUtcNow());
        await db.SaveChangesAsync(Stop);
        using var staff = await scene.SignInAsync();

        var html = await (await ExtendAsync(staff, scene, "2019-06-05", "")).ReadAsync();

        Assert.Contains("kan svara till och med 5 juni 2019.", html, StringComparison.Ordinal);
        Assert.Contains("Ingen fick något mejl", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Mejlet är på väg", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvitationOfAnotherContact_IsShownFirst_AndNothingIsSentByThat()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();

        using var answer = await staff.PostFormAsync(
            $"{WaveRoutes.FollowUp(scene.Wave)}/0001/invite", "Form.Ordinal",
            ("Form.Name", "Bo Vikarie"), ("Form.Email", "bo@example.org"), ("Form.Action", "preview"));

        var html = await answer.ReadAsync();
        Assert.Contains("Hej Bo Vikarie!", html, StringComparison.Ordinal);
        Assert.Contains("PERSONLIG-KOD", html, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.Equal((1, 1), (await db.OutboxMails.CountAsync(Stop), await db.Persons.CountAsync(Stop)));
        Assert.Null((await db.AccessRights.SingleAsync(Stop)).RevokedAt);
    }

    [Fact]
    public async Task OrganisationThatHasSubmitted_CanStillGetMoreTime_AndAnotherContact()
    {
        await using var scene = await ReleasedAsync();
        await using var db = await scene.DbAsync();
        await db.Responses.ExecuteUpdateAsync(set => set.SetProperty(response => response.State, ResponseState.Submitted), Stop);
        using var staff = await scene.SignInAsync();

        var html = await staff.ReadPageAsync(WaveRoutes.FollowUp(scene.Wave));

        Assert.Contains($"{WaveRoutes.FollowUp(scene.Wave)}/0001/extend", html, StringComparison.Ordinal);
        Assert.Contains($"{WaveRoutes.FollowUp(scene.Wave)}/0001/invite", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_IsInOrderOfTime_AndNamesWhoHasMoreTimeThanTheClosing()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();
        await ExtendAsync(staff, scene, "2019-06-05", "");

        var html = await staff.ReadPageAsync(WaveRoutes.FollowUp(scene.Wave));

        var plan = html[html.IndexOf("<ol class=\"plan", StringComparison.Ordinal)..];
        string[] steps = ["6 maj 2019: inbjudan", "6 maj 2019: längre svarstid", "22 maj 2019: sista svarsdag", "29 maj 2019: stänger för övriga", "5 juni 2019: sista svarsdag för Ort 1"];
        var places = steps.Select(step => plan.IndexOf(step, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static async Task<WaveScene> ReleasedAsync()
    {
        var scene = await WaveScene.CreateAsync(organisations: 1, officialMailboxes: false);
        await scene.ReleaseAsync();
        await scene.WakeAsync();
        return scene;
    }

    private static string RemindPage(WaveScene scene) => $"{WaveRoutes.FollowUp(scene.Wave)}/remind";

    private static Task<HttpResponseMessage> ExtendAsync(HttpClient staff, WaveScene scene, string day, string action) => staff.PostFormAsync(
        $"{WaveRoutes.FollowUp(scene.Wave)}/0001/extend", "Form.Day", ("Form.Day", day), ("Form.Reason", "sjukdom"), ("Form.Action", action));
}
