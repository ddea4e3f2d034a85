using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

/// <summary>Finds calculations that cannot be worked out though every name in them is known: in a circle, or of unlike things.</summary>
internal sealed class CalculationSoundness(ReadingContext context, CalculationSources sources, Questionnaire questionnaire)
{
    private static readonly LocalText Steps = new("uträkningar som bygger på varandra", "calculations that rest on one another");

    private readonly Dictionary<FieldPath, int> _steps = [];
    private readonly List<FieldPath> _under = [];
    private readonly HashSet<CalculationDraft> _reported = new(ReferenceEqualityComparer.Instance);
    private bool _isTooLong;

    public void Check()
    {
        foreach (var value in questionnaire.Calculated)
        {
            context.Question = value.Path.Question.Value;
            Follow(value);
            CheckUnits(value);
        }

        context.Question = null;
    }

    /// <summary>How many calculated values it leads through, itself counted; a few more than there may be are as many as any.</summary>
    private int Follow(CalculatedValue value)
    {
        if (_steps.TryGetValue(value.Path, out var known))
        {
            return known;
        }

        if (_under.IndexOf(value.Path) is var start and >= 0)
        {
            Report(value, CalculationDiagnostics.Circle, new LocalText(value.Path.ToString(), value.Path.ToString()), string.Join(" ← ", _under.Skip(start).Append(value.Path)));
            return 0;
        }

        if (_under.Count > CalculatedValue.MostSteps)
        {
            return CalculatedValue.MostSteps;
        }

        _under.Add(value.Path);
        var steps = 1 + value.Inputs.Select(questionnaire.FindCalculated).OfType<CalculatedValue>().Select(Follow).DefaultIfEmpty(0).Max();
        _under.RemoveAt(_under.Count - 1);
        if (steps > CalculatedValue.MostSteps && !_isTooLong && sources.DraftAt(value.Path) is { } draft)
        {
            _isTooLong = true;
            context.Report(QuestionnaireDiagnostics.TooMany, draft.Words.Offset, Steps, SwedishNumber.Format(CalculatedValue.MostSteps));
        }

        return _steps[value.Path] = Math.Min(steps, CalculatedValue.MostSteps);
    }

    private void CheckUnits(CalculatedValue value)
    {
        if (value.Formula.IsQuotient || sources.DraftAt(value.Path) is not { Unit: null, IsUncertain: false })
        {
            return;
        }

        var units = value.Inputs.Select(path => (Path: path, Type: questionnaire.Find(path)?.Type as NumberType ?? questionnaire.FindCalculated(path)?.Type))
            .Where(input => input.Type is not null).Select(input => (input.Path, input.Type!.Unit)).ToList();
        if (units.FindIndex(input => input.Unit != units[0].Unit) is var odd and >= 0)
        {
            Report(value, CalculationDiagnostics.MixedUnits, units[0].Path.ToString(), In(units[0].Unit), units[odd].Path.ToString(), In(units[odd].Unit));
        }
    }

    private static LocalText In(string? unit) => unit is null ? new("utan enhet", "without a unit") : new($"i {unit}", $"in {unit}");

    private void Report(CalculatedValue value, Domain.Diagnostics.DiagnosticDescriptor descriptor, params LocalText[] arguments)
    {
        if (sources.DraftAt(value.Path) is { } draft && _reported.Add(draft))
        {
            context.Report(descriptor, draft.Words.Offset, arguments);
        }
    }
}
