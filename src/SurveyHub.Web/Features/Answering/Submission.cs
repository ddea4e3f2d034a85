using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Who stands for a submission.</summary>
/// <param name="Title">"regiondirektör"; null when not said.</param>
public sealed record Signature(string Name, string? Title);

/// <summary>
/// A response as it was handed in: all entries of the log up to a sequence. Never changed; a correction is a new submission.
/// </summary>
public sealed class Submission
{
    public const int MaxSignatureLength = 200;

    private Submission()
    {
        // For EF.
    }

    /// <param name="number">1 for the first; the database refuses a number twice, and so a double submit.</param>
    /// <param name="lastSequence">The last entry of the log that belongs to it.</param>
    /// <param name="person">Who pressed the button, which need not be who signs; null when the staff or an import did.</param>
    public Submission(
        ResponseId response, int number, long lastSequence, Signature signature, PersonId? person, bool isLate, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Id = SubmissionId.New();
        ResponseId = response;
        Number = number;
        LastSequence = lastSequence;
        SignedByName = signature.Name;
        SignedByTitle = signature.Title;
        PersonId = person;
        IsLate = isLate;
        At = now;
    }

    public SubmissionId Id { get; private set; }

    public ResponseId ResponseId { get; private set; }

    public int Number { get; private set; }

    public long LastSequence { get; private set; }

    /// <summary>When it was handed in; when it was imported, if the time it was handed in is not known.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>False when an import could not say when it was handed in: then no report speaks of the time.</summary>
    public bool IsTimeKnown { get; private set; } = true;

    public string SignedByName { get; private set; } = "";

    public string? SignedByTitle { get; private set; }

    public PersonId? PersonId { get; private set; }

    /// <summary>After the organisation's own deadline.</summary>
    public bool IsLate { get; private set; }
}
