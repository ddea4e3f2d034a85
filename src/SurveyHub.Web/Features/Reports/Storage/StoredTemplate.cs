using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Reports.Storage;

public readonly record struct StoredTemplateId(Guid Value) : IEntityId<StoredTemplateId>
{
    public static StoredTemplateId New() => new(Guid.CreateVersion7());

    public static StoredTemplateId From(Guid value) => new(value);
}

/// <summary>A Word template that an office has handed in for its reports. It was found good when it was taken.</summary>
public sealed class StoredTemplate
{
    /// <summary>Of the name that the file had, in characters.</summary>
    public const int MaxName = 200;

    private StoredTemplate()
    {
        // For EF.
    }

    internal StoredTemplate(WaveId? wave, string name, byte[] file, Guid by, DateTimeOffset now)
    {
        Id = StoredTemplateId.New();
        WaveId = wave;
        Name = name;
        File = file;
        UploadedBy = by;
        UploadedAt = now;
    }

    public StoredTemplateId Id { get; private set; }

    /// <summary>The wave whose reports it is for; null for those of every wave that has none of its own.</summary>
    public WaveId? WaveId { get; private set; }

    public string Name { get; private set; } = "";

    public byte[] File { get; private set; } = [];

    public Guid UploadedBy { get; private set; }

    public DateTimeOffset UploadedAt { get; private set; }
}
