using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Storage;

public readonly record struct CodingId(Guid Value) : IEntityId<CodingId>
{
    public static CodingId New() => new(Guid.CreateVersion7());

    public static CodingId From(Guid value) => new(value);
}

public readonly record struct ReadingId(Guid Value) : IEntityId<ReadingId>
{
    public static ReadingId New() => new(Guid.CreateVersion7());

    public static ReadingId From(Guid value) => new(value);
}
