using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A number that is worked out, as it is to be drawn; the page's script goes on calculating from what it says of itself.</summary>
/// <param name="Text">The number with its unit, or a dash.</param>
/// <param name="Why">Why there is no number; null where there is one.</param>
/// <param name="IsAsked">Whether it is put to whoever answers.</param>
/// <param name="IsLive">All that it is worked out of stands on the page, so that the script can.</param>
public sealed record CalculatedView(CalculatedValue Value, string Text, string? Why, bool IsAsked, bool IsLive)
{
    public string Id => $"c-{Value.Path}";

    /// <summary>The paths of what it is worked out of, separated by spaces.</summary>
    public string Of => string.Join(' ', Value.Inputs);

    /// <summary>The word by which the script knows the formula; null where it leaves it to the server.</summary>
    public string? How => !IsLive ? null : Value.Formula switch
    {
        SumFormula => "sum",
        DifferenceFormula => "difference",
        ShareFormula or RateFormula => "quotient",
        _ => null,
    };

    public int Per => Value.Formula switch
    {
        ShareFormula => 100,
        RateFormula rate => rate.Per,
        _ => 1,
    };

    public bool EmptyIsZero => Value.Formula is SumFormula { EmptyIsZero: true };

    /// <param name="isShown">Whether a field's question is on the page.</param>
    public static CalculatedView From(AnswerSheet sheet, CalculatedValue value, Language language, Func<FieldPath, bool> isShown)
    {
        // What the form does not know is not said to wait for anything that can be filled in here.
        var result = value.Formula is FactRateFormula ? CalculatedResult.Without(CalculatedState.NoFact) : sheet.Calculate(value);
        var isLive = value.Formula is not FactRateFormula && Leaves(sheet.Questionnaire, value).All(isShown);
        return new CalculatedView(
            value, CalculatedText.Short(value, result) ?? CalculatedText.Dash, CalculatedText.Why(sheet.Questionnaire, value, result, language), sheet.IsShown(value), isLive);
    }

    /// <summary>What it and all that it is worked out of are worked out of. One by a fact is as good as not on the page.</summary>
    private static IEnumerable<FieldPath> Leaves(Questionnaire questionnaire, CalculatedValue value)
    {
        HashSet<FieldPath> seen = [];
        Queue<FieldPath> left = new(value.Inputs);
        while (left.TryDequeue(out var path))
        {
            if (!seen.Add(path))
            {
                continue;
            }

            if (questionnaire.FindCalculated(path) is { } other)
            {
                foreach (var input in other.Inputs)
                {
                    left.Enqueue(input);
                }
            }

            yield return path;
        }
    }
}
