using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Mail;

/// <summary>How mail leaves. Without <see cref="Smtp"/> it is laid in the local mailbox as files, and nothing leaves the machine.</summary>
public sealed class MailOptions : ISettingsSection, IValidatableObject
{
    private const string UnsetFrom = "surveyhub@localhost";

    public static string SectionName => "Mail";

    /// <summary>The address mails come from; their name is the wave's. Its domain also ends Message-IDs. Required with an SMTP server.</summary>
    public string From { get; set; } = UnsetFrom;

    /// <summary>Long-lived connections to the server at the same time, 1 to 16. The time goes into waiting for answers, so a few go far.</summary>
    [Range(1, 16)]
    public int Connections { get; set; } = 2;

    public SmtpOptions? Smtp { get; set; }

    /// <summary>What follows the @ in identifiers that are ours.</summary>
    public string Domain => new MailAddress(From).Host;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!EmailAddress.IsValid(From))
        {
            yield return new ValidationResult("Mail:From must be a bare e-mail address: enkat@example.org.", [nameof(From)]);
        }

        if (Smtp is null)
        {
            yield break;
        }

        if (From == UnsetFrom)
        {
            yield return new ValidationResult("Mail:From is required with Mail:Smtp.", [nameof(From)]);
        }

        foreach (var problem in Smtp.Problems())
        {
            yield return new ValidationResult(problem, [nameof(Smtp)]);
        }
    }
}
