using System.Globalization;
using System.Text;

namespace SurveyHub.TestKit.Mail;

/// <summary>One connection's conversation, by RFC 5321 and the extensions it announces.</summary>
internal sealed class SmtpSession(Stream stream, SmtpServerOptions options, SmtpScript script, Action<ReceivedMail> take)
{
    private readonly SmtpConnectionReader _reader = new(stream);
    private readonly SmtpReplyWriter _writer = new(stream, options.Latency, options.Time);
    private readonly SmtpAuthentication _authentication = new(options.Credential);
    private SmtpPath? _sender;
    private List<string> _recipients = [];
    private bool _isGreeted;

    /// <summary>Talks until the client leaves, a reply ends the connection, or the token is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var isOpen = await ReplyAsync(SmtpStep.Connect, () => new SmtpReply(220, "localhost SurveyHub test server"), cancellationToken);
        while (isOpen && await _reader.ReadLineAsync(cancellationToken) is { } line)
        {
            var command = SmtpCommandLine.Of(Encoding.UTF8.GetString(line));
            isOpen = await HandleAsync(command, cancellationToken);
        }
    }

    private async Task<bool> HandleAsync(SmtpCommandLine command, CancellationToken cancellationToken)
    {
        switch (command.Verb)
        {
            case "EHLO" or "HELO":
                return await ReplyAsync(SmtpStep.Hello, () => Hello(command), cancellationToken);
            case "AUTH":
                return await AuthenticateAsync(command, cancellationToken);
            case "MAIL":
                return await ReplyAsync(SmtpStep.Mail, () => Mail(command), cancellationToken);
            case "RCPT":
                return await ReplyAsync(SmtpStep.Recipient, () => Recipient(command), cancellationToken, command.Path("TO")?.Address);
            case "DATA":
                return await DataAsync(cancellationToken);
            case "RSET":
                ResetTransaction();
                return await ReplyAsync(SmtpStep.Reset, () => SmtpReply.Ok, cancellationToken);
            case "NOOP":
                return await ReplyAsync(SmtpStep.Noop, () => SmtpReply.Ok, cancellationToken);
            case "QUIT":
                return await ReplyAsync(SmtpStep.Quit, () => new SmtpReply(221, "2.0.0 Goodbye"), cancellationToken);
            default:
                return await WriteAsync(new SmtpReply(502, "5.5.1 Command not known here"), cancellationToken);
        }
    }

    private SmtpReply Hello(SmtpCommandLine command)
    {
        _isGreeted = true;
        ResetTransaction();
        if (command.Verb == "HELO")
        {
            return new SmtpReply(250, "localhost");
        }

        string size = string.Create(CultureInfo.InvariantCulture, $"SIZE {options.MaxMessageSize}");
        return new SmtpReply(
            250, ["localhost", "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", size, .. _authentication.Capabilities]);
    }

    private async Task<bool> AuthenticateAsync(SmtpCommandLine command, CancellationToken cancellationToken)
    {
        if (script.Take(SmtpStep.Authenticate) is { } scripted)
        {
            return await WriteAsync(scripted, cancellationToken);
        }

        var response = SmtpAuthentication.InitialResponse(command);
        if (response is "")
        {
            await WriteAsync(new SmtpReply(334, ""), cancellationToken);
            response = await _reader.ReadLineAsync(cancellationToken) is { } line ? Encoding.ASCII.GetString(line) : null;
        }

        return await WriteAsync(_authentication.Check(response), cancellationToken);
    }

    private SmtpReply Mail(SmtpCommandLine command)
    {
        var path = command.Path("FROM");
        SmtpReply reply = path switch
        {
            _ when !_isGreeted => new(503, "5.5.1 Say EHLO first"),
            _ when _authentication.IsMissing => new(530, "5.7.0 Authentication required"),
            _ when _sender is not null => new(503, "5.5.1 There is a sender already"),
            null => new(501, "5.5.4 Expected FROM:<address>"),
            _ when !Ascii.IsValid(path.Address) && !path.Has("SMTPUTF8") => new(553, "5.6.7 Address needs SMTPUTF8"),
            _ when ParseSize(path) > options.MaxMessageSize => new(552, "5.3.4 Message too big"),
            _ => new(250, "2.1.0 Sender ok"),
        };
        _sender = reply.IsAccepted ? path : _sender;
        return reply;
    }

    private SmtpReply Recipient(SmtpCommandLine command)
    {
        var path = command.Path("TO");
        if (_sender is null || string.IsNullOrEmpty(path?.Address))
        {
            return _sender is null ? new(503, "5.5.1 No sender yet") : new(501, "5.5.4 Expected TO:<address>");
        }

        if (!Ascii.IsValid(path.Address) && !_sender.Has("SMTPUTF8"))
        {
            return new(553, "5.6.7 Address needs SMTPUTF8");
        }

        _recipients.Add(path.Address);
        return new(250, "2.1.5 Recipient ok");
    }

    private async Task<bool> DataAsync(CancellationToken cancellationToken)
    {
        SmtpReply reply = script.Take(SmtpStep.Data) ?? (_recipients.Count == 0 ? new(554, "5.5.1 No valid recipients") : new(354, "Go on"));
        if (!await WriteAsync(reply, cancellationToken) || reply.Code != 354)
        {
            return !reply.EndsConnection;
        }

        if (await _reader.ReadContentAsync(cancellationToken) is not { } content)
        {
            return false;
        }

        var end = script.Take(SmtpStep.EndOfData)
            ?? (content.Length > options.MaxMessageSize ? new(552, "5.3.4 Message too big") : SmtpReply.Ok);
        if (end.IsAccepted || end == SmtpReply.DropConnection)
        {
            take(new ReceivedMail(_sender!.Address, _recipients, content, _authentication.User, end.IsAccepted));
        }

        ResetTransaction();
        return await WriteAsync(end, cancellationToken);
    }

    // The usual reply is only made when none is scripted, since making it changes the transaction.
    private Task<bool> ReplyAsync(SmtpStep step, Func<SmtpReply> usual, CancellationToken cancellationToken, string? recipient = null) =>
        WriteAsync(script.Take(step, recipient) ?? usual(), cancellationToken);

    private async Task<bool> WriteAsync(SmtpReply reply, CancellationToken cancellationToken)
    {
        await _writer.WriteAsync(reply, mayWait: _reader.HasLine, cancellationToken);
        return !reply.EndsConnection;
    }

    private void ResetTransaction() => (_sender, _recipients) = (null, []);

    private static long ParseSize(SmtpPath path) =>
        long.TryParse(path.Value("SIZE"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0;
}
