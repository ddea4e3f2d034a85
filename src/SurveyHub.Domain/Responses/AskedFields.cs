using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;

namespace SurveyHub.Domain.Responses;

/// <summary>
/// Which fields are put to an organisation in view of what it answers. What stands in a field that is not asked is kept, and counts nowhere until
/// it is asked again. The form, the files and the reports all go by this one rule.
/// </summary>
public static class AskedFields
{
    /// <summary>Whether a field is asked: one that rests on a field which is not asked itself never is.</summary>
    /// <param name="answerIn">The answer in a field, or null when it has none.</param>
    public static bool IsAsked(this Questionnaire questionnaire, Field field, Func<FieldPath, Answer?> answerIn) =>
        questionnaire.UnmetOn(field, answerIn) is null;

    /// <summary>The first condition that keeps a field from being asked, from its section inwards; null when it is asked.</summary>
    /// <param name="answerIn">The answer in a field, or null when it has none.</param>
    public static Condition? UnmetOn(this Questionnaire questionnaire, Field field, Func<FieldPath, Answer?> answerIn)
    {
        foreach (var condition in questionnaire.ConditionsOn(field))
        {
            if (!questionnaire.IsMet(condition, answerIn))
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>Whether a calculated value is shown: where nothing is asked, nothing is worked out.</summary>
    /// <param name="answerIn">The answer in a field, or null when it has none.</param>
    public static bool IsShown(this Questionnaire questionnaire, CalculatedValue value, Func<FieldPath, Answer?> answerIn) =>
        questionnaire.ConditionsOn(value).All(condition => questionnaire.IsMet(condition, answerIn));

    private static bool IsMet(this Questionnaire questionnaire, Condition condition, Func<FieldPath, Answer?> answerIn) =>
        questionnaire.Find(condition.Field) is { } deciding
        && questionnaire.IsAsked(deciding, answerIn)
        && answerIn(deciding.Path)?.Value is ChoiceValue choice
        && choice.Options.Any(condition.Options.Contains);

    /// <summary>The responses without the answers in fields that were not asked: what a report is compiled from.</summary>
    public static SurveyAnswers OnlyAsked(this SurveyAnswers answers) => !answers.Questionnaire.HasConditions
        ? answers
        : answers with { Responses = answers.Responses.Select(response => OnlyAsked(answers.Questionnaire, response)).ToValueList() };

    /// <summary>Who has handed in and was asked a question, and has not answered anything in it; in the order of tables.</summary>
    public static IEnumerable<Organisation> WithoutAnswer(this SurveyAnswers answers, Question question) => answers.Panel.InTableOrder.Where(organisation =>
    {
        var response = answers.For(organisation.Code);
        var asked = question.Fields.Concat(question.Tables.SelectMany(table => table.Templates).SelectMany(row => row.Cells))
            .Where(field => !response.NewSince.Contains(field.Path) && answers.Questionnaire.IsAsked(field, response.Find)).ToList();
        return !response.IsSilent && asked.Count > 0 && !asked.Exists(field => response.AllIn(field).Any());
    });

    private static Response OnlyAsked(Questionnaire questionnaire, Response response)
    {
        var asked = response.Answers
            .Where(answer => questionnaire.Find(answer.Path) is not { } field || questionnaire.IsAsked(field, response.Find))
            .ToValueList();
        return asked.Count == response.Answers.Count ? response : response with { Answers = asked };
    }
}
