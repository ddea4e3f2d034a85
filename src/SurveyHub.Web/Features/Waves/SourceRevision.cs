namespace SurveyHub.Web.Features.Waves;

/// <summary>
/// What a wave said of its answers after a change. Files and reports say it on to others, so what they said once can be found again. Two who change the same make two
/// rows of one key, of which the database takes the first.
/// </summary>
public sealed class SourceRevision
{
    private SourceRevision()
    {
        // For EF.
    }

    internal SourceRevision(WaveId wave, int revision, string? source, Guid by, DateTimeOffset now) =>
        (WaveId, Revision, Source, SavedBy, SavedAt) = (wave, revision, source, by, now);

    public WaveId WaveId { get; private set; }

    /// <summary>Counts from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>Null when nothing was said any more.</summary>
    public string? Source { get; private set; }

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
