using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>
/// That a person has seen two texts for one field and decided. A conflicting entry of the log is open until it is settled: a later save of somebody who
/// has not seen it does not bury it. Made by the writer's SQL alone.
/// </summary>
public sealed class SettledConflict
{
    private SettledConflict()
    {
        // For EF, which only reads: the answer writer adds it.
    }

    /// <summary>Of the conflicting entry.</summary>
    public long Sequence { get; private set; }

    public ResponseId ResponseId { get; private set; }

    /// <summary>Who decided; null when the staff did.</summary>
    public PersonId? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
