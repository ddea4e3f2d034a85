using MimeKit;

namespace SurveyHub.TestKit.Mail;

/// <summary>A message the server took, as it came over the wire.</summary>
/// <param name="Sender">The envelope's sender, empty for the null sender of notifications.</param>
/// <param name="Recipients">The envelope's accepted recipients; the headers may say otherwise.</param>
/// <param name="Content">The bytes after dot-unstuffing, line ends included.</param>
/// <param name="AuthenticatedAs">The user name, or null when nobody signed in.</param>
/// <param name="IsAcknowledged">
/// The client was told that it was taken. False when a scripted reply closed the connection instead: such a message is delivered, and its
/// sender does not know.
/// </param>
public sealed record ReceivedMail(
    string Sender, IReadOnlyList<string> Recipients, ReadOnlyMemory<byte> Content, string? AuthenticatedAs, bool IsAcknowledged)
{
    /// <summary>Reads headers and parts, anew at every call.</summary>
    public MimeMessage Parse()
    {
        using var stream = new MemoryStream(Content.ToArray(), writable: false);
        return MimeMessage.Load(stream);
    }
}
