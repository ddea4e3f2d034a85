using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Storage;

public readonly record struct PartReplyId(Guid Value) : IEntityId<PartReplyId>
{
    public static PartReplyId New() => new(Guid.CreateVersion7());

    public static PartReplyId From(Guid value) => new(value);
}

public readonly record struct FrozenReportId(Guid Value) : IEntityId<FrozenReportId>
{
    public static FrozenReportId New() => new(Guid.CreateVersion7());

    public static FrozenReportId From(Guid value) => new(value);
}
