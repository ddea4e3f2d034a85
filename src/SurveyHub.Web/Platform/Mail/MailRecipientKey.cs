using System.Globalization;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Platform.Mail;

/// <summary>
/// The recipient part of a mail's identity. The organisation is in it, because one person may act for several organisations of a wave and then
/// gets a mail for each.
/// </summary>
public static class MailRecipientKey
{
    /// <summary>Of an id, in characters.</summary>
    private const int IdLength = 32;

    public static string Person(WaveOrganisationId organisation, PersonId person) =>
        string.Create(CultureInfo.InvariantCulture, $"{organisation.Value:N}{person.Value:N}");

    /// <summary>The organisation itself: its official mailbox.</summary>
    public static string Organisation(WaveOrganisationId organisation) => organisation.Value.ToString("N", CultureInfo.InvariantCulture);

    public static WaveOrganisationId OrganisationOf(string key) => new(Guid.ParseExact(key[..IdLength], "N"));
}
