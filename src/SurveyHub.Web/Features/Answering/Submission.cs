using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Who stands for a submission.</summary>
/// <param name="Title">"regiondirektör"; null when not said.</param>
public sealed record Signature(string Name, string? Title);

/// <summary>
/// A response as it was handed in: all entries of the log up to a sequence. Never changed; a correction is a new submission. Made by the writer's
/// SQL alone, and read here.
/// </summary>
public sealed class Submission
{
    public const int MaxSignatureLength = 200;

    private Submission()
    {
        // For EF, which only reads: the answer writer adds it.
    }

    public SubmissionId Id { get; private set; }

    public ResponseId ResponseId { get; private set; }

    /// <summary>1 for the first; the database refuses a number twice, and so a double submit.</summary>
    public int Number { get; private set; }

    /// <summary>The last entry that held in any field.</summary>
    public long LastSequence { get; private set; }

    /// <summary>The version of the questionnaire that was reviewed and signed; the wave may put others to use afterwards.</summary>
    public QuestionnaireVersionId QuestionnaireVersionId { get; private set; }

    /// <summary>When it was handed in; when it was imported, if the time it was handed in is not known.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>False when an import could not say when it was handed in: then no report speaks of the time.</summary>
    public bool IsTimeKnown { get; private set; }

    public string SignedByName { get; private set; } = "";

    public string? SignedByTitle { get; private set; }

    /// <summary>Who pressed the button, which need not be who signs; null when the staff or an import did.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>The organisation's own registry number for the answer; null when none was given.</summary>
    public string? DiaryNumber { get; private set; }

    /// <summary>Who approved exactly this; null when nobody was named to.</summary>
    public string? ApprovedByName { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>After the organisation's own deadline.</summary>
    public bool IsLate { get; private set; }

    /// <summary>
    /// The entry was written before it: up to <see cref="LastSequence"/>, or later and in vain. What was not taken is none of it, since nothing is as long as
    /// a response is handed in.
    /// </summary>
    public bool HasBefore(AnswerEvent entry) =>
        entry.Sequence <= LastSequence || (entry.Standing == EntryStanding.Conflicting && entry.At <= At);
}
