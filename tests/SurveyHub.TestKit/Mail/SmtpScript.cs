namespace SurveyHub.TestKit.Mail;

/// <summary>
/// Refusals and broken connections that a test wants instead of the usual replies. May be changed while the server runs.
/// A reply that accepts cannot be scripted: accepting is what the server does by itself, with all that follows from it.
/// </summary>
public sealed class SmtpScript
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    /// <summary>
    /// Replies so at this step. <see cref="SmtpReply.DropConnection"/> at <see cref="SmtpStep.EndOfData"/> still takes the message:
    /// that is the case a sender cannot tell from a lost one.
    /// </summary>
    /// <param name="times">For the next so many times; always unless given.</param>
    public SmtpScript Reply(SmtpStep step, SmtpReply reply, int times = int.MaxValue) => Add(new Entry(step, null, reply, times));

    /// <summary>Replies so to RCPT TO of this address, whose case does not count.</summary>
    public SmtpScript ReplyToRecipient(string address, SmtpReply reply, int times = int.MaxValue) =>
        Add(new Entry(SmtpStep.Recipient, address, reply, times));

    /// <summary>Forgets everything scripted: the server accepts all again.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>The reply scripted for this moment, used up once, or null.</summary>
    internal SmtpReply? Take(SmtpStep step, string? recipient = null)
    {
        lock (_gate)
        {
            var entry = _entries.Find(e => e.Step == step && e.Times > 0 && (e.Recipient is null || SameAddress(e.Recipient, recipient)));
            if (entry is { Times: < int.MaxValue })
            {
                entry.Times--;
            }

            return entry?.Reply;
        }
    }

    private static bool SameAddress(string scripted, string? address) => scripted.Equals(address, StringComparison.OrdinalIgnoreCase);

    private SmtpScript Add(Entry entry)
    {
        if (entry.Reply.IsAccepted)
        {
            throw new ArgumentException($"A script refuses; {entry.Reply.Code} accepts.", nameof(entry));
        }

        lock (_gate)
        {
            _entries.Add(entry);
        }

        return this;
    }

    private sealed class Entry(SmtpStep step, string? recipient, SmtpReply reply, int times)
    {
        public SmtpStep Step { get; } = step;

        public string? Recipient { get; } = recipient;

        public SmtpReply Reply { get; } = reply;

        public int Times { get; set; } = times;
    }
}
