using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit.Mail;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>An address that does not work, or a contact who has left: somebody else is invited, and the links before end.</summary>
public sealed class InviteContactTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RejectedAddress_IsShown_AndWhoIsInvitedInstead_GetsALinkThatWorks()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();
        var followUp = await staff.ReadPageAsync(WaveRoutes.FollowUp(scene.Wave));
        Assert.Contains("<span class=\"state bad\">Adressen fungerar inte</span>", followUp, StringComparison.Ordinal);
        Assert.Contains($"href=\"{InvitePath(scene)}\"", followUp, StringComparison.Ordinal);

        var answer = await InviteAsync(staff, scene, "Bo Vikarie", "bo@example.org");

        Assert.Contains("Bo Vikarie får en inbjudan med en ny länk till Kommunen Ort 2. Mejlet är på väg.", await answer.ReadAsync(), StringComparison.Ordinal);
        await scene.WakeAsync();
        var mail = scene.Smtp.Mails.Single(m => m.Recipients.Contains("bo@example.org")).Parse();
        Assert.Contains("Hej Bo Vikarie!", mail.TextBody, StringComparison.Ordinal);
        using var respondent = scene.Application.Browser();
        Assert.Contains("Kommunen Ort 2 svarar", await respondent.ReadPageAsync($"/s/{WaveScene.TokenIn(mail)}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Adressen fungerar inte</span>", await staff.ReadPageAsync(WaveRoutes.FollowUp(scene.Wave)), StringComparison.Ordinal);
        Assert.Contains("Bo Vikarie", await staff.ReadPageAsync("/panels/orter"), StringComparison.Ordinal);
        Assert.Contains("links before are revoked", scene.Application.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContactWhoHasLeft_CannotUseTheLinkAnyMore_AndTheAnswersStay()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();
        var former = WaveScene.TokenIn(scene.Smtp.Mails.Single(m => m.Recipients.Contains("asa1@example.org")).Parse());

        using var answer = await staff.PostFormAsync(InvitePath(scene, "0001"), "Form.Ordinal", ("Form.Name", "Eva Ny"), ("Form.Email", "eva@example.org"));
        await scene.WakeAsync();

        using var respondent = scene.Application.Browser();
        using var revoked = await respondent.GetPageAsync($"/s/{former}");
        Assert.Equal(HttpStatusCode.Gone, revoked.StatusCode);
        var present = WaveScene.TokenIn(scene.Smtp.Mails.Single(m => m.Recipients.Contains("eva@example.org")).Parse());
        using var open = await respondent.GetPageAsync($"/s/{present}");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task CorrectedAddress_IsTheSamePerson_WithANewLink()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();
        await using var db = await scene.DbAsync();
        var before = await db.Persons.CountAsync(Stop);

        await InviteAsync(staff, scene, "Åsa 2", "asa.tva@example.org");

        Assert.Equal(before, await db.Persons.CountAsync(Stop));
        var response = await db.Responses.SingleAsync(r => db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.ShortName == "Ort 2"), Stop);
        Assert.Equal(1, await db.AccessRights.CountAsync(right => right.ResponseId == response.Id && right.RevokedAt == null, Stop));
        Assert.Equal(1, await db.AccessRights.CountAsync(right => right.ResponseId == response.Id && right.RevokedAt != null, Stop));
    }

    [Fact]
    public async Task MailThatStillWaited_IsWithdrawn_AndNeverLeaves()
    {
        await using var scene = await WaveScene.CreateAsync();
        await scene.ReleaseAsync();
        using var staff = await scene.SignInAsync();

        await InviteAsync(staff, scene, "Bo Vikarie", "bo@example.org");
        await scene.WakeAsync();

        Assert.DoesNotContain(scene.Smtp.Mails, mail => mail.Recipients.Contains("asa2@example.org"));
        await using var db = await scene.DbAsync();
        Assert.Equal(MailState.Withdrawn, (await db.OutboxMails.SingleAsync(mail => mail.Address == "asa2@example.org", Stop)).State);
        Assert.Contains("Återkallat", await staff.ReadPageAsync(WaveRoutes.Wave(scene.Wave)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameFormTwice_IsOneInvitation()
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();
        var form = await staff.ReadFormAsync(InvitePath(scene), "Form.Ordinal");

        await Task.WhenAll(PostAsync(), PostAsync());

        await using var db = await scene.DbAsync();
        Assert.Equal(1, await db.OutboxMails.CountAsync(mail => mail.Address == "bo@example.org", Stop));

        Task<HttpResponseMessage> PostAsync() => form.PostAsync(staff, ("Form.Name", "Bo Vikarie"), ("Form.Email", "bo@example.org"));
    }

    [Fact]
    public async Task NewAddressThatFailsToo_IsShown_AlthoughAnEarlierOneWorked()
    {
        await using var scene = await ReleasedAsync();
        scene.Smtp.Script.ReplyToRecipient("eva@example.org", SmtpReply.MailboxUnknown);
        using var staff = await scene.SignInAsync();
        scene.Application.Time.Advance(TimeSpan.FromHours(1));
        await staff.PostFormAsync(InvitePath(scene, "0001"), "Form.Ordinal", ("Form.Name", "Eva Ny"), ("Form.Email", "eva@example.org"));
        await scene.WakeAsync();

        var followUp = await staff.ReadPageAsync($"{WaveRoutes.FollowUp(scene.Wave)}?show=troubled");

        Assert.Equal(2, followUp.Split("Adressen fungerar inte</span>").Length - 1);
    }

    [Fact]
    public async Task Mails_AreThoseOfTheOrganisation_NotOfAnotherWithTheSameShortName()
    {
        await using var scene = await WaveScene.CreateAsync(officialMailboxes: false);
        await using (var db = await scene.DbAsync())
        {
            var namesake = await db.Organisations.SingleAsync(organisation => organisation.ShortName == "Ort 3", Stop);
            namesake.Describe(new OrganisationNames("Ort 2", namesake.OfficialName, []), officialMailbox: null);
            await db.SaveChangesAsync(Stop);
        }

        await scene.ReleaseAsync();
        using var staff = await scene.SignInAsync();

        var page = await staff.ReadPageAsync(InvitePath(scene));

        Assert.Contains("asa2@example.org", page, StringComparison.Ordinal);
        Assert.DoesNotContain("asa3@example.org", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "bo@example.org", "Skriv kontaktpersonens namn, högst 200 tecken.")]
    [InlineData("Bo", "bo vid example.org", "Skriv kontaktpersonens e-postadress, som anna@example.org.")]
    public async Task UselessContact_IsRefused_AndWhatWasTypedStays(string name, string email, string message)
    {
        await using var scene = await ReleasedAsync();
        using var staff = await scene.SignInAsync();

        var html = await (await InviteAsync(staff, scene, name, email)).ReadAsync();

        Assert.Contains(message, html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{email}\"", html, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.Equal(3, await db.OutboxMails.CountAsync(mail => mail.Kind == MailKind.Invitation, Stop));
    }

    /// <summary>Released to three, of whom the second has an address that the server refuses.</summary>
    private static async Task<WaveScene> ReleasedAsync()
    {
        var scene = await WaveScene.CreateAsync(officialMailboxes: false);
        scene.Smtp.Script.ReplyToRecipient("asa2@example.org", SmtpReply.MailboxUnknown);
        await scene.ReleaseAsync();
        await scene.WakeAsync();
        return scene;
    }

    private static string InvitePath(WaveScene scene, string code = "0002") => $"{WaveRoutes.FollowUp(scene.Wave)}/{code}/invite";

    private static Task<HttpResponseMessage> InviteAsync(HttpClient staff, WaveScene scene, string name, string email) =>
        staff.PostFormAsync(InvitePath(scene), "Form.Ordinal", ("Form.Name", name), ("Form.Email", email));
}
