namespace SurveyHub.Domain.Questionnaires;

/// <summary>What the authors of a questionnaire tell one another. Never shown to those who answer, nor printed, nor in the report.</summary>
/// <param name="Part">The field, row or column of the question that it is about; null for the question.</param>
/// <param name="Text">Plain text, 1 to <see cref="MaxLength"/> characters.</param>
public sealed record StaffNote(Identifier? Part, string Text)
{
    public const int MaxLength = 1_000;
}
