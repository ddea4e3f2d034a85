using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>Counts how many of a questionnaire's fields are filled in.</summary>
internal sealed class CompletionCounter(Questionnaire questionnaire)
{
    private readonly List<Field> _counted = questionnaire.Fields.Where(field => field.Type is not CheckType).ToList();

    /// <summary>Choices that other fields hang on: the only answers whose value must be known to count.</summary>
    public IReadOnlyCollection<FieldPath> Conditions { get; } =
        questionnaire.Fields.Select(field => field.ShownIf?.Field).OfType<FieldPath>().Distinct().ToList();

    /// <param name="filled">Fields with an answer.</param>
    /// <param name="choices">What was chosen in those of <see cref="Conditions"/> that are filled in.</param>
    public Completion Count(IReadOnlySet<FieldPath> filled, IReadOnlyDictionary<FieldPath, ChoiceValue> choices)
    {
        var asked = _counted.Where(IsAsked).ToList();
        return new Completion(asked.Count(field => filled.Contains(field.Path)), asked.Count);

        bool IsAsked(Field field) =>
            field.ShownIf is not { } condition
            || (choices.TryGetValue(condition.Field, out var choice) && choice.Options.Any(condition.Options.Contains));
    }
}
