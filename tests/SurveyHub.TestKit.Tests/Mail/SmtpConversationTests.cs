using System.Net.Sockets;
using System.Text;
using SurveyHub.TestKit.Mail;

namespace SurveyHub.TestKit.Tests.Mail;

/// <summary>The conversation byte by byte, for what no well-behaved client says.</summary>
public sealed class SmtpConversationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("MAIL FROM:<a@example.org>", "503")]
    [InlineData("EHLO x|MAIL a@example.org", "501")]
    [InlineData("EHLO x|MAIL FROM:<å@example.org>", "553")]
    [InlineData("EHLO x|MAIL FROM:<a@example.org> SIZE=99999999", "552")]
    [InlineData("EHLO x|MAIL FROM:<>", "250")]
    [InlineData("EHLO x|MAIL FROM:<a@example.org>|MAIL FROM:<a@example.org>", "503")]
    [InlineData("EHLO x|MAIL FROM:<a@example.org>|RSET|MAIL FROM:<a@example.org>", "250")]
    [InlineData("EHLO x|RCPT TO:<b@example.org>", "503")]
    [InlineData("EHLO x|MAIL FROM:<a@example.org>|RCPT TO:<>", "501")]
    [InlineData("EHLO x|MAIL FROM:<a@example.org>|DATA", "554")]
    [InlineData("EHLO x|AUTH PLAIN AGEAYg==", "504")]
    [InlineData("HELO x", "250")]
    [InlineData("VRFY x", "502")]
    [InlineData("noop", "250")]
    [InlineData("QUIT", "221")]
    public async Task TheLastCommand_IsAnswered(string commands, string code)
    {
        var replies = await TalkAsync(commands.Replace("|", "\r\n", StringComparison.Ordinal) + "\r\n");

        Assert.StartsWith(code + " ", replies[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommandsSentTogether_AreAnsweredInOrder()
    {
        var replies = await TalkAsync(
            "HELO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA\r\nSubject: x\r\n\r\n..\r\n.\r\nQUIT\r\n");

        Assert.Equal(["220", "250", "250", "250", "354", "250", "221"], replies.Select(reply => reply[..3]));
    }

    [Fact]
    public async Task AConnectionLostInTheContent_LeavesNoMail()
    {
        await using var server = new LoopbackSmtpServer();

        await TalkAsync(server, "HELO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA\r\nSubject: half");

        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task Disposing_WhileAClientIsBeingAccepted_IsQuiet()
    {
        for (var round = 0; round < TestSettings.Rounds(usual: 300, extended: 5_000); round++)
        {
            await using var server = new LoopbackSmtpServer();
            using var client = new TcpClient();
            await client.ConnectAsync(server.Host, server.Port, Cancellation);
        }
    }

    private static async Task<string[]> TalkAsync(string text)
    {
        await using var server = new LoopbackSmtpServer();
        return await TalkAsync(server, text);
    }

    /// <summary>Says everything at once, closes its side, and returns the lines of the answer.</summary>
    private static async Task<string[]> TalkAsync(LoopbackSmtpServer server, string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, Cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation);
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync(Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
