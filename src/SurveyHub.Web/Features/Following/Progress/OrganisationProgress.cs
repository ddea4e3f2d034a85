using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How far one organisation has come. Holds no answer: before submission the draft is the organisation's own.</summary>
/// <param name="Completion">How many fields are filled in, of those that are put to it as it has answered so far.</param>
/// <param name="Deadline">Its own when it was given more time.</param>
/// <param name="ExtensionReason">Why it was given more time; null without an extension.</param>
/// <param name="CanAnswer">Answers are still taken from it.</param>
/// <param name="IsLate">What was submitted came after the deadline, or the deadline has passed with nothing submitted.</param>
/// <param name="LastActivity">When somebody there last opened, saved or submitted something; null when nothing is known.</param>
/// <param name="LastMailed">When the latest mail to it left, or is to leave; null when none has been released.</param>
/// <param name="Reminders">Days on which it was reminded, in order.</param>
/// <param name="ReopenedBecause">Why the staff opened what it had handed in; null when it did so itself, or nothing is open.</param>
public sealed record OrganisationProgress(
    WaveOrganisationId Id,
    Organisation Organisation,
    ProgressState State,
    Completion Completion,
    DateOnly Deadline,
    string? ExtensionReason,
    bool CanAnswer,
    bool IsLate,
    DateTimeOffset? LastActivity,
    DateTimeOffset? LastMailed,
    ValueList<DateOnly> Reminders,
    string? ReopenedBecause = null)
{
    /// <summary>Something has been submitted and holds.</summary>
    public bool HasSubmitted => State is ProgressState.Submitted or ProgressState.Correcting;

    public bool IsOverdue => IsLate && !HasSubmitted;

    /// <summary>A mail to it leaves or left on the day in Stockholm, or is still to leave.</summary>
    public bool WasMailedOn(DateOnly day) => LastMailed is { } mailed && StockholmTime.DateOf(mailed) >= day;

    /// <summary>It may be reminded: it can still answer, and has not.</summary>
    public bool IsWaitedFor => CanAnswer && !HasSubmitted;
}
