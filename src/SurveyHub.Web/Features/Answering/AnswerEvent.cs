using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering;

/// <summary>How an answer came in. Numbers are stored.</summary>
public enum AnswerWay
{
    Form = 0,

    /// <summary>By a colleague with a right of their own.</summary>
    Colleague = 1,

    /// <summary>From an answers file.</summary>
    Import = 2,

    /// <summary>Entered by the staff for the organisation.</summary>
    Staff = 3,
}

/// <summary>What became of an entry of the log. Numbers are stored.</summary>
public enum EntryStanding
{
    /// <summary>It became the answer of its field, and holds until a later applied entry.</summary>
    Applied = 0,

    /// <summary>It was typed over something older than what held, and so is only kept.</summary>
    Conflicting = 1,

    /// <summary>It came when nothing was taken: after closing, or while the response was submitted. It is only kept, outside every base.</summary>
    NotTaken = 2,
}

/// <summary>
/// One entry of the log of answers: what somebody answered in a field at a moment. Entries are only ever added, by the answer writer; the
/// current state is derived from them (<see cref="CurrentAnswer"/>).
/// </summary>
[NamedIndexesOnly]
public sealed class AnswerEvent
{
    /// <summary>Of <see cref="RowKey"/>, in characters.</summary>
    public const int MaxRowKeyLength = Domain.Questionnaires.RowKey.MaxLength;

    private AnswerEvent()
    {
        // For EF, which only reads: the answer writer inserts rows by prepared statements.
    }

    /// <summary>Drawn by the database; grows with every entry, over all responses.</summary>
    public long Sequence { get; private set; }

    public ResponseId ResponseId { get; private set; }

    public FieldPath Path { get; private set; }

    /// <summary>The stable key of a row the respondent added; empty for every other field.</summary>
    public string RowKey { get; private set; } = "";

    /// <summary>Path and row in one.</summary>
    public FieldPath Field => StoredPath.Of(Path, RowKey);

    /// <summary>The version the respondent had before them.</summary>
    public QuestionnaireVersionId QuestionnaireVersionId { get; private set; }

    public AnswerKind Kind { get; private set; }

    /// <summary>As typed, also when it could not be read.</summary>
    public string Raw { get; private set; } = "";

    /// <summary>What was read from <see cref="Raw"/>, as JSON; null when nothing could be.</summary>
    public string? ValueJson { get; private set; }

    public string? Reason { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>Who answered; null when the staff or an import did.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>The member of the staff who entered or imported it, or null.</summary>
    public Guid? StaffUserId { get; private set; }

    public AnswerWay Way { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Drawn by the page for each save. Unique, so that a save sent twice is recorded once.</summary>
    public Guid SaveId { get; private set; }

    /// <summary>The entry that the person saw when typing; null when the field was empty. Differing from the current one it is a conflict.</summary>
    public long? BasedOn { get; private set; }

    /// <summary>
    /// The entry of the wave before that the person said still holds ("oförändrat"); null for what was answered anew. What was carried over stands
    /// here as any other answer does.
    /// </summary>
    public long? CarriedFrom { get; private set; }

    /// <summary>
    /// Decided once, in the transaction that adds the entry. What held at a sequence is, for each field, its last applied entry up to there.
    /// </summary>
    public EntryStanding Standing { get; private set; }
}
