using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Following.Extending;
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

        Assert.Equal(1, await RemindAsync(scene, organisation));
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
    public async Task SameReminder_QueuedByTwoAtOnce_IsRefusedByTheDatabase()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        var organisation = await FirstAsync(scene);
        await using var first = await scene.DbAsync();
        await using var second = await scene.DbAsync();
        await QueueReminderAsync(scene, first, organisation);
        await QueueReminderAsync(scene, second, organisation);

        await first.SaveChangesAsync(Stop);
        await Assert.ThrowsAsync<DbUpdateException>(() => second.SaveChangesAsync(Stop));

        await using var db = await scene.DbAsync();
        var letters = await MailerOf(scene).OpenAsync(db, scene.Wave, organisation, Stop);
        Assert.Equal((1, 0), (letters.NextOrdinal(organisation, MailKind.Reminder), letters.NextOrdinal(organisation, MailKind.Extension)));
        Assert.Equal(2, await db.AccessTokens.CountAsync(Stop));
    }

    [Fact]
    public async Task EachExtension_SaysTheNewDay_AndMovesTheCalendarEntry()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();

        await ExtendAsync(scene, new DateOnly(2019, 6, 5));
        await ExtendAsync(scene, new DateOnly(2019, 6, 12));
        await scene.WakeAsync();

        var mails = scene.Smtp.Mails.Select(m => m.Parse()).Where(m => m.Subject!.StartsWith("Längre svarstid", StringComparison.Ordinal)).ToList();
        Assert.Contains("till och med onsdag 5 juni 2019 i stället för onsdag 22 maj 2019", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("till och med onsdag 12 juni 2019 i stället för onsdag 5 juni 2019", mails[1].TextBody, StringComparison.Ordinal);
        Assert.Equal([("1", "20190605"), ("2", "20190612")], mails.Select(mail => (CalendarLine(mail, "SEQUENCE:"), CalendarLine(mail, "DTSTART;VALUE=DATE:"))));
        var invitation = scene.Smtp.Mails.Select(m => m.Parse()).Single(m => m.To.Mailboxes.Single().Address == "asa1@example.org" && !mails.Exists(mail => mail.MessageId == m.MessageId));
        Assert.Equal("0", CalendarLine(invitation, "SEQUENCE:"));
    }

    [Fact]
    public async Task EveryMail_IsCopiedToTheOfficialMailbox_WordForWord_WithoutItsLink()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        await RemindAsync(scene, await FirstAsync(scene));
        await ExtendAsync(scene, new DateOnly(2019, 6, 5));
        await scene.WakeAsync();

        var mails = scene.Smtp.Mails.Select(mail => mail.Parse()).ToLookup(mail => mail.To.Mailboxes.Single().Address);
        var (sent, copies) = (mails["asa1@example.org"].ToList(), mails["registrator1@example.org"].ToList());
        Assert.Equal(sent.Select(mail => $"För kännedom: {mail.Subject}").Order(), copies.Select(mail => mail.Subject).Order());
        Assert.Equal(3, copies.Count);
        Assert.All(copies, copy => Assert.DoesNotContain("/s/", copy.TextBody, StringComparison.Ordinal));
        Assert.Contains(copies, copy => copy.TextBody!.Contains("till och med onsdag 5 juni 2019 i stället för", StringComparison.Ordinal));
        Assert.All(copies, copy => Assert.Contains("Åsa 1 (asa1@example.org)", copy.TextBody!.ReplaceLineEndings(" "), StringComparison.Ordinal));
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

        Assert.Equal(0, await RemindAsync(scene, await FirstAsync(scene)));
    }

    private static async Task ExtendAsync(WaveScene scene, DateOnly deadline) => Assert.Equal(
        new ExtendReceipt(ExtendOutcome.Extended, Mailed: 1),
        await scene.Application.Services.GetRequiredService<ExtendOrganisation>().ExecuteAsync(
            scene.Wave, OrganisationCode.Parse("0001"), deadline, $"sjukdom till {deadline.Day}", scene.Staff, Stop));

    private static string CalendarLine(MimeKit.MimeMessage mail, string start)
    {
        using var calendar = new MemoryStream();
        ((MimeKit.MimePart)mail.Attachments.Last()).Content!.DecodeTo(calendar, Stop);
        var lines = System.Text.Encoding.UTF8.GetString(calendar.ToArray()).Split("\r\n");
        return lines.Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..];
    }

    private static async Task<WaveOrganisationId> FirstAsync(WaveScene scene)
    {
        await using var db = await scene.DbAsync();
        return await db.WaveOrganisations.OrderBy(organisation => organisation.Code).Select(organisation => organisation.Id).FirstAsync(Stop);
    }

    private static async Task<int> RemindAsync(WaveScene scene, WaveOrganisationId organisation)
    {
        await using var db = await scene.DbAsync();
        var queued = await QueueReminderAsync(scene, db, organisation);
        await db.SaveChangesAsync(Stop);
        return queued;
    }

    private static async Task<int> QueueReminderAsync(WaveScene scene, AppDbContext db, WaveOrganisationId organisation)
    {
        var today = StockholmTime.DateOf(scene.Application.Time.GetUtcNow());
        var letters = await MailerOf(scene).OpenAsync(db, scene.Wave, organisation, Stop);
        return letters.Queue(
            organisation, MailKind.Reminder, to => new ReminderLetter(to.Enquiry, to.Organisation, to.Recipient, HasStarted: false, today));
    }

    private static OrganisationMailer MailerOf(WaveScene scene) => scene.Application.Services.GetRequiredService<OrganisationMailer>();
}
