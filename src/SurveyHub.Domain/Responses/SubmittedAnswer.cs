namespace SurveyHub.Domain.Responses;

/// <summary>An answer as it was handed in, with who gave it.</summary>
/// <param name="By">The name of whoever wrote it; null when it has been erased.</param>
/// <param name="At">When it was written.</param>
/// <param name="IsCarried">Said to be unchanged since the wave before, and not written anew.</param>
public sealed record SubmittedAnswer(Answer Answer, string? By, DateTimeOffset At, bool IsCarried = false);
