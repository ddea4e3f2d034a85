using System.Net;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using SurveyHub.TestKit.Mail;

namespace SurveyHub.TestKit.Tests.Mail;

/// <summary>What a client of the trade, MailKit, meets.</summary>
public sealed class LoopbackSmtpServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AMail_ArrivesWithEnvelopeAndContent()
    {
        await using var server = new LoopbackSmtpServer();
        using var client = await ConnectAsync(server);

        await client.SendAsync(Message("Första raden\n.En rad med punkt\n..Två punkter\n.\nSista raden"), Cancellation);

        var mail = Assert.Single(await server.WaitForMailsAsync(1, Cancellation));
        Assert.Equal("skr@example.org", mail.Sender);
        Assert.Equal(["gotland@example.org"], mail.Recipients);
        Assert.True(mail.IsAcknowledged);
        Assert.Equal("Påminnelse", mail.Parse().Subject);
        Assert.Equal("Första raden\n.En rad med punkt\n..Två punkter\n.\nSista raden", TextOf(mail));
    }

    [Fact]
    public async Task Capabilities_AreWhatTheServerCanDo()
    {
        await using var server = new LoopbackSmtpServer(new SmtpServerOptions { MaxMessageSize = 12_345 });
        using var client = await ConnectAsync(server);

        Assert.Equal(
            SmtpCapabilities.Pipelining | SmtpCapabilities.EightBitMime | SmtpCapabilities.UTF8 | SmtpCapabilities.Size
                | SmtpCapabilities.EnhancedStatusCodes,
            client.Capabilities);
        Assert.Equal(12_345u, client.MaxSize);
    }

    [Fact]
    public async Task SeveralMails_ShareOneConnection()
    {
        await using var server = new LoopbackSmtpServer();
        using var client = await ConnectAsync(server);

        await client.SendAsync(Message("ett"), Cancellation);
        await client.NoOpAsync(Cancellation);
        await client.SendAsync(Message("två"), Cancellation);
        await client.DisconnectAsync(quit: true, Cancellation);

        Assert.Equal(["ett", "två"], server.Mails.Select(TextOf));
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task ConnectionsAtOnce_AreCounted()
    {
        await using var server = new LoopbackSmtpServer();
        using (await ConnectAsync(server))
        using (await ConnectAsync(server))
        {
            Assert.Equal((2, 2), (server.ConnectionCount, server.MostConnectionsAtOnce));
        }
    }

    [Fact]
    public async Task AnAddressWithLettersBeyondAscii_IsTakenAsUtf8()
    {
        await using var server = new LoopbackSmtpServer();
        using var client = await ConnectAsync(server);
        var format = FormatOptions.Default.Clone();
        format.International = true;

        await client.SendAsync(format, Message("Hej", to: "åsa@example.org"), Cancellation);

        Assert.Equal(["åsa@example.org"], server.Mails[0].Recipients);
    }

    [Fact]
    public async Task ATooLargeMail_IsRefusedBySize()
    {
        await using var server = new LoopbackSmtpServer(new SmtpServerOptions { MaxMessageSize = 1_000 });
        using var client = await ConnectAsync(server);

        var exception = await Assert.ThrowsAsync<SmtpCommandException>(
            () => client.SendAsync(Message(new string('x', 2_000)), Cancellation));

        Assert.Equal(552, (int)exception.StatusCode);
        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task WithACredential_NobodyElseMaySend()
    {
        await using var server = new LoopbackSmtpServer(new SmtpServerOptions { Credential = new NetworkCredential("utskick", "hemligt") });
        using var client = await ConnectAsync(server);

        await Assert.ThrowsAsync<ServiceNotAuthenticatedException>(() => client.SendAsync(Message("Hej"), Cancellation));
        await Assert.ThrowsAsync<AuthenticationException>(() => client.AuthenticateAsync("utskick", "fel", Cancellation));
        await client.AuthenticateAsync("utskick", "hemligt", Cancellation);
        await client.SendAsync(Message("Hej"), Cancellation);

        Assert.Equal("utskick", Assert.Single(server.Mails).AuthenticatedAs);
    }

    [Fact]
    public async Task Latency_IsPaidOnceForCommandsThatComeTogether()
    {
        var time = new CountingTime();
        await using var server = new LoopbackSmtpServer(new SmtpServerOptions { Latency = TimeSpan.FromHours(1), Time = time });
        using var client = await ConnectAsync(server);
        var message = Message("Hej");
        message.To.AddRange(Enumerable.Range(0, 10).Select(i => MailboxAddress.Parse($"region{i}@example.org")));
        var before = time.Waits;

        await client.SendAsync(message, Cancellation);

        // MAIL and eleven RCPT together, DATA, the content: three waits and not fourteen.
        Assert.Equal(3, time.Waits - before);
    }

    /// <summary>Counts waits, and ends each at once.</summary>
    private sealed class CountingTime : TimeProvider
    {
        private int _waits;

        public int Waits => _waits;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Increment(ref _waits);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }

    internal static async Task<SmtpClient> ConnectAsync(LoopbackSmtpServer server)
    {
        var client = new SmtpClient();
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.None, Cancellation);
        return client;
    }

    private static string TextOf(ReceivedMail mail) => mail.Parse().TextBody!.ReplaceLineEndings("\n").TrimEnd();

    internal static MimeMessage Message(string text, string to = "gotland@example.org")
    {
        var message = new MimeMessage { Subject = "Påminnelse", Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse("skr@example.org"));
        message.To.Add(MailboxAddress.Parse(to));
        return message;
    }
}
