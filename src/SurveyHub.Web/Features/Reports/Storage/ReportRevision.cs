using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Reports.Storage;

/// <summary>
/// The report file of a wave as it stood after a save. The newest holds; the others tell what was written, when and by whom, and none is ever written
/// over. Two who save on the same revision make two rows of one key, of which the database takes the first.
/// </summary>
public sealed class ReportRevision
{
    private ReportRevision()
    {
        // For EF.
    }

    internal ReportRevision(WaveId wave, int revision, string text, Guid by, DateTimeOffset now)
    {
        WaveId = wave;
        Revision = revision;
        Text = text;
        SavedBy = by;
        SavedAt = now;
    }

    public WaveId WaveId { get; private set; }

    /// <summary>Counts from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>With LF and without a byte order mark.</summary>
    public string Text { get; private set; } = "";

    public Guid SavedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
