using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>One difference between two questionnaires.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Before">What the one says, or null where it says nothing.</param>
/// <param name="After">What the other says, or null where it says nothing.</param>
public sealed record QuestionnaireChange(ChangeKind Kind, ChangePlace Place, LocalText? Before, LocalText? After)
{
    public ChangeWeight Weight => Kind.Weight;
}

/// <param name="Question">The question it is in, or null for what stands outside of questions.</param>
/// <param name="Path">
/// As in answers files: <c>question</c>, <c>question.field</c>, <c>question.row.column</c>; a column as a whole is <c>question.column</c>, a row
/// <c>question.row</c>. A section is its id; empty is the questionnaire.
/// </param>
public readonly record struct ChangePlace(Identifier? Question, string Path)
{
    public static ChangePlace Questionnaire { get; } = new(null, "");

    public static ChangePlace Of(Section section) => new(null, section.Id?.Value ?? "");

    public static ChangePlace Of(Question question) => new(question.Id, question.Id.Value);

    public static ChangePlace Of(FieldPath path) => new(path.Question, path.ToString());

    public static ChangePlace Within(Question question, Identifier part) => new(question.Id, $"{question.Id}.{part}");
}
