using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A calculated value in words, the same in the form, when the answers are reviewed, and in the receipt.</summary>
public static class CalculatedText
{
    /// <summary>More names than this are counted instead.</summary>
    private const int MostNamed = 3;

    /// <summary>What stands where there is no number yet.</summary>
    public const string Dash = "–";

    /// <summary>The number with its unit, or why there is none.</summary>
    public static string Of(Questionnaire questionnaire, CalculatedValue value, CalculatedResult result, Language language) =>
        Short(value, result) ?? SwedishWords.Capital(Why(questionnaire, value, result, language)!);

    /// <summary>"1 234,5 %"; null where there is no number.</summary>
    public static string? Short(CalculatedValue value, CalculatedResult result) => result.State != CalculatedState.Value ? null
        : SwedishNumber.Format(result.Number, value.Type.Decimals) + (value.Type.Unit is { } unit ? $"{SwedishNumber.NoBreakSpace}{unit}" : "");

    /// <summary>"räknas ut när ”Öppna” är ifyllt"; null where there is a number.</summary>
    public static string? Why(Questionnaire questionnaire, CalculatedValue value, CalculatedResult result, Language language)
    {
        var question = questionnaire.Questions.First(other => other.Id == value.Path.Question);
        var names = result.Because.Select(path => FormulaWords.NameOf(questionnaire, question, path, language)).Distinct(StringComparer.Ordinal).ToList();
        var (isOne, isMany) = (names.Count == 1, names.Count is 0 or > MostNamed);
        var (swedish, english) = isMany ? ("alla tal i det", "all numbers in it") : (language.List(names), language.List(names));
        return result.State switch
        {
            CalculatedState.Value => null,
            CalculatedState.NotAnswered when value.Formula is SumFormula { EmptyIsZero: true } => language.Choose("räknas ut när något är ifyllt", "calculated when something is filled in"),
            CalculatedState.NotAnswered => language.Choose(
                $"räknas ut när {swedish} är {(isOne ? "ifyllt" : "ifyllda")}", $"calculated when {english} {(isOne ? "is" : "are")} filled in"),
            CalculatedState.NotApplicable => language.Choose("ej aktuellt", "not applicable"),
            CalculatedState.Unknown => language.Choose(
                $"går inte att räkna ut: {swedish} är inte {(isOne ? "känt" : "kända")}", $"cannot be calculated: {english} {(isOne ? "is" : "are")} not known"),
            CalculatedState.DividedByZero => language.Choose("går inte att räkna ut: det går inte att dela med noll", "cannot be calculated: nothing can be divided by zero"),
            CalculatedState.NoFact => language.Choose("räknas ut i sammanställningen", "calculated in the report"),
            CalculatedState.TooLarge => language.Choose("går inte att räkna ut: talet blir för stort", "cannot be calculated: the number becomes too large"),
        };
    }
}
