using System.Net.Mail;

namespace SurveyHub.Domain.Text;

/// <summary>The one rule for what can be an e-mail address, in forms, files and settings.</summary>
public static class EmailAddress
{
    /// <summary>What SMTP allows, in characters.</summary>
    public const int MaxLength = 254;

    /// <summary>
    /// Whether a text is an address and nothing beside it: blanks around it and a name before it ("Anna &lt;anna@example.org&gt;") are refused. Å, ä
    /// and ö are letters like any other. Whether it can be reached, the mail server says.
    /// </summary>
    public static bool IsValid(string text) =>
        text.Length <= MaxLength && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
