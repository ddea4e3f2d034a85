using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>An edition of a wave's report as it was published: its files never change, and a later edition stands beside it.</summary>
public sealed class FrozenReport
{
    private FrozenReport()
    {
        // For EF.
    }

    /// <param name="edition">1 for the first of the wave.</param>
    public FrozenReport(WaveId wave, int edition, string title, Guid by, string name, string programVersion, DateTimeOffset now)
    {
        Id = FrozenReportId.New();
        (WaveId, Edition, Title, FrozenBy, SignedBy, ProgramVersion, FrozenAt) = (wave, edition, title, by, name, programVersion, now);
    }

    public FrozenReportId Id { get; private set; }

    public WaveId WaveId { get; private set; }

    public int Edition { get; private set; }

    public string Title { get; private set; } = "";

    public Guid FrozenBy { get; private set; }

    /// <summary>The name of that member of the staff then.</summary>
    public string SignedBy { get; private set; } = "";

    public string ProgramVersion { get; private set; } = "";

    public DateTimeOffset FrozenAt { get; private set; }
}

/// <summary>Numbers are stored.</summary>
public enum FrozenKind
{
    /// <summary>What is published.</summary>
    Form = 0,

    /// <summary>What it was made of; may hold answers that are not published.</summary>
    Input = 1,

    /// <summary>What one organisation gets of its own.</summary>
    Part = 2,
}

/// <summary>One file of an edition, byte for byte.</summary>
public sealed class FrozenFile
{
    public const int MaxNameLength = 200;

    private FrozenFile()
    {
        // For EF.
    }

    public FrozenFile(FrozenReportId report, FrozenKind kind, string name, string contentType, string hash, byte[] bytes)
    {
        (FrozenReportId, Kind, Name, ContentType, Hash, Bytes, Size) = (report, kind, name, contentType, hash, bytes, bytes.Length);
    }

    public FrozenReportId FrozenReportId { get; private set; }

    public FrozenKind Kind { get; private set; }

    /// <summary>In the archive, with forward slashes.</summary>
    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>SHA-256, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    public byte[] Bytes { get; private set; } = [];
}
