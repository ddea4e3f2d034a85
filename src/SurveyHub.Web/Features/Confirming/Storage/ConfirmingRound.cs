using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>That a wave's organisations are asked to read their parts of its report, and until when.</summary>
public sealed class ConfirmingRound
{
    private ConfirmingRound()
    {
        // For EF.
    }

    public ConfirmingRound(WaveId wave, DateOnly deadline, Guid by, DateTimeOffset now) => (WaveId, Deadline, ChangedBy, ChangedAt) = (wave, deadline, by, now);

    public WaveId WaveId { get; private set; }

    /// <summary>The last day, in Stockholm, of all of them.</summary>
    public DateOnly Deadline { get; private set; }

    public Guid ChangedBy { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <param name="asks">Somebody is asked by it: then it is set anew, also when the day is the same.</param>
    public void Move(DateOnly deadline, Guid by, DateTimeOffset now, bool asks)
    {
        if (asks || deadline != Deadline)
        {
            (Deadline, ChangedBy, ChangedAt) = (deadline, by, now);
        }
    }
}
