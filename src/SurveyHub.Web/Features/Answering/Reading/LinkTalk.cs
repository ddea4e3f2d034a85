using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>A text that lost to what holds in its field, until somebody has decided between them.</summary>
public sealed record OpenConflict(FieldPath Path, StoredAnswer Text);

/// <summary>That somebody answers certain questions.</summary>
/// <param name="Name">Empty for somebody who has been erased.</param>
/// <param name="WishedBy"><inheritdoc cref="AccessRight.WishedBy" path="/summary"/></param>
public sealed record QuestionShare(AccessRightId Right, PersonId Person, string Name, ValueList<Identifier> Questions, DateOnly? WishedBy);

/// <param name="By">Null for somebody who has been erased.</param>
public sealed record SpokenComment(QuestionCommentId Id, Identifier Question, PersonId Person, string? By, string Text, DateTimeOffset At);

/// <summary>What colleagues do around an answer. Of the whole response: what a person may see of it, their scope decides.</summary>
/// <param name="Conflicts">In the order they arose.</param>
/// <param name="Comments">In the order they were made, without those that were taken back.</param>
public sealed record LinkTalk(
    IReadOnlyList<OpenConflict> Conflicts, IReadOnlyList<QuestionShare> Shares, IReadOnlyList<SpokenComment> Comments)
{
    public static LinkTalk None { get; } = new([], [], []);
}
