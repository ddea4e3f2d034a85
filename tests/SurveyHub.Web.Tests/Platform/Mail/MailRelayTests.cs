using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit.Mail;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Platform.Mail;

/// <summary>What becomes of mails in conversations with a real SMTP server on loopback.</summary>
public sealed class MailRelayTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task AcceptedMail_IsRecordedOnce_AndLeavesOnlyAHashOfItsLink(DatabaseEngine engine)
    {
        await using var scene = await ReleasedAsync(engine);

        await scene.WakeAsync();
        await scene.WakeAsync();

        var mail = Assert.Single(scene.Smtp.Mails);
        var (message, row) = (mail.Parse(), await RowAsync(scene));
        Assert.Equal((MailState.Accepted, 1, scene.Application.Time.GetUtcNow()), (row.State, row.Attempts, row.AcceptedAt!.Value));
        Assert.Equal((null, null, null), (row.ProtectedToken, row.ClaimedBy, row.ClaimedUntil));
        Assert.Equal(row.MessageId, message.MessageId);
        Assert.Equal($"\"Förbundet\" <{WaveScene.From}>", message.From.ToString());
        Assert.Equal("svar@example.org", message.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Equal("sv", message.Body!.Headers["Content-Language"]);
        Assert.DoesNotContain(WaveScene.TokenIn(message), await EverythingStoredAsync(scene), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task RefusedRecipient_EndsThere_AndTheOthersAreSent(DatabaseEngine engine)
    {
        await using var scene = await ReleasedAsync(engine, organisations: 3);
        scene.Smtp.Script.ReplyToRecipient("asa2@example.org", SmtpReply.MailboxUnknown);

        await scene.WakeAsync();
        scene.Application.Time.Advance(TimeSpan.FromDays(1));
        await scene.WakeAsync();

        await using var db = await scene.DbAsync();
        var rejected = await db.OutboxMails.SingleAsync(mail => mail.State == MailState.Rejected, Stop);
        Assert.Equal(("asa2@example.org", 1, null), (rejected.Address, rejected.Attempts, rejected.ProtectedToken));
        Assert.StartsWith("550", rejected.LastServerWords, StringComparison.Ordinal);
        Assert.Equal(["asa1@example.org", "asa3@example.org"], scene.Smtp.Mails.Select(mail => mail.Recipients.Single()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PostponedMail_IsTheSameBytes_WhenItIsSentAgain()
    {
        await using var scene = await ReleasedAsync();
        // The server takes the first one too, but says nothing: the sender has to send again, and both can be compared.
        scene.Smtp.Script.Reply(SmtpStep.EndOfData, SmtpReply.DropConnection, times: 1);
        scene.Smtp.Script.Reply(SmtpStep.Mail, SmtpReply.TryLater, times: 1);

        await scene.WakeAsync();
        var postponed = await RowAsync(scene);
        Assert.Equal((MailState.Pending, 1), (postponed.State, postponed.Attempts));
        Assert.StartsWith("451", postponed.LastServerWords, StringComparison.Ordinal);
        Assert.NotNull(postponed.ProtectedToken);

        await LaterAsync(scene);
        Assert.False(Assert.Single(scene.Smtp.Mails).IsAcknowledged);
        Assert.Equal((MailState.Pending, 2), ((await RowAsync(scene)).State, (await RowAsync(scene)).Attempts));

        await LaterAsync(scene);
        await LaterAsync(scene);
        Assert.Equal((MailState.Accepted, 3), ((await RowAsync(scene)).State, (await RowAsync(scene)).Attempts));
        Assert.Equal(2, scene.Smtp.Mails.Count);
        Assert.Equal(scene.Smtp.Mails[0].Parse().MessageId, scene.Smtp.Mails[1].Parse().MessageId);
        Assert.True(scene.Smtp.Mails[0].Content.Span.SequenceEqual(scene.Smtp.Mails[1].Content.Span), "The second attempt differs.");
    }

    [Fact]
    public async Task Retries_GrowRare_AndNeverEnd()
    {
        await using var scene = await ReleasedAsync();
        scene.Smtp.Script.Reply(SmtpStep.Mail, SmtpReply.TryLater);
        var delays = new List<TimeSpan>();

        for (var i = 0; i < 10; i++)
        {
            await scene.WakeAsync();
            var next = (await RowAsync(scene)).NextAttemptAt;
            delays.Add(next - scene.Application.Time.GetUtcNow());
            scene.Application.Time.SetUtcNow(next);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 240, 240], delays.Select(delay => (int)delay.TotalMinutes));
    }

    [Fact]
    public async Task ServerThatIsAway_IsAskedOnceARound_AndEverythingLeavesWhenItIsBack()
    {
        await using var scene = await ReleasedAsync(organisations: 3);
        scene.Smtp.Script.Reply(SmtpStep.Connect, SmtpReply.ShuttingDown, times: 1);

        await scene.WakeAsync();
        Assert.Equal(1, scene.Smtp.ConnectionCount);
        await using (var db = await scene.DbAsync())
        {
            Assert.Equal(3, await db.OutboxMails.CountAsync(mail => mail.State == MailState.Pending && mail.ClaimedBy == null, Stop));
        }

        await LaterAsync(scene);
        Assert.Equal(3, scene.Smtp.Mails.Count);
    }

    [Fact]
    public async Task RefusedSender_IsOurOwnFault_AndTriedAgain()
    {
        await using var scene = await ReleasedAsync();
        scene.Smtp.Script.Reply(SmtpStep.Mail, new SmtpReply(550, "5.7.1 Sender not allowed"), times: 1);

        await scene.WakeAsync();
        Assert.Equal(MailState.Pending, (await RowAsync(scene)).State);

        await LaterAsync(scene);
        Assert.Equal(MailState.Accepted, (await RowAsync(scene)).State);
    }

    [Fact]
    public async Task Stop_InTheMiddleOfARound_LosesNothing_AndSendsNothingTwice()
    {
        await using var scene = await ReleasedAsync(organisations: 6, smtp: new SmtpServerOptions { Latency = TimeSpan.FromMilliseconds(20) });
        using var stopping = new CancellationTokenSource();

        var round = scene.WakeAsync(stopping.Token);
        await scene.Smtp.WaitForMailsAsync(2, Stop);
        await stopping.CancelAsync();
        await round;

        var sent = scene.Smtp.Mails.Count;
        Assert.InRange(sent, 2, 5);
        await using (var db = await scene.DbAsync())
        {
            Assert.Equal(sent, await db.OutboxMails.CountAsync(mail => mail.State == MailState.Accepted, Stop));
            Assert.Equal(6 - sent, await db.OutboxMails.CountAsync(mail => mail.State == MailState.Pending && mail.ClaimedBy == null, Stop));
        }

        await scene.WakeAsync();
        Assert.Equal(6, scene.Smtp.Mails.Select(mail => mail.Parse().MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(6, scene.Smtp.Mails.Count);
    }

    [Fact]
    public async Task ClaimOfAWorkerThatDied_IsTakenOverWhenItsLeaseEnds()
    {
        await using var scene = await ReleasedAsync();
        await using (var db = await scene.DbAsync())
        {
            DateTimeOffset? until = scene.Application.Time.GetUtcNow().AddMinutes(10);
            await db.OutboxMails.ExecuteUpdateAsync(
                set => set.SetProperty(mail => mail.ClaimedBy, "dead").SetProperty(mail => mail.ClaimedUntil, until), Stop);
        }

        scene.Application.Time.Advance(TimeSpan.FromMinutes(9));
        await scene.WakeAsync();
        Assert.Empty(scene.Smtp.Mails);

        scene.Application.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.WakeAsync();
        Assert.Single(scene.Smtp.Mails);
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task RoundsAtTheSameTime_SendEveryMailOnce(DatabaseEngine engine)
    {
        await using var scene = await ReleasedAsync(engine, organisations: 60);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => scene.WakeAsync(), Stop)));

        Assert.Equal(60, scene.Smtp.Mails.Count);
        Assert.Equal(60, scene.Smtp.Mails.Select(mail => mail.Recipients.Single()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task TwoHundredAndNinetyMails_GoThroughOneConnection()
    {
        await using var scene = await ReleasedAsync(organisations: 290);

        await scene.WakeAsync();

        Assert.Equal((290, 1), (scene.Smtp.Mails.Count, scene.Smtp.ConnectionCount));
    }

    [Fact]
    public async Task AddressWithLettersBeyondAscii_IsSentAsItIs()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1, officialMailboxes: false);
        await using (var db = await scene.DbAsync())
        {
            (await db.Persons.SingleAsync(Stop)).Correct("Åsa Öman", "åsa@öman.example");
            await db.SaveChangesAsync(Stop);
        }

        await scene.ReleaseAsync();
        await scene.WakeAsync();

        Assert.Equal("åsa@öman.example", Assert.Single(scene.Smtp.Mails).Recipients.Single());
    }

    [Fact]
    public async Task SignIn_IsUsed_WhenTheSettingsHaveOne()
    {
        await using var scene = await WaveScene.CreateAsync(
            organisations: 1,
            officialMailboxes: false,
            smtp: new SmtpServerOptions { Credential = new System.Net.NetworkCredential("enkat", "hemligt") },
            settings: [("Mail:Smtp:User", "enkat"), ("Mail:Smtp:Password", "hemligt")]);
        await scene.ReleaseAsync();

        await scene.WakeAsync();

        Assert.Equal("enkat", Assert.Single(scene.Smtp.Mails).AuthenticatedAs);
        Assert.DoesNotContain("hemligt", scene.Application.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_NeverShowsALink_WhateverHappens()
    {
        await using var scene = await ReleasedAsync(organisations: 4);
        scene.Smtp.Script.ReplyToRecipient("asa1@example.org", SmtpReply.MailboxUnknown);
        scene.Smtp.Script.Reply(SmtpStep.EndOfData, SmtpReply.DropConnection, times: 1);

        await scene.WakeAsync();
        await LaterAsync(scene);

        Assert.Contains("Rejected", scene.Application.Log.Text, StringComparison.Ordinal);
        Assert.Equal(4, scene.Smtp.Mails.Count);
        Assert.All(
            scene.Smtp.Mails, mail => Assert.DoesNotContain(WaveScene.TokenIn(mail.Parse()), scene.Application.Log.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("asa2@example.org", scene.Application.Log.Text, StringComparison.Ordinal);
    }

    private async Task<WaveScene> ReleasedAsync(
        DatabaseEngine engine = DatabaseEngine.Sqlite, int organisations = 1, SmtpServerOptions? smtp = null)
    {
        var scene = await WaveScene.CreateAsync(
            engine == DatabaseEngine.Postgres ? postgres : null, organisations, officialMailboxes: false, smtp);
        await scene.ReleaseAsync();
        return scene;
    }

    private static async Task LaterAsync(WaveScene scene)
    {
        scene.Application.Time.Advance(TimeSpan.FromHours(5));
        await scene.WakeAsync();
    }

    private static async Task<OutboxMail> RowAsync(WaveScene scene)
    {
        await using var db = await scene.DbAsync();
        return await db.OutboxMails.SingleAsync(Stop);
    }

    private static async Task<string> EverythingStoredAsync(WaveScene scene)
    {
        await using var db = await scene.DbAsync();
        var mails = await db.OutboxMails.ToListAsync(Stop);
        var tokens = await db.AccessTokens.ToListAsync(Stop);
        return System.Text.Json.JsonSerializer.Serialize(mails) + System.Text.Json.JsonSerializer.Serialize(tokens);
    }
}
