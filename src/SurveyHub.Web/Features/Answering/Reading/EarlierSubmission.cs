using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>An answer that was handed in in the wave before.</summary>
/// <param name="Field">As it was asked then.</param>
public sealed record EarlierAnswer(Field Field, StoredAnswer Stored)
{
    /// <summary>Whether a field asks the same now: the same path takes the same kind of answer, counted in the same unit or on the same scale.</summary>
    public bool IsComparableWith(Field now) => (Field.Type, now.Type) switch
    {
        (NumberType before, NumberType after) => before.Unit == after.Unit || before.Units.Intersect(after.Units, StringComparer.Ordinal).Any(),
        (DateType before, DateType after) => before.Precision == after.Precision,
        (ScaleType before, ScaleType after) => (before.From, before.To) == (after.From, after.To),
        (ChoiceType before, ChoiceType after) => before.Many == after.Many,
        var (before, after) => before.GetType() == after.GetType(),
    };

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
public sealed partial record EarlierSubmission(string Wave, string Questionnaire, DateOnly? SubmittedOn, IReadOnlyDictionary<FieldPath, EarlierAnswer> Answers)
{
    private const int PatienceMilliseconds = 1000;

    /// <summary>What was asked then, in all its languages; null where that is not known.</summary>
    public QuestionnaireBundle? Asked { get; init; }

    /// <summary>The year that the wave calls itself by, which is seldom that of its answers; null when its name has none.</summary>
    public string? Year { get; } = YearPattern().Match(Wave) is { Success: true } found ? found.Value : null;

    /// <summary>What was answered where a field of now asks the same; null when nothing was, or nothing that can be compared.</summary>
    public EarlierAnswer? Find(Questionnaire questionnaire, Field now) =>
        Answers.GetValueOrDefault(questionnaire.PathIn(now, Questionnaire)) is { } earlier && earlier.IsComparableWith(now) ? earlier : null;

    /// <summary>The number that a rule compares a change with.</summary>
    public decimal? NumberIn(Questionnaire questionnaire, Field now) => Find(questionnaire, now)?.Read(now) is NumberValue { Number: var number } ? number : null;

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, PatienceMilliseconds)]
    private static partial Regex YearPattern();
}
