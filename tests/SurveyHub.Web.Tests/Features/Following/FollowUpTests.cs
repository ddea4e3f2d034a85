using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Following.Reminding;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Tests.Features.Answering;
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
    public async Task Reminders_AskTheDatabaseAsOften_HoweverManyTheyGoTo()
    {
        Assert.Equal(await QueriesForAsync(organisations: 2), await QueriesForAsync(organisations: 9));

        static async Task<int> QueriesForAsync(int organisations)
        {
            await using var scene = await WaveScene.CreateAsync(organisations: organisations);
            await scene.ReleaseAsync();
            await using var db = await scene.DbAsync();
            var choices = await db.WaveOrganisations.Select(organisation => new ReminderChoice(organisation.Id, 0)).ToListAsync(Stop);
            using var commands = new CountedCommands(scene.Application);

            var receipt = await scene.Application.Services.GetRequiredService<SendReminders>().ExecuteAsync(scene.Wave, choices, scene.Staff, Stop);

            Assert.Equal(organisations, receipt.Sent.Count);
            return commands.TakeQueries();
        }
    }

    [Fact]
    public void Counts_AreByState()
    {
        var progress = ProgressScene.Of(3, submitted: 2);

        Assert.Equal((2, 1), (progress.Submitted, progress.Count(ProgressState.NoKnownActivity)));
    }
}
