using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Whether answers are taken.</summary>
public enum Acceptance
{
    Taken,

    /// <summary>The response is submitted: it has to be reopened first. What was sent is in the log.</summary>
    Submitted,

    /// <summary>The last day is over. What was sent is in the log.</summary>
    Ended,
}

public enum FieldOutcome
{
    /// <summary>It holds now.</summary>
    Saved,

    /// <summary>The same stood there already; nothing was recorded.</summary>
    Unchanged,

    /// <summary>Something newer than the person had seen stands there. Both are in the log; the newer one still holds.</summary>
    Conflict,

    /// <summary>In the log only; <see cref="SaveResult.Acceptance"/> says why.</summary>
    NotTaken,

    /// <summary>A text of the log was to be taken up, but somebody else was first (<see cref="SettleOutcome.Outdated"/>). Nothing was recorded.</summary>
    Outdated,

    /// <summary>It would have made one row more than there may be. Nothing was recorded.</summary>
    RowsFull,

    /// <summary>It names a file that was never uploaded to the response, or not lately enough. Nothing was recorded.</summary>
    FileUnknown,
}

/// <summary>What a field holds.</summary>
public sealed record HeldEntry(long Sequence, AnswerKind Kind, string Raw, string? Reason, string? Comment, long? CarriedFrom)
{
    public bool Says(FieldChange change) =>
        (Kind, Raw, Reason, Comment, CarriedFrom) == (change.Kind, change.Raw, change.Reason, change.Comment, change.CarriedFrom);
}

/// <param name="Sequence">The entry that keeps what was sent; null when nothing had to be recorded.</param>
/// <param name="Held">What holds in the field after the save; null when nothing does.</param>
public sealed record FieldResult(FieldPath Path, string RowKey, FieldOutcome Outcome, long? Sequence, HeldEntry? Held)
{
    /// <inheritdoc cref="FieldChange.Field"/>
    public FieldPath Field => StoredPath.Of(Path, RowKey);
}

/// <param name="Fields">One for each change, in their order.</param>
/// <param name="Settlements">One for each settlement, in their order.</param>
public sealed record SaveResult(Acceptance Acceptance, ValueList<FieldResult> Fields, ValueList<SettleResult> Settlements);

public enum SubmitOutcome
{
    Submitted,

    /// <summary>Exactly this was submitted before: a double press. Nothing new was recorded.</summary>
    SubmittedBefore,

    /// <summary>Somebody else has submitted something, or answered since the review.</summary>
    ChangedSinceReview,

    Ended,

    /// <summary>Somebody is named to approve, and has not approved exactly this.</summary>
    NotApproved,

    /// <summary>Somebody else is named to sign, or the right to is withdrawn.</summary>
    NotSigner,
}

/// <param name="Number">Of the submission that now holds; null when there is none.</param>
public sealed record SubmitResult(SubmitOutcome Outcome, int? Number);

public enum ReopenOutcome
{
    Reopened,

    /// <summary>It is open already, or was never submitted.</summary>
    NotSubmitted,

    /// <summary>The organisation's deadline has passed.</summary>
    DeadlinePassed,

    /// <summary>The person has no right to, or no longer.</summary>
    NotAllowed,

    /// <summary>No time is left to correct it in, and the day given, if any, is no later one.</summary>
    NeedsLastDay,
}
