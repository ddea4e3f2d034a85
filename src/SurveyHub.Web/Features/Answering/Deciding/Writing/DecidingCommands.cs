using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Answering.Deciding.Writing;

/// <param name="ReadUpTo">The newest entry that held in what the approver read; 0 when nothing was answered.</param>
/// <param name="Letters">What is mailed about it, made when it is known how many verdicts came before.</param>
public sealed record ApproveResponse(
    ResponseId Response, Actor By, Verdict Verdict, string? Comment, long ReadUpTo, DateTimeOffset At, Func<int, IReadOnlyList<QueuedMail>>? Letters = null);

public enum ApproveOutcome
{
    Recorded,

    /// <summary>The same person has said the same of the same before: a double press.</summary>
    RecordedBefore,

    /// <summary>Something has been answered since it was shown.</summary>
    ChangedSinceRead,

    /// <summary>The person is not named to approve, or is so no longer.</summary>
    NotApprover,

    /// <summary>It is handed in.</summary>
    Submitted,

    Ended,
}

/// <summary>What the writer decided of a submission, for those who write its receipt.</summary>
/// <param name="Approved">Who approved exactly this; null when nobody was named to.</param>
public sealed record RecordedSubmission(int Number, bool IsLate, GivenVerdict? Approved);

/// <summary>That the staff puts an earlier value of a field back into what is handed in.</summary>
/// <param name="Change">The value, based on the entry that holds.</param>
/// <param name="Signature">The member of the staff: the organisation does not stand for it.</param>
/// <param name="Reason">Why; told to the organisation.</param>
/// <param name="After">The submission that it is to correct. If another has come meanwhile, nothing is done.</param>
/// <param name="Receipts">Mails about it.</param>
public sealed record RestoreAnswer(
    SaveAnswers Change, Signature Signature, string Reason, int After, Func<RecordedSubmission, IReadOnlyList<QueuedMail>>? Receipts = null);

public enum RestoreOutcome
{
    Restored,

    /// <summary>It is what holds already.</summary>
    HoldsAlready,

    /// <summary>Another submission has come since the history was shown.</summary>
    ChangedMeanwhile,

    /// <summary>The organisation is correcting it: what it has written since is its own, and must not be handed in by somebody else.</summary>
    BeingCorrected,
}
