using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Tests.Features.Waves;

public sealed class OrganisationMailerTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Reminder_CarriesALinkOfItsOwn_ToTheSameRight(DatabaseEngine engine)
    {
        await using var scene = await WaveScene.CreateAsync(engine == DatabaseEngine.Postgres ? postgres : null, organisations: 2);
        await scene.ReleaseAsync();
        await scene.WakeAsync();
        var organisation = await FirstAsync(scene);

        Assert.Equal(1, await RemindAsync(scene, organisation, ordinal: 0));
        await scene.WakeAsync();

        var mails = scene.Smtp.Mails.Where(mail => mail.Recipients.Single() == "asa1@example.org").Select(mail => mail.Parse()).ToList();
        Assert.Equal($"Påminnelse: {mails[0].Subject}", mails[1].Subject);
        Assert.NotEqual(mails[0].MessageId, mails[1].MessageId);
        var hashes = mails.Select(mail => LinkToken.TryParse(WaveScene.TokenIn(mail), out var token) ? token.Hash : "").ToList();
        await using var db = await scene.DbAsync();
        var rights = await db.AccessTokens.Where(token => hashes.Contains(token.Hash)).Select(token => token.AccessRightId).ToListAsync(Stop);
        Assert.Equal(2, rights.Count);
        Assert.Single(rights.Distinct());
    }

    [Fact]
    public async Task SameOrdinal_Twice_IsRefusedByTheDatabase()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        var organisation = await FirstAsync(scene);
        await RemindAsync(scene, organisation, ordinal: 0);

        await Assert.ThrowsAsync<DbUpdateException>(() => RemindAsync(scene, organisation, ordinal: 0));

        await using var db = await scene.DbAsync();
        Assert.Equal(1, await OrganisationMailer.NextOrdinalAsync(db, organisation, MailKind.Reminder, Stop));
        Assert.Equal(0, await OrganisationMailer.NextOrdinalAsync(db, organisation, MailKind.Extension, Stop));
        Assert.Equal(2, await db.AccessTokens.CountAsync(Stop));
    }

    [Fact]
    public async Task Extension_SaysTheNewDay_AndMovesTheCalendarEntry()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        var organisation = await FirstAsync(scene);
        await using (var db = await scene.DbAsync())
        {
            var (wave, asked) = (await db.Waves.SingleAsync(Stop), await db.WaveOrganisations.SingleAsync(Stop));
            var former = asked.DeadlineIn(wave);
            asked.Extend(new DateOnly(2019, 6, 5), "sjukdom", scene.Staff, wave);
            var mailer = scene.Application.Services.GetRequiredService<OrganisationMailer>();
            await mailer.QueueAsync(
                db, organisation, MailKind.Extension, 0, c => new ExtensionLetter(c.Enquiry, c.Organisation, c.Recipient, former), Stop);
            await db.SaveChangesAsync(Stop);
        }

        await scene.WakeAsync();

        var mail = scene.Smtp.Mails.Select(m => m.Parse()).Single(m => m.Subject!.StartsWith("Längre svarstid", StringComparison.Ordinal));
        Assert.Contains("till och med onsdag 5 juni 2019 i stället för onsdag 22 maj 2019", mail.TextBody, StringComparison.Ordinal);
        using var calendar = new MemoryStream();
        ((MimeKit.MimePart)mail.Attachments.Last()).Content!.DecodeTo(calendar, Stop);
        var entry = System.Text.Encoding.UTF8.GetString(calendar.ToArray());
        Assert.Contains("SEQUENCE:1\r\n", entry, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20190605\r\n", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfficialCopy_GoesWhereThereIsAMailbox_WithoutAToken()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        var organisation = await FirstAsync(scene);
        await using var db = await scene.DbAsync();
        var mailer = scene.Application.Services.GetRequiredService<OrganisationMailer>();
        var tokens = await db.AccessTokens.CountAsync(Stop);

        Assert.True(await mailer.QueueOfficialCopyAsync(
            db, organisation, 1, context => new OfficialCopyLetter(context.Enquiry, context.Organisation, ["Åsa 1"]), Stop));
        await db.SaveChangesAsync(Stop);

        Assert.Equal(tokens, await db.AccessTokens.CountAsync(Stop));
        Assert.Equal(2, await db.OutboxMails.CountAsync(mail => mail.Address == "registrator1@example.org" && mail.ProtectedToken == null, Stop));
    }

    [Fact]
    public async Task RevokedRight_GetsNoReminder()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        await using (var db = await scene.DbAsync())
        {
            (await db.AccessRights.SingleAsync(Stop)).Revoke(scene.Application.Time.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(0, await RemindAsync(scene, await FirstAsync(scene), ordinal: 0));
    }

    private static async Task<WaveOrganisationId> FirstAsync(WaveScene scene)
    {
        await using var db = await scene.DbAsync();
        return await db.WaveOrganisations.OrderBy(organisation => organisation.Code).Select(organisation => organisation.Id).FirstAsync(Stop);
    }

    private static async Task<int> RemindAsync(WaveScene scene, WaveOrganisationId organisation, int ordinal)
    {
        await using var db = await scene.DbAsync();
        var today = StockholmTime.DateOf(scene.Application.Time.GetUtcNow());
        var queued = await scene.Application.Services.GetRequiredService<OrganisationMailer>().QueueAsync(
            db, organisation, MailKind.Reminder, ordinal,
            context => new ReminderLetter(context.Enquiry, context.Organisation, context.Recipient, HasStarted: false, today), Stop);
        await db.SaveChangesAsync(Stop);
        return queued;
    }
}
