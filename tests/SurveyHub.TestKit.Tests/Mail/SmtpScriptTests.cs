using MailKit.Net.Smtp;
using SurveyHub.TestKit.Mail;

namespace SurveyHub.TestKit.Tests.Mail;

/// <summary>What MailKit makes of scripted replies: the cases that a sender must tell apart.</summary>
public sealed class SmtpScriptTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ARecipientsReply_ConcernsThatRecipientOnly()
    {
        await using var server = new LoopbackSmtpServer();
        server.Script.ReplyToRecipient("skane@example.org", SmtpReply.MailboxUnknown);
        using var client = await LoopbackSmtpServerTests.ConnectAsync(server);

        var exception = await Assert.ThrowsAsync<SmtpCommandException>(
            () => client.SendAsync(LoopbackSmtpServerTests.Message("Hej", to: "Skane@example.org"), Cancellation));
        await client.SendAsync(LoopbackSmtpServerTests.Message("Hej"), Cancellation);

        Assert.Equal(SmtpErrorCode.RecipientNotAccepted, exception.ErrorCode);
        Assert.Equal(SmtpStatusCode.MailboxUnavailable, exception.StatusCode);
        Assert.Equal("5.1.1 No such mailbox here", exception.Message);
        Assert.Equal(["gotland@example.org"], Assert.Single(server.Mails).Recipients);
    }

    [Fact]
    public async Task AReplyForSomeTimes_IsUsedUp()
    {
        await using var server = new LoopbackSmtpServer();
        server.Script.Reply(SmtpStep.EndOfData, SmtpReply.TryLater, times: 1);
        using var client = await LoopbackSmtpServerTests.ConnectAsync(server);
        var message = LoopbackSmtpServerTests.Message("Hej");

        var exception = await Assert.ThrowsAsync<SmtpCommandException>(() => client.SendAsync(message, Cancellation));
        await client.SendAsync(message, Cancellation);

        Assert.Equal((SmtpErrorCode.MessageNotAccepted, 451), (exception.ErrorCode, (int)exception.StatusCode));
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task Reply421_ClosesTheConnection()
    {
        await using var server = new LoopbackSmtpServer();
        server.Script.Reply(SmtpStep.Mail, SmtpReply.ShuttingDown);
        using var client = await LoopbackSmtpServerTests.ConnectAsync(server);

        await Assert.ThrowsAnyAsync<Exception>(() => client.SendAsync(LoopbackSmtpServerTests.Message("Hej"), Cancellation));

        Assert.False(client.IsConnected);
        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task AConnectionDroppedAfterTheContent_HasTakenTheMailWithoutSayingSo()
    {
        await using var server = new LoopbackSmtpServer();
        server.Script.Reply(SmtpStep.EndOfData, SmtpReply.DropConnection, times: 1);
        using var client = await LoopbackSmtpServerTests.ConnectAsync(server);

        await Assert.ThrowsAnyAsync<Exception>(() => client.SendAsync(LoopbackSmtpServerTests.Message("Hej"), Cancellation));

        Assert.False(Assert.Single(await server.WaitForMailsAsync(1, Cancellation)).IsAcknowledged);
    }

    [Fact]
    public async Task Clear_LetsTheServerAcceptAgain()
    {
        await using var server = new LoopbackSmtpServer();
        server.Script.Reply(SmtpStep.Connect, new SmtpReply(554, "5.3.2 Not today")).Clear();

        using var client = await LoopbackSmtpServerTests.ConnectAsync(server);

        Assert.True(client.IsConnected);
    }

    [Fact]
    public void AnAcceptingReply_CannotBeScripted() =>
        Assert.Throws<ArgumentException>(() => new SmtpScript().Reply(SmtpStep.Mail, SmtpReply.Ok));
}
