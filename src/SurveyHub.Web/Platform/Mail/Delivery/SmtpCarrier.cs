using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>Sends over one connection, made with the first mail and kept; a connection that broke is made anew for the next.</summary>
internal sealed class SmtpCarrier(SmtpOptions options, IMailTransport client) : IMailCarrier
{
    public async Task<DeliveryOutcome> SendAsync(MimeMessage message, CancellationToken giveUp)
    {
        try
        {
            await ConnectAsync(giveUp);
        }
        catch (Exception failure) when (IsOfTheConnection(failure))
        {
            await HangUpAsync();
            return new DeliveryOutcome(DeliveryVerdict.Unreachable, failure.Message);
        }

        try
        {
            return new DeliveryOutcome(DeliveryVerdict.Accepted, await client.SendAsync(MimeWriter.Format(message), message, giveUp));
        }
        catch (SmtpCommandException refusal)
        {
            return SmtpVerdict.Of(refusal);
        }
        catch (NotSupportedException missing)
        {
            // The server cannot take an address with letters beyond ASCII before the @.
            return new DeliveryOutcome(DeliveryVerdict.Rejected, missing.Message);
        }
        catch (Exception failure) when (IsOfTheConnection(failure))
        {
            await HangUpAsync();
            return new DeliveryOutcome(DeliveryVerdict.RetryLater, failure.Message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await client.DisconnectAsync(quit: client.IsConnected);
        }
        catch (Exception failure) when (IsOfTheConnection(failure))
        {
            // Every mail has its outcome already; a server that does not wait for the farewell changes none.
        }

        client.Dispose();
    }

    private async Task ConnectAsync(CancellationToken giveUp)
    {
        if (client.IsConnected)
        {
            return;
        }

        var security = options.Security switch
        {
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            SmtpSecurity.None => SecureSocketOptions.None,
        };
        await client.ConnectAsync(options.Host, options.Port, security, giveUp);
        if (options is { User: { Length: > 0 } user, Password: { } password })
        {
            await client.AuthenticateAsync(user, password, giveUp);
        }
    }

    // Without a farewell: whoever is at the other end, if anybody, did not keep to the protocol.
    private Task HangUpAsync() => client.DisconnectAsync(quit: false);

    private static bool IsOfTheConnection(Exception failure) => failure
        is CommandException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException
        or AuthenticationException or SslHandshakeException or NotSupportedException
        or IOException or SocketException or OperationCanceledException;
}
