using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What can be chosen in a field, for counting.</summary>
/// <param name="IsChosen">Whether an answer to the field says so.</param>
internal sealed record AnswerOption(string Name, Func<AnswerValue, bool> IsChosen)
{
    /// <summary>The options of a choice, the steps of a scale, or the yes of a tick; none for any other field.</summary>
    public static IEnumerable<AnswerOption> Of(Field field, ReportTexts texts) => field.Type switch
    {
        ChoiceType choice => choice.Options.Select(option => new AnswerOption(option.Name, value => value is ChoiceValue chosen && chosen.Options.Contains(option.Id))),
        ScaleType scale => scale.Steps.Select(step => new AnswerOption(AnswerText.StepName(scale, step), value => value is NumberValue chosen && chosen.Number == step)),
        CheckType => [new AnswerOption(texts.Say("Ja", "Yes"), value => value is CheckValue)],
        _ => [],
    };
}
