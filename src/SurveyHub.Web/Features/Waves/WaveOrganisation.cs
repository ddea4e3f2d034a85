using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Panels;
using Organisation = SurveyHub.Domain.Panels.Organisation;

namespace SurveyHub.Web.Features.Waves;

/// <summary>A member of a wave's frozen panel: who was asked, under the names and with the facts of that day.</summary>
public sealed class WaveOrganisation
{
    public const int MaxReasonLength = 1000;

    private WaveOrganisation()
    {
        // For EF.
    }

    public WaveOrganisation(WaveId wave, OrganisationId organisation, Organisation asFrozen, string? officialMailbox)
    {
        Id = WaveOrganisationId.New();
        WaveId = wave;
        OrganisationId = organisation;
        Code = asFrozen.Code;
        ShortName = asFrozen.ShortName;
        OfficialName = asFrozen.OfficialName;
        Aliases = asFrozen.Aliases;
        Facts = asFrozen.Facts;
        OfficialMailbox = officialMailbox;
    }

    public WaveOrganisationId Id { get; private set; }

    public WaveId WaveId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public OrganisationCode Code { get; private set; }

    public string ShortName { get; private set; } = "";

    public string OfficialName { get; private set; } = "";

    public ValueList<string> Aliases { get; private set; } = [];

    public ValueList<Fact> Facts { get; private set; } = [];

    public string? OfficialMailbox { get; private set; }

    /// <summary>A later last day than the wave's, for this organisation alone; null without an extension.</summary>
    public DateOnly? ExtendedDeadline { get; private set; }

    public string? ExtensionReason { get; private set; }

    public Guid? ExtendedBy { get; private set; }

    /// <summary>Counts up whenever the day in its calendar entry changes, so that calendars take the newest of the files it has got (RFC 5545, 3.8.7.4).</summary>
    public int CalendarSequence { get; private set; }

    public DateOnly DeadlineIn(Wave wave) => ExtendedDeadline is { } extended && extended > wave.Deadline ? extended : wave.Deadline;

    /// <summary>Gives more time. Refuses a day that gives less than the organisation already has, and an empty reason.</summary>
    public void Extend(DateOnly deadline, string reason, Guid by, Wave wave)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (deadline <= DeadlineIn(wave))
        {
            throw new ArgumentOutOfRangeException(nameof(deadline), deadline, "An extension gives more time, not less.");
        }

        ExtendedDeadline = deadline;
        ExtensionReason = reason;
        ExtendedBy = by;
        CalendarSequence++;
    }

    public Organisation ToDomain() => new(Code, ShortName, OfficialName, Aliases, Facts);
}
