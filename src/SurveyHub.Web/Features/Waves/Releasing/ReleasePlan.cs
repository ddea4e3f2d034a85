using System.Security.Cryptography;
using System.Text.Json;
using SurveyHub.Domain;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using Organisation = SurveyHub.Domain.Panels.Organisation;

namespace SurveyHub.Web.Features.Waves.Releasing;

/// <summary>What a release would do now: whom it asks, every mail it sends, and what was found that stands in its way or should be known.</summary>
/// <param name="Due">When the mails leave.</param>
/// <param name="IsAtOnce">They leave when the button is pressed, and not on the morning of a later day.</param>
public sealed record ReleasePlan(
    Wave Wave,
    FrozenPanel Panel,
    ValueList<PlannedOrganisation> Organisations,
    ValueList<PlannedMail> Mails,
    ValueList<ReleaseProblem> Findings,
    DateTimeOffset Due,
    bool IsAtOnce)
{
    /// <summary>While there is any, the wave cannot be released.</summary>
    public IReadOnlyList<ReleaseProblem> Problems { get; } = [.. Findings.Where(finding => !finding.IsWarning)];

    public IReadOnlyList<ReleaseProblem> Warnings { get; } = [.. Findings.Where(finding => finding.IsWarning)];

    public int Invitations => Mails.Count(mail => mail.Kind == MailKind.Invitation);

    public int OfficialCopies => Mails.Count(mail => mail.Kind == MailKind.OfficialCopy);

    /// <summary>
    /// The same for as long as every mail, the time they leave and what the wave freezes are: whoever confirms a plan confirms what they have seen.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            var confirmed = new
            {
                Due = IsAtOnce ? (DateTimeOffset?)null : Due,
                Panel,
                Organisations,
                Mails = Mails.Select(mail => new { mail.Key, mail.To, mail.Letter }),
            };
            return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(confirmed, StoredJson.Options)));
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
