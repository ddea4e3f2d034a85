using System.Globalization;
using System.Text;

namespace SurveyHub.TestKit.Mail;

/// <summary>What the server answers.</summary>
/// <param name="Code">Three digits; 421 also closes the connection.</param>
/// <param name="Lines">At least one; an enhanced status code ("5.1.1") stands at the beginning.</param>
public sealed record SmtpReply(int Code, params IReadOnlyList<string> Lines)
{
    /// <summary>No answer at all: the connection is closed, and the client cannot know what the server did.</summary>
    public static SmtpReply DropConnection { get; } = new(0, "");

    public static SmtpReply Ok { get; } = new(250, "2.0.0 Ok");

    /// <summary>A permanent refusal: "the mailbox does not exist".</summary>
    public static SmtpReply MailboxUnknown { get; } = new(550, "5.1.1 No such mailbox here");

    /// <summary>A refusal for now: "try again later".</summary>
    public static SmtpReply TryLater { get; } = new(451, "4.3.0 Try again later");

    /// <summary>The server is going down and closes the connection.</summary>
    public static SmtpReply ShuttingDown { get; } = new(421, "4.3.2 Shutting down");

    public bool IsAccepted => Code is >= 200 and < 400;

    /// <summary>Nothing more is said on the connection after it.</summary>
    public bool EndsConnection => Code is 421 or 221 || this == DropConnection;

    /// <summary>On the wire: every line but the last has a hyphen after the code.</summary>
    internal byte[] ToBytes()
    {
        var builder = new StringBuilder();
        for (var i = 0; i < Lines.Count; i++)
        {
            builder.Append(CultureInfo.InvariantCulture, $"{Code:D3}{(i == Lines.Count - 1 ? ' ' : '-')}{Lines[i]}\r\n");
        }

        return Encoding.UTF8.GetBytes(builder.ToString());
    }
}
