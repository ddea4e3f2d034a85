using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses.Checks;

namespace SurveyHub.Domain.Responses.Calculations;

/// <summary>
/// Works out the calculated values of one organisation's answers, by the rules that checks go by: in a sum a field that is not asked and <i>ej aktuellt</i> add
/// nothing, and an empty field is none where the author says so, but for whoever has left the whole question empty. <i>Uppgift saknas</i>, "yes, number unknown" and a text that is no number make unknown what
/// they are part of. Exact decimals; nothing is rounded here, so that chains stay exact.
/// </summary>
/// <param name="questionnaire">With the rows that have been added.</param>
/// <param name="answerIn">The answer in a field, or null when it has none.</param>
/// <param name="factIn">A fact about whoever answers, or null where it is not known.</param>
public sealed class Calculator(Questionnaire questionnaire, Func<FieldPath, Answer?> answerIn, Func<FactKey, decimal?> factIn)
{
    private readonly Dictionary<FieldPath, CalculatedResult> _results = [];
    private readonly Dictionary<Identifier, bool> _begun = [];
    private ILookup<FieldPath, FieldPath>? _added;
    private int _steps;

    public CalculatedResult Of(CalculatedValue value)
    {
        if (_results.TryGetValue(value.Path, out var known))
        {
            return known;
        }

        // What would be worked out of itself, or in more steps than a file may have, is not known.
        _results[value.Path] = CalculatedResult.Without(CalculatedState.Unknown);
        _steps++;
        if (_steps <= CalculatedValue.MostSteps)
        {
            _results[value.Path] = Run(value);
        }

        _steps--;
        return _results[value.Path];
    }

    /// <summary>Whether it is shown in view of the answers.</summary>
    public bool IsShown(CalculatedValue value) => questionnaire.IsShown(value, answerIn);

    private CalculatedResult Run(CalculatedValue value)
    {
        if (!IsShown(value))
        {
            return CalculatedResult.Without(CalculatedState.NotApplicable);
        }

        try
        {
            return value.Formula is SumFormula sum ? Sum(value, sum) : OfTwo(value);
        }
        catch (OverflowException)
        {
            return CalculatedResult.Without(CalculatedState.TooLarge);
        }
    }

    private CalculatedResult Sum(CalculatedValue value, SumFormula sum)
    {
        var parts = value.Inputs.SelectMany(Expand).Select(path => (Path: path, Result: Read(path))).ToList();
        if (sum.EmptyIsZero && (parts.Exists(part => part.Result.State is not (CalculatedState.NotAnswered or CalculatedState.NotApplicable)) || IsBegun(value.Inputs)))
        {
            parts = parts.ConvertAll(part => part.Result.State == CalculatedState.NotAnswered ? part with { Result = CalculatedResult.Of(0) } : part);
            return parts.Count == 0 ? CalculatedResult.Of(0) : Sum(parts);
        }

        // No row of those that may be added is not the same as nothing in them, unless the author says so.
        return parts.Count == 0 ? new(CalculatedState.NotAnswered, 0, value.Inputs) : Sum(parts);
    }

    private static CalculatedResult Sum(List<(FieldPath Path, CalculatedResult Result)> parts) => Obstacle(parts)
        ?? (parts.TrueForAll(part => part.Result.State == CalculatedState.NotApplicable)
            ? CalculatedResult.Without(CalculatedState.NotApplicable)
            : CalculatedResult.Of(parts.Sum(part => part.Result.Number)));

    /// <summary>Whether anything is answered in the questions where the numbers stand. Only there does an empty field say that there is none: who answers nothing says nothing.</summary>
    private bool IsBegun(IEnumerable<FieldPath> inputs) => inputs.Select(path => path.Question).Distinct().Any(IsBegun);

    private bool IsBegun(Identifier question)
    {
        if (!_begun.TryGetValue(question, out var isBegun))
        {
            _begun[question] = isBegun = questionnaire.Questions.First(other => other.Id == question).Fields
                .Any(field => answerIn(field.Path) is { IsAnswered: true } && questionnaire.IsAsked(field, answerIn));
        }

        return isBegun;
    }

    /// <summary>A difference and the quotients: of a number that does not apply there is none.</summary>
    private CalculatedResult OfTwo(CalculatedValue value)
    {
        var parts = value.Inputs.Select(path => (Path: path, Result: Read(path))).ToList();
        if (parts.Find(part => part.Result.State == CalculatedState.NotApplicable) is { Path: var path, Result.State: CalculatedState.NotApplicable })
        {
            return new CalculatedResult(CalculatedState.NotApplicable, 0, [path]);
        }

        var numbers = parts.ConvertAll(part => part.Result.Number);
        return Obstacle(parts) ?? value.Formula switch
        {
            DifferenceFormula => CalculatedResult.Of(numbers[0] - numbers[1]),
            ShareFormula => Quotient(numbers[0], 100, numbers[1]),
            RateFormula rate => Quotient(numbers[0], rate.Per, numbers[1]),
            FactRateFormula { Rate: var rate } => factIn(rate.Fact) is { } fact and >= 0 ? Quotient(numbers[0], rate.Per, fact) : CalculatedResult.Without(CalculatedState.NoFact),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
    }

    private static CalculatedResult Quotient(decimal number, int per, decimal by) =>
        by == 0 ? CalculatedResult.Without(CalculatedState.DividedByZero) : CalculatedResult.Of(number * per / by);

    /// <summary>Why it cannot be told; null when every part is a number or nothing. What can still be answered is said before what is not known.</summary>
    private static CalculatedResult? Obstacle(List<(FieldPath Path, CalculatedResult Result)> parts)
    {
        CalculatedState[] obstacles =
            [CalculatedState.TooLarge, CalculatedState.NotAnswered, CalculatedState.Unknown, CalculatedState.NoFact, CalculatedState.DividedByZero];
        foreach (var state in obstacles)
        {
            var paths = parts.Where(part => part.Result.State == state).Select(part => part.Path).ToValueList();
            if (paths.Count > 0)
            {
                return new CalculatedResult(state, 0, paths);
            }
        }

        return null;
    }

    private CalculatedResult Read(FieldPath path)
    {
        if (questionnaire.FindCalculated(path) is { } other)
        {
            return Of(other);
        }

        if (questionnaire.Find(path) is not { } field || !questionnaire.IsAsked(field, answerIn))
        {
            return CalculatedResult.Without(CalculatedState.NotApplicable);
        }

        var part = LinePart.Of(field, answerIn(path));
        return part.State switch
        {
            PartState.Number => CalculatedResult.Of(part.Number),
            PartState.Nothing => CalculatedResult.Without(CalculatedState.NotApplicable),
            PartState.Unknown => CalculatedResult.Without(CalculatedState.Unknown),
            PartState.Empty => CalculatedResult.Without(CalculatedState.NotAnswered),
        };
    }

    /// <summary>Of a number in a row that repeats those in all the rows in which something stands; any other is itself.</summary>
    private IEnumerable<FieldPath> Expand(FieldPath path)
    {
        if (path.Row is not null || !questionnaire.IsInTemplate(path))
        {
            return [path];
        }

        _added ??= questionnaire.Questions.SelectMany(question => question.Tables).SelectMany(table => table.Rows)
            .Where(row => row.Added is not null && row.Cells.Any(cell => answerIn(cell.Path) is not null))
            .SelectMany(row => row.Cells.Select(cell => cell.Path).Concat(questionnaire.Calculated.Select(value => value.Path).Where(other => other.RowName == row.Cells[0].Path.RowName)))
            .ToLookup(cell => cell.WithoutRow);
        return _added[path];
    }
}
