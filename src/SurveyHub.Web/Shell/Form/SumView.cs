using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A running sum beside the numbers that it adds up; the page's script goes on counting from what it says of itself.</summary>
/// <param name="Line"><inheritdoc cref="FindingView(string, string, FindingLook)" path="/param[@name='Line']"/></param>
/// <param name="Text">"99 av 100 %".</param>
public sealed record SumView(string Line, CheckOutcome Outcome, string Text, string? Unit)
{
    public CheckScope Scope => Outcome.Check.Scope;

    public string Parts => string.Join(' ', Outcome.Line.Parts);

    public string? Whole => Outcome.Line.Whole?.ToString();

    public string? Target => Outcome.Check is ComparisonCheck { Target: { } target } ? SwedishNumber.Format(target) : null;

    /// <summary>What is missing in it is to be filled in, by one number if need be.</summary>
    public bool IsExact => Outcome.Check is ComparisonCheck { Severity: Severity.Error, Relation: Relation.Equal };

    /// <summary>Null for a line that adds nothing up.</summary>
    public static SumView? Of(Questionnaire questionnaire, CheckOutcome outcome, Language language)
    {
        if (outcome.Sum is not { } sum)
        {
            return null;
        }

        var unit = (questionnaire.FindRead(outcome.Line.Parts[0])?.Type as NumberType)?.Unit;
        var text = sum.Target is { } target
            ? FormTexts.SumOf.Format(language, SwedishNumber.Format(sum.Sum), SwedishNumber.Format(target))
            : SwedishNumber.Format(sum.Sum);
        return new SumView(outcome.Name, outcome, unit is null ? text : $"{text}{SwedishNumber.NoBreakSpace}{unit}", unit);
    }

    public bool Starts(IEnumerable<Field> cells) => cells.Any(cell => cell.Path == Outcome.Line.Parts[0]);
}
