using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>All that differs between two questionnaires, in the order of the second; what it lacks comes last.</summary>
public sealed record QuestionnaireDifference(Questionnaire Before, Questionnaire After, ValueList<QuestionnaireChange> Changes)
{
    private static readonly LocalText Whole = new("Enkäten", "The questionnaire");

    /// <summary>The heaviest change; null where nothing differs.</summary>
    public ChangeWeight? Weight => Changes.Count == 0 ? null : Changes.Max(change => change.Weight);

    /// <summary>The changes of each question or section together, under its name.</summary>
    public IEnumerable<(LocalText Heading, IReadOnlyList<QuestionnaireChange> Changes)> ByPlace => Changes
        .GroupBy(change => change.Place.Question?.Value ?? $"#{change.Place.Path}", StringComparer.Ordinal)
        .Select(group => (Heading(group.First().Place), (IReadOnlyList<QuestionnaireChange>)[.. group]));

    public int Count(ChangeWeight weight) => Changes.Count(change => change.Weight == weight);

    /// <summary>"bryter 1, tillägg 0, ordalydelse 2".</summary>
    public string Counts(Language language) => string.Join(", ", new[] { ChangeWeight.Breaking, ChangeWeight.Additive, ChangeWeight.Wording }
        .Select(weight => $"{weight.Word().In(language)} {SwedishNumber.Format(Count(weight))}"));

    private LocalText Heading(ChangePlace place)
    {
        if (place.Question is { } id)
        {
            var question = After.Questions.Concat(Before.Questions).First(question => question.Id == id);
            return $"{question.NumberedText} ({id})";
        }

        return place.Path.Length == 0 ? Whole : new LocalText($"Avsnittet {place.Path}", $"Section {place.Path}");
    }
}
