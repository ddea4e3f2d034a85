using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using Organisation = SurveyHub.Domain.Panels.Organisation;

namespace SurveyHub.Web.Features.Waves.Releasing;

/// <summary>What a release would do now: whom it asks, every mail it sends, and what was found that stands in its way or should be known.</summary>
/// <param name="Due">When the mails leave.</param>
public sealed record ReleasePlan(
    Wave Wave,
    QuestionnaireVersion Version,
    FrozenPanel Panel,
    ValueList<PlannedOrganisation> Organisations,
    ValueList<PlannedMail> Mails,
    ValueList<ReleaseProblem> Findings,
    DateTimeOffset Due)
{
    /// <summary>While there is any, the wave cannot be released.</summary>
    public IReadOnlyList<ReleaseProblem> Problems { get; } = [.. Findings.Where(finding => !finding.IsWarning)];

    public IReadOnlyList<ReleaseProblem> Warnings { get; } = [.. Findings.Where(finding => finding.IsWarning)];

    public int Invitations => Mails.Count(mail => mail.Kind == MailKind.Invitation);

    public int OfficialCopies => Mails.Count(mail => mail.Kind == MailKind.OfficialCopy);

    /// <summary>The same for as long as every mail is: whoever confirms a plan confirms what they have seen.</summary>
    public string Fingerprint
    {
        get
        {
            var text = new StringBuilder();
            foreach (var mail in Mails)
            {
                text.Append(mail.Key).Append('\n').Append(mail.To).Append('\n').Append(new QueuedLetter("", null, mail.Letter).ToJson()).Append('\n');
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}

/// <param name="Contacts">Those who get the invitation; none is a problem.</param>
public sealed record PlannedOrganisation(
    OrganisationId Id, Organisation AsFrozen, string? OfficialMailbox, ValueList<PlannedContact> Contacts);

public sealed record PlannedContact(PersonId Id, string Name, string Email)
{
    public override string ToString() => $"{Name} ({Email})";
}

/// <param name="Key">Names it in addresses of the preview: "09-inbjudan".</param>
/// <param name="Contact">Null for the official copy.</param>
public sealed record PlannedMail(
    string Key, MailKind Kind, PlannedOrganisation Organisation, PlannedContact? Contact, MailParty To, Letter Letter);
