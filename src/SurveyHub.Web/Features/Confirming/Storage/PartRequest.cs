using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>That an organisation has been sent a link to its part. The mails are in the outbox.</summary>
public sealed class PartRequest
{
    private PartRequest()
    {
        // For EF.
    }

    public PartRequest(WaveOrganisationId organisation, Guid by, DateTimeOffset now) => (WaveOrganisationId, SentBy, SentAt) = (organisation, by, now);

    public WaveOrganisationId WaveOrganisationId { get; private set; }

    public Guid SentBy { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The first time that somebody did something on the page; null until then, since programs that read mails open links too.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }
}
