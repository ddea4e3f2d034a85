using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Features.Following.Reminding;

/// <summary>Who would be reminded now, and with which words.</summary>
/// <param name="Groups">Those who have started and those who have not; a group with nobody in it is left out.</param>
/// <param name="HasAddress">Links lead somewhere; without that nothing can be sent.</param>
public sealed record ReminderPlan(WaveId Wave, string Name, ValueList<ReminderGroup> Groups, bool HasAddress);

/// <param name="Example">The mail as the first of them would get it; null when it cannot be written.</param>
public sealed record ReminderGroup(bool HasStarted, ValueList<ReminderCandidate> Candidates, ComposedMail? Example);

/// <param name="Ordinal">Of the reminder it would get: 0 for its first.</param>
/// <param name="WasMailedToday">Something has been sent to it today already, so that it is not ticked from the start.</param>
public sealed record ReminderCandidate(OrganisationProgress Progress, int Ordinal, bool WasMailedToday)
{
    public WaveOrganisationId Id => Progress.Id;

    public Organisation Organisation => Progress.Organisation;

    /// <summary>What the page's box carries, and <see cref="ReminderChoice.TryParse"/> reads back.</summary>
    public string Choice => new ReminderChoice(Id, Ordinal).ToString();
}
