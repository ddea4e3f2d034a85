using System.Net;
using System.Net.Sockets;

namespace SurveyHub.TestKit.Mail;

/// <summary>
/// A mail server on a free loopback port that holds a real SMTP conversation (EHLO, AUTH PLAIN, MAIL, RCPT, DATA, RSET, NOOP, QUIT; SIZE,
/// 8BITMIME, SMTPUTF8, PIPELINING, without encryption), keeps what it accepts, and replies as the test scripts it.
/// </summary>
public sealed class LoopbackSmtpServer : IAsyncDisposable
{
    private readonly SmtpServerOptions _options;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _gate = new();
    private readonly List<ReceivedMail> _mails = [];
    private readonly List<Task> _sessions = [];
    private readonly Task _accepting;
    private TaskCompletionSource _arrived = NewSignal();
    private int _open;

    public LoopbackSmtpServer(SmtpServerOptions? options = null)
    {
        _options = options ?? new SmtpServerOptions();
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(_stopping.Token);
    }

    /// <summary>The address to connect to; <c>localhost</c> may mean IPv6, where nobody listens.</summary>
    public string Host { get; } = "127.0.0.1";

    public int Port { get; }

    public SmtpScript Script { get; } = new();

    /// <summary>How many connections have been made since the start.</summary>
    public int ConnectionCount { get; private set; }

    /// <summary>The most connections that were open at the same time.</summary>
    public int MostConnectionsAtOnce { get; private set; }

    /// <summary>What has been accepted so far, in that order.</summary>
    public IReadOnlyList<ReceivedMail> Mails
    {
        get
        {
            lock (_gate)
            {
                return [.. _mails];
            }
        }
    }

    /// <summary>Waits until at least <paramref name="count"/> messages have been accepted, and returns all of them.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> WaitForMailsAsync(int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task arrived;
            lock (_gate)
            {
                if (_mails.Count >= count)
                {
                    return [.. _mails];
                }

                arrived = _arrived.Task;
            }

            await arrived.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Closes every connection, also in the middle of a conversation.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        // Stopped under the accepting loop, the listener would fail it with an error of its own.
        await _accepting;
        _listener.Dispose();
        await Task.WhenAll(_sessions);
        _stopping.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task AcceptAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(cancellationToken);
                lock (_gate)
                {
                    ConnectionCount++;
                    MostConnectionsAtOnce = Math.Max(MostConnectionsAtOnce, ++_open);
                }

                _sessions.Add(TalkAsync(client, cancellationToken));
            }
        }
        catch (OperationCanceledException)
        {
            // The server is being disposed.
        }
    }

    private async Task TalkAsync(TcpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using (client)
            {
                // Replies are small and must not wait for each other.
                client.NoDelay = true;
                await new SmtpSession(client.GetStream(), _options, Script, Take).RunAsync(cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the server is being disposed.
        }
        finally
        {
            lock (_gate)
            {
                _open--;
            }
        }
    }

    private void Take(ReceivedMail mail)
    {
        TaskCompletionSource arrived;
        lock (_gate)
        {
            _mails.Add(mail);
            (arrived, _arrived) = (_arrived, NewSignal());
        }

        arrived.SetResult();
    }
}
