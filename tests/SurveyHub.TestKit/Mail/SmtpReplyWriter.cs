namespace SurveyHub.TestKit.Mail;

/// <summary>Sends replies; those to commands that came together go out together, after one latency (RFC 2920).</summary>
internal sealed class SmtpReplyWriter(Stream stream, TimeSpan latency, TimeProvider time)
{
    private readonly List<byte> _pending = [];

    /// <param name="mayWait">Another command is here already, so its reply can share the journey.</param>
    public async Task WriteAsync(SmtpReply reply, bool mayWait, CancellationToken cancellationToken)
    {
        if (reply != SmtpReply.DropConnection)
        {
            _pending.AddRange(reply.ToBytes());
        }

        if (mayWait && !reply.EndsConnection)
        {
            return;
        }

        await Task.Delay(latency, time, cancellationToken);
        await stream.WriteAsync(_pending.ToArray(), cancellationToken);
        _pending.Clear();
    }
}
