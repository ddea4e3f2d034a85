namespace SurveyHub.Web.Platform.Mail;

public enum SmtpSecurity
{
    /// <summary>Plain text at first, then encrypted; refused when the server cannot. Port 587.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte. Port 465.</summary>
    Tls,

    /// <summary>In the clear: only for a server on this machine or network.</summary>
    None,
}

public sealed class SmtpOptions
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public SmtpSecurity Security { get; set; }

    /// <summary>Null for a server that asks for no sign-in.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    internal IEnumerable<string> Problems()
    {
        if (string.IsNullOrWhiteSpace(Host))
        {
            yield return "Mail:Smtp:Host is required with Mail:Smtp.";
        }

        if (Port is < 1 or > 65535)
        {
            yield return "Mail:Smtp:Port must be 1 to 65535.";
        }

        if (string.IsNullOrEmpty(User) != string.IsNullOrEmpty(Password))
        {
            yield return "Mail:Smtp:User and Mail:Smtp:Password belong together.";
        }
    }
}
