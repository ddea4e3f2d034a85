using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

/// <summary>Finds calculations that cannot be worked out though every name in them is known: in a circle, or of unlike things.</summary>
internal sealed class CalculationSoundness(ReadingContext context, CalculationSources sources, Questionnaire questionnaire)
{
    private readonly HashSet<FieldPath> _done = [];
    private readonly List<FieldPath> _under = [];
    private readonly HashSet<CalculationDraft> _reported = new(ReferenceEqualityComparer.Instance);

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

    private void Follow(CalculatedValue value)
    {
        if (_done.Contains(value.Path))
        {
            return;
        }

        if (_under.IndexOf(value.Path) is var start and >= 0)
        {
            Report(value, CalculationDiagnostics.Circle, new LocalText(value.Path.ToString(), value.Path.ToString()), string.Join(" ← ", _under.Skip(start).Append(value.Path)));
            return;
        }

        _under.Add(value.Path);
        foreach (var input in value.Inputs.Select(questionnaire.FindCalculated).OfType<CalculatedValue>())
        {
            Follow(input);
        }

        _under.RemoveAt(_under.Count - 1);
        _done.Add(value.Path);
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
