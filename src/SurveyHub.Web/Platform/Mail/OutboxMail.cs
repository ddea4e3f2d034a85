using System.Linq.Expressions;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.Mail;

public readonly record struct OutboxMailId(Guid Value) : IEntityId<OutboxMailId>
{
    public static OutboxMailId New() => new(Guid.CreateVersion7());

    public static OutboxMailId From(Guid value) => new(value);
}

/// <summary>Why a mail is sent. Numbers are stored.</summary>
public enum MailKind
{
    Invitation = 0,
    Reminder = 1,

    /// <summary>To the organisation's official mailbox, without a personal link.</summary>
    OfficialCopy = 2,
    Extension = 3,

    /// <summary>A colleague asks for help with some or all of the questions.</summary>
    Share = 4,

    /// <summary>Somebody is responsible for the answer from now on.</summary>
    HandOver = 5,

    /// <summary>A colleague's right has been withdrawn; carries no link.</summary>
    Withdrawn = 6,
    ApprovalRequest = 7,
    SignRequest = 8,

    /// <summary>To whoever is responsible: what an approver has said.</summary>
    Verdict = 9,

    /// <summary>Of a submission, to whoever handed it in.</summary>
    Receipt = 10,

    /// <summary>The same, to the organisation's official mailbox and without a personal link.</summary>
    ReceiptCopy = 11,

    /// <summary>The staff has opened what was handed in.</summary>
    Reopened = 12,

    /// <summary>To somebody who came by another person's link, and has got one of their own.</summary>
    OwnLink = 13,

    /// <summary>To those who have begun to answer: the wave asks another version of its questionnaire from now on.</summary>
    NewVersion = 14,

    /// <summary>Asks an organisation to read its part of the report, and later reminds it.</summary>
    Part = 15,

    /// <summary>The report is published.</summary>
    Published = 16,
}

/// <summary>Numbers are stored.</summary>
public enum MailState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Pending = 0,

    /// <summary>A server has taken it over, or it lies in the local mailbox.</summary>
    Accepted = 1,

    /// <summary>A server has refused it for good.</summary>
    Rejected = 2,

    /// <summary>Its link was revoked before it left: somebody else was invited, or a colleague took it back.</summary>
    Withdrawn = 3,
}

/// <summary>What makes a mail the same mail: a second one with the same identity is refused by the database.</summary>
/// <param name="RecipientKey">See <see cref="MailRecipientKey"/>.</param>
/// <param name="Ordinal">0, and counting up for further mails of the same kind (second reminder).</param>
public sealed record MailIdentity(MailKind Kind, WaveId Wave, string RecipientKey, int Ordinal);

/// <param name="Template">Names the template that turns <paramref name="DataJson"/> into the mail.</param>
public sealed record MailContent(string RecipientName, string Address, string Template, string DataJson);

/// <summary>
/// A mail, written in the transaction of the change that caused it and sent later, at least once. Recipient, template and data stay, so that a
/// resend is the same bytes with the same Message-ID; the secret of its link waits encrypted and is forgotten once a server has accepted it.
/// </summary>
public sealed class OutboxMail
{
    /// <summary>In characters; what a server says beyond them is cut.</summary>
    public const int MaxServerWords = 1000;

    private OutboxMail()
    {
        // For EF.
    }

    /// <param name="messageIdDomain">What follows the @ in the Message-ID: our own domain.</param>
    /// <param name="protectedToken">The link's token, encrypted by Data Protection; null for a mail without a personal link.</param>
    public OutboxMail(
        MailIdentity identity, MailContent content, string? protectedToken, string messageIdDomain, DateTimeOffset due, DateTimeOffset now)
    {
        Id = OutboxMailId.New();
        Kind = identity.Kind;
        WaveId = identity.Wave;
        RecipientKey = identity.RecipientKey;
        Ordinal = identity.Ordinal;
        RecipientName = content.RecipientName;
        Address = content.Address;
        Template = content.Template;
        DataJson = content.DataJson;
        ProtectedToken = protectedToken;
        MessageId = $"{Id.Value:N}@{messageIdDomain}";
        CreatedAt = now;
        DueAt = due;
        NextAttemptAt = due;
    }

    public OutboxMailId Id { get; private set; }

    public MailKind Kind { get; private set; }

    public WaveId WaveId { get; private set; }

    public string RecipientKey { get; private set; } = "";

    public int Ordinal { get; private set; }

    public string RecipientName { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Template { get; private set; } = "";

    public string DataJson { get; private set; } = "";

    public string? ProtectedToken { get; private set; }

    /// <summary>Without angle brackets; the same on every attempt.</summary>
    public string MessageId { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public MailState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>The worker that is sending it, or null. Claims are taken by a conditional update in the database, so that two nodes agree.</summary>
    public string? ClaimedBy { get; private set; }

    /// <summary>A claim older than this belongs to a worker that died.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>What the server, or the network, said last.</summary>
    public string? LastServerWords { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>To be sent at <paramref name="now"/>: pending, its time has come, and no living worker has it.</summary>
    public static Expression<Func<OutboxMail, bool>> IsDue(DateTimeOffset now) => mail =>
        mail.State == MailState.Pending && mail.NextAttemptAt <= now && (mail.ClaimedUntil == null || mail.ClaimedUntil <= now);

    public void Accept(string serverWords, DateTimeOffset now)
    {
        EndAttempt(serverWords);
        State = MailState.Accepted;
        AcceptedAt = now;
        ProtectedToken = null;
    }

    public void TryAgain(string serverWords, DateTimeOffset nextAttempt)
    {
        EndAttempt(serverWords);
        NextAttemptAt = nextAttempt;
    }

    /// <summary>The token goes too: nobody can have received the link.</summary>
    public void Reject(string serverWords)
    {
        EndAttempt(serverWords);
        State = MailState.Rejected;
        ProtectedToken = null;
    }

    /// <summary>Not sent any more. A worker that has it in its hands may still send it; its link leads nowhere.</summary>
    public void Withdraw()
    {
        if (State != MailState.Pending)
        {
            throw new InvalidOperationException($"The mail is {State}: its sending has ended.");
        }

        State = MailState.Withdrawn;
        ProtectedToken = null;
    }

    private void EndAttempt(string serverWords)
    {
        if (State != MailState.Pending)
        {
            throw new InvalidOperationException($"The mail is {State}: its sending has ended.");
        }

        Attempts++;
        LastServerWords = serverWords.Length > MaxServerWords ? serverWords[..MaxServerWords] : serverWords;
        ClaimedBy = null;
        ClaimedUntil = null;
    }
}
