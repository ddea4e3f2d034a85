using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>That a submitted response was opened again: by the organisation until its deadline, or by the staff with a reason. Made by the writer's SQL alone.</summary>
public sealed class Reopening
{
    public const int MaxReasonLength = 1000;

    private Reopening()
    {
        // For EF, which only reads: the answer writer adds it.
    }

    public ReopeningId Id { get; private set; }

    public ResponseId ResponseId { get; private set; }

    /// <summary>The number of the submission that was opened.</summary>
    public int AfterSubmission { get; private set; }

    /// <summary>Why; null when the organisation itself did, which needs no reason.</summary>
    public string? Reason { get; private set; }

    /// <summary>Null when the staff did.</summary>
    public PersonId? PersonId { get; private set; }

    public Guid? StaffUserId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
