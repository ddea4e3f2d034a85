using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Responses;

/// <summary>A field whose answer differs between two submissions of the same organisation.</summary>
/// <param name="Before">Null when nothing had been written in it.</param>
/// <param name="After">Null when nothing stands in it any more; emptied by a person it is an answer of the kind <see cref="AnswerKind.Cleared"/>.</param>
public sealed record AnswerChange(Field Field, SubmittedAnswer? Before, SubmittedAnswer? After)
{
    /// <summary>What differs, in the order of the questionnaire. The same answer given again is no change, whoever gave it.</summary>
    /// <param name="before">At most one for each field and row, as are <paramref name="after"/>.</param>
    public static IReadOnlyList<AnswerChange> Between(
        Questionnaire questionnaire, IEnumerable<SubmittedAnswer> before, IEnumerable<SubmittedAnswer> after)
    {
        var (then, now) = (ByField(before), ByField(after));
        return
        [
            .. questionnaire.WithRows(then.Keys.Concat(now.Keys)).Fields
                .Select(field => new AnswerChange(field, then.GetValueOrDefault(field.Path), now.GetValueOrDefault(field.Path)))
                .Where(change => Said(change.Before) != Said(change.After)),
        ];
    }

    private static Dictionary<FieldPath, SubmittedAnswer> ByField(IEnumerable<SubmittedAnswer> answers) =>
        answers.ToDictionary(submitted => submitted.Answer.Path);

    // A field that was emptied says as little as one that nobody wrote in.
    private static (AnswerKind Kind, string Raw, string? Reason, string? Comment) Said(SubmittedAnswer? submitted) =>
        submitted?.Answer is { } answer ? (answer.Kind, answer.Raw, answer.Reason, answer.Comment) : (AnswerKind.Cleared, "", null, null);
}
