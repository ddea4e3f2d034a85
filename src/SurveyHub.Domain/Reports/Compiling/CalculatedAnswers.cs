using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// The answers with every calculated value worked out, as if it had been answered: tables, totals and charts then know nothing of calculating. Only the
/// compiler sees them so; nothing can be written in what is made here.
/// </summary>
internal static class CalculatedAnswers
{
    /// <summary>The same answers when nothing is calculated.</summary>
    /// <param name="answers">Without those in fields that were not asked.</param>
    public static SurveyAnswers WithCalculated(this SurveyAnswers answers)
    {
        var questionnaire = answers.Questionnaire;
        if (!questionnaire.Calculated.Any())
        {
            return answers;
        }

        var facts = answers.Panel.Organisations.ToDictionary(organisation => organisation.Code);
        return answers with
        {
            Questionnaire = CalculatedFields.In(questionnaire),
            Responses = answers.Responses.Select(response => response.IsSilent ? response
                : response with { Answers = [.. response.Answers, .. Of(questionnaire, response, key => facts.GetValueOrDefault(response.Organisation)?.Fact(key))] }).ToValueList(),
        };
    }

    private static IEnumerable<Answer> Of(Questionnaire questionnaire, Response response, Func<FactKey, decimal?> factIn)
    {
        var whole = questionnaire.WithRows(response.Answers.Where(answer => answer.IsAnswered).Select(answer => answer.Path));
        var calculator = new Calculator(whole, response.Find, factIn);
        var language = questionnaire.Header.Language;
        return whole.Calculated.Where(value => !whole.IsInTemplate(value.Path) && calculator.IsShown(value))
            .Select(value => Answered(value, calculator.Of(value), language)).OfType<Answer>();
    }

    /// <summary>Null where something is not answered: then neither is this.</summary>
    private static Answer? Answered(CalculatedValue value, CalculatedResult result, Language language)
    {
        var none = new Answer(value.Path.WithoutRow, value.Path.Row, AnswerKind.Missing, "", null, null, null);
        return result.State switch
        {
            CalculatedState.Value => none with
            {
                Kind = AnswerKind.Value,
                Raw = SwedishNumber.Format(result.Number, value.Type.Decimals),
                Value = new NumberValue(result.Number),
            },
            CalculatedState.NotAnswered => null,
            CalculatedState.NotApplicable => none with { Kind = AnswerKind.NotApplicable },
            CalculatedState.Unknown => none,
            CalculatedState.DividedByZero => none with { Kind = AnswerKind.NotApplicable, Reason = language.Choose("Går inte att dela med noll", "Cannot be divided by zero") },
            CalculatedState.NoFact => none with { Reason = language.Choose("Panelen saknar det tal som delas med", "The panel lacks the number to divide by") },
            CalculatedState.TooLarge => none with { Reason = language.Choose("För stort tal", "Too large a number") },
        };
    }
}
