using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>Numbers are stored.</summary>
public enum Verdict
{
    Approved = 0,

    /// <summary>Something has to be changed first; the comment says what.</summary>
    SentBack = 1,
}

/// <summary>
/// What a named approver said of a response as it stood at a sequence. Holds only for exactly that: answers that change afterwards have to be
/// approved anew, and so has a correction. Made by the writer's SQL alone, and read here.
/// </summary>
public sealed class Approval
{
    public const int MaxCommentLength = 2000;

    private Approval()
    {
        // For EF, which only reads: the answer writer adds it.
    }

    public ApprovalId Id { get; private set; }

    public ResponseId ResponseId { get; private set; }

    public PersonId PersonId { get; private set; }

    public Verdict Verdict { get; private set; }

    /// <summary>The newest entry that held when the approver read the answers; 0 when nothing was answered.</summary>
    public long UpToSequence { get; private set; }

    public string? Comment { get; private set; }

    public DateTimeOffset At { get; private set; }
}
