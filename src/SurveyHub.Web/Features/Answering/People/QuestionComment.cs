using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>What colleagues say to each other about a question. Seen inside the organisation only: by no member of the staff, in no export.</summary>
public sealed class QuestionComment
{
    public const int MaxLength = 4000;

    private QuestionComment()
    {
        // For EF.
    }

    /// <param name="id">Drawn where it was written, so that a comment sent twice is made once.</param>
    /// <param name="text">Not blank, at most <see cref="MaxLength"/> characters.</param>
    public QuestionComment(QuestionCommentId id, ResponseId response, Identifier question, PersonId by, string text, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaxLength, nameof(text));
        Id = id;
        ResponseId = response;
        QuestionId = question;
        PersonId = by;
        Text = text;
        At = now;
    }

    public QuestionCommentId Id { get; private set; }

    public ResponseId ResponseId { get; private set; }

    public Identifier QuestionId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>Empty once its writer has taken it back.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public void Remove(DateTimeOffset now)
    {
        Text = "";
        RemovedAt ??= now;
    }
}
