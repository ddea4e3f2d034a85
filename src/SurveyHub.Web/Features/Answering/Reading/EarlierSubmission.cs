using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>An answer that was handed in in the wave before.</summary>
/// <param name="Field">As it was asked then.</param>
public sealed record EarlierAnswer(Field Field, StoredAnswer Stored)
{
    /// <summary>Whether it can stand as the field's answer now: what was taken then need not be taken any more.</summary>
    public bool CanStandIn(Field now) => Stored.Kind switch
    {
        // A file belongs to the answer that it was uploaded to.
        AnswerKind.Value when now.Type is FileType => false,
        // Mostly it is asked as it was then, and need not be read once more.
        AnswerKind.Value => (Stored.ValueJson is not null && now.Type == Field.Type) || Read(now) is not null,
        AnswerKind.PartlyKnown => now.Demands.AllowsPartlyKnown,
        AnswerKind.Missing => now.Demands.AllowsMissing,
        AnswerKind.NotApplicable => now.Demands.AllowsNotApplicable,
        AnswerKind.Cleared => false,
    };

    /// <summary>What the text says in the field as it is asked now; null when it says nothing there.</summary>
    public AnswerValue? Read(Field now) => AnswerReader.Read(now.Type, Stored.Raw).Value;
}

/// <summary>What one organisation handed in in the wave before.</summary>
/// <param name="Wave">Its name.</param>
/// <param name="Questionnaire">The id of what was asked then.</param>
/// <param name="SubmittedOn">The day; null when it is not known.</param>
public sealed record EarlierSubmission(string Wave, string Questionnaire, DateOnly? SubmittedOn, IReadOnlyDictionary<FieldPath, EarlierAnswer> Answers)
{
    /// <summary>What was asked then, in all its languages; null where that is not known.</summary>
    public QuestionnaireBundle? Asked { get; init; }

    /// <summary>The year that the wave calls itself by, which is seldom that of its answers; null when its name has none.</summary>
    public string? Year { get; } = EarlierWave.YearOf(Wave);

    /// <summary>What was answered where a field of now asks the same; null when nothing was, or nothing that can be compared.</summary>
    public EarlierAnswer? Find(Questionnaire questionnaire, Field now) =>
        Answers.GetValueOrDefault(questionnaire.PathIn(now, Questionnaire)) is { } earlier && earlier.Field.AsksTheSameAs(now) ? earlier : null;

    /// <summary>The number that a rule compares a change with.</summary>
    public decimal? NumberIn(Questionnaire questionnaire, Field now) => Find(questionnaire, now)?.Read(now) is NumberValue { Number: var number } ? number : null;
}
