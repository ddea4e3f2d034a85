using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Following;

public sealed class FollowUpTests
{
    /// <summary>The care providers of the country: more than the 1 024 values that a form may hold by default.</summary>
    private const int Providers = 1400;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AllCareProviders_AreReleasedAndReminded_OnTheirPages()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: Providers, officialMailboxes: false, sendsBySmtp: false);
        using var staff = await scene.SignInAsync();

        using var released = await staff.PostFormAsync(WaveRoutes.Release(scene.Wave), "Form.Reviewed");
        Assert.Equal(WaveRoutes.Wave(scene.Wave), released.RequestMessage!.RequestUri!.AbsolutePath);

        var remind = $"{WaveRoutes.FollowUp(scene.Wave)}/remind";
        var page = await staff.ReadPageAsync(remind);
        var ticked = HtmlForms.Read(page, remind, "name=\"organisation\"");
        var chosen = page.Split("name=\"organisation\" value=\"").Skip(1).Select(rest => ("organisation", rest[..rest.IndexOf('"', StringComparison.Ordinal)]));
        using var reminded = await ticked.PostAsync(staff, [.. chosen]);

        Assert.Equal(HttpStatusCode.OK, reminded.StatusCode);
        Assert.Contains("Påminnelser är på väg till", await reminded.ReadAsync(), StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.Equal(
            (Providers, Providers),
            (await db.OutboxMails.CountAsync(mail => mail.Kind == MailKind.Invitation, Stop), await db.OutboxMails.CountAsync(mail => mail.Kind == MailKind.Reminder, Stop)));
    }

    [Fact]
    public void Counts_AreByState()
    {
        var progress = ProgressScene.Of(3, submitted: 2);

        Assert.Equal((2, 1), (progress.Submitted, progress.Count(ProgressState.NoKnownActivity)));
    }
}
