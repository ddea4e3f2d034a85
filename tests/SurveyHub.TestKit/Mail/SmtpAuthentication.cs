using System.Net;
using System.Text;

namespace SurveyHub.TestKit.Mail;

/// <summary>AUTH PLAIN (RFC 4616), when the server has a credential; otherwise everybody may send.</summary>
internal sealed class SmtpAuthentication(NetworkCredential? credential)
{
    /// <summary>Who signed in, or null.</summary>
    public string? User { get; private set; }

    public bool IsMissing => credential is not null && User is null;

    public IEnumerable<string> Capabilities => credential is null ? [] : ["AUTH PLAIN"];

    /// <summary>What stands after "AUTH PLAIN": empty when the client waits to be asked, null for another mechanism.</summary>
    public static string? InitialResponse(SmtpCommandLine command)
    {
        var words = command.Argument.Split(' ', 2);
        return words[0].Equals("PLAIN", StringComparison.OrdinalIgnoreCase) ? words.ElementAtOrDefault(1) ?? "" : null;
    }

    /// <param name="response">Base64 of <c>authzid NUL user NUL password</c>, or null when there is none.</param>
    public SmtpReply Check(string? response)
    {
        if (credential is null || response is null)
        {
            return new SmtpReply(504, "5.5.4 Mechanism not offered");
        }

        var decoded = new byte[response.Length];
        var isBase64 = Convert.TryFromBase64String(response, decoded, out var length);
        var parts = isBase64 ? Encoding.UTF8.GetString(decoded, 0, length).Split('\0') : [];
        if (parts is not [_, var user, var password] || user != credential.UserName || password != credential.Password)
        {
            return new SmtpReply(535, "5.7.8 Wrong user name or password");
        }

        User = user;
        return new SmtpReply(235, "2.7.0 Signed in");
    }
}
