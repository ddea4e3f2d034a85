using SurveyHub.Domain.Panels;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>A mail of a wave: one that a release would send, or one in the outbox.</summary>
/// <param name="Key">Names it in addresses.</param>
/// <param name="Code">The organisation's, which is its own in a wave; a short name need not be.</param>
/// <param name="Organisation">Its short name.</param>
/// <param name="Delivery">Null while nothing has been released.</param>
public sealed record WaveMailRow(
    string Key, MailKind Kind, OrganisationCode Code, string Organisation, MailParty To, MailDelivery? Delivery)
{
    public ScreenText StateText => Delivery switch
    {
        null => MailTexts.Planned,
        { State: MailState.Accepted } => MailTexts.Sent,
        { State: MailState.Rejected } => MailTexts.AddressFails,
        { State: MailState.Withdrawn } => MailTexts.Withdrawn,
        { Attempts: 0 } => MailTexts.Waiting,
        _ => MailTexts.Retrying,
    };

    /// <summary>Somebody has to look at it: the address does not work, or the mail is still being tried.</summary>
    public bool NeedsAttention => Delivery is { State: MailState.Rejected } or { State: MailState.Pending, Attempts: > 0 };

    /// <summary>On its way out, so that the state changes by itself while somebody looks at it.</summary>
    public bool IsLeavingAt(DateTimeOffset now) => Delivery is { State: MailState.Pending, Attempts: 0 } waiting && waiting.NextAttempt <= now;

    /// <summary>The class that colours the state's word.</summary>
    public string? Colour => Delivery switch
    {
        { State: MailState.Accepted } => "ok",
        { State: MailState.Rejected } => "bad",
        { State: MailState.Withdrawn } => null,
        { Attempts: > 0 } => "warn",
        _ => null,
    };
}

/// <param name="NextAttempt">While it is pending.</param>
/// <param name="ServerWords">What was said at the last attempt, or null.</param>
public sealed record MailDelivery(
    MailState State, int Attempts, DateTimeOffset NextAttempt, DateTimeOffset? AcceptedAt, string? ServerWords);
