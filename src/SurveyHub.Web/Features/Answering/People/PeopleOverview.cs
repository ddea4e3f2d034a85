using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>One thing somebody has been given.</summary>
/// <param name="IssuedBy">The name of the colleague who gave it; null when the staff did.</param>
/// <param name="RevokedBy">The name of the colleague who withdrew it; null when the staff did, or nobody.</param>
/// <param name="Successor">To whom the responsibility was handed over; null when it was not.</param>
public sealed record GivenRight(AccessRight Right, string? IssuedBy, string? RevokedBy, string? Successor)
{
    public RightRole Role => Right.RoleOf();

    /// <summary>Given by a colleague, so that a colleague may take it back.</summary>
    public bool IsShare => Right.IssuedByPerson is not null && Role is RightRole.Colleague or RightRole.Decider;
}

/// <param name="LastAnswered">When they last changed an answer; null when they never did.</param>
public sealed record Participant(string Name, string Email, bool IsYou, DateTimeOffset? LastAnswered, IReadOnlyList<GivenRight> Rights);

/// <param name="Names">Of those who have been asked for this question in particular.</param>
public sealed record QuestionShare(Question Question, IReadOnlyList<string> Names, Completion Completion);

/// <summary>Who works on an answer, as the holder of a link may see it.</summary>
public sealed record PeopleOverview(
    IReadOnlyList<Participant> Participants, IReadOnlyList<(string Name, GivenRight Given)> Withdrawn, IReadOnlyList<QuestionShare> Questions);
