namespace SurveyHub.TestKit.Mail;

/// <summary>A point of an SMTP conversation at which the server replies, and at which a test may script another reply.</summary>
public enum SmtpStep
{
    /// <summary>The greeting of a new connection.</summary>
    Connect,
    Hello,
    Authenticate,

    /// <summary>MAIL FROM: the sender.</summary>
    Mail,

    /// <summary>RCPT TO: one recipient.</summary>
    Recipient,

    /// <summary>DATA: the permission to send the content.</summary>
    Data,

    /// <summary>The final point after the content: the reply that says who is responsible for the message now.</summary>
    EndOfData,
    Reset,
    Noop,
    Quit,
}
