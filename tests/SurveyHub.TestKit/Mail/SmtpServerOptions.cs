using System.Net;

namespace SurveyHub.TestKit.Mail;

/// <summary>How a <see cref="LoopbackSmtpServer"/> behaves as long as nothing else is scripted.</summary>
public sealed record SmtpServerOptions
{
    /// <summary>The largest content taken, in bytes after dot-unstuffing; announced with SIZE.</summary>
    public int MaxMessageSize { get; init; } = 10 * 1024 * 1024;

    /// <summary>When set, AUTH PLAIN with these credentials is announced and demanded before MAIL.</summary>
    public NetworkCredential? Credential { get; init; }

    /// <summary>
    /// How long every answer takes, as on a network with this round trip. Answers to commands that came together go out together and wait once.
    /// </summary>
    public TimeSpan Latency { get; init; }

    /// <summary>What the latency is waited by; a test that counts waits gives its own.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
