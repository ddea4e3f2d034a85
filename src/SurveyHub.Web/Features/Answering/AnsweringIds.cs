using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering;

public readonly record struct ResponseId(Guid Value) : IEntityId<ResponseId>
{
    public static ResponseId New() => new(Guid.CreateVersion7());

    public static ResponseId From(Guid value) => new(value);
}

public readonly record struct SubmissionId(Guid Value) : IEntityId<SubmissionId>
{
    public static SubmissionId New() => new(Guid.CreateVersion7());

    public static SubmissionId From(Guid value) => new(value);
}

public readonly record struct AccessRightId(Guid Value) : IEntityId<AccessRightId>
{
    public static AccessRightId New() => new(Guid.CreateVersion7());

    public static AccessRightId From(Guid value) => new(value);
}

public readonly record struct AccessTokenId(Guid Value) : IEntityId<AccessTokenId>
{
    public static AccessTokenId New() => new(Guid.CreateVersion7());

    public static AccessTokenId From(Guid value) => new(value);
}

public readonly record struct QuestionCommentId(Guid Value) : IEntityId<QuestionCommentId>
{
    public static QuestionCommentId New() => new(Guid.CreateVersion7());

    public static QuestionCommentId From(Guid value) => new(value);
}

public readonly record struct AttachedFileId(Guid Value) : IEntityId<AttachedFileId>
{
    public static AttachedFileId New() => new(Guid.CreateVersion7());

    public static AttachedFileId From(Guid value) => new(value);
}

public readonly record struct ApprovalId(Guid Value) : IEntityId<ApprovalId>
{
    public static ApprovalId New() => new(Guid.CreateVersion7());

    public static ApprovalId From(Guid value) => new(value);
}

public readonly record struct ReopeningId(Guid Value) : IEntityId<ReopeningId>
{
    public static ReopeningId New() => new(Guid.CreateVersion7());

    public static ReopeningId From(Guid value) => new(value);
}
