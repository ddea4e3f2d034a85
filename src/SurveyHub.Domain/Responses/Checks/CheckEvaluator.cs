using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses.Calculations;

namespace SurveyHub.Domain.Responses.Checks;

/// <summary>
/// Holds answers against the checks of their questionnaire, in exact decimal arithmetic. In a sum a field that is not asked is left out,
/// <i>ej aktuellt</i> adds nothing, and an empty field is none where the author says so. Everything else without a number is unknown: a line with
/// an unknown in it is judged only when it is too much already.
/// </summary>
/// <param name="answerIn">The answer in a field, or null when it has none.</param>
/// <param name="earlier">The number of the last wave in a field, or null when none is known.</param>
/// <param name="calculate">Works out a calculated value.</param>
internal sealed class CheckEvaluator(
    Questionnaire questionnaire, Func<FieldPath, Answer?> answerIn, Func<FieldPath, decimal?> earlier, Func<CalculatedValue, CalculatedResult> calculate)
{
    public IEnumerable<CheckOutcome> Run() =>
        from question in questionnaire.Questions
        from pair in question.Checks.Select((check, ordinal) => (Check: check, Ordinal: ordinal))
        from line in pair.Check.Lines
        select Judge(question, pair.Check, line) with { Ordinal = pair.Ordinal };

    private CheckOutcome Judge(Question question, Check check, CheckLine line)
    {
        var parts = line.Parts.Select(Read).OfType<LinePart>().ToList();
        var (state, sum, message) = check switch
        {
            ComparisonCheck comparison => Compare(comparison, question, line, parts, new CheckMessages(questionnaire, question, check, line)),
            ChangeCheck change => Compare(change, parts, new CheckMessages(questionnaire, question, check, line)),
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };
        return new CheckOutcome(question, check, line, state, sum, message is null ? null : Find(check, line, parts, state, message));
    }

    private (LineState State, RunningSum? Sum, AnswerProblem? Message) Compare(
        ComparisonCheck check, Question question, CheckLine line, List<LinePart> parts, CheckMessages messages)
    {
        var total = parts.Sum(part => part.Number);
        var target = check.Target ?? (line.Whole is { } whole && Read(whole) is { State: PartState.Number } compared ? compared.Number : null);
        var sum = question.AddsUp(check.Scope, line) ? new RunningSum(total, target) : null;
        if (!parts.Exists(part => part.State == PartState.Number))
        {
            return (LineState.NotBegun, sum, null);
        }

        if (target is not { } wanted)
        {
            return (LineState.Open, sum, null);
        }

        var open = parts.Where(part => part.State == PartState.Unknown || (part.State == PartState.Empty && !check.EmptyIsZero)).ToList();
        if (open.Count == 0)
        {
            return check.Relation.Holds(total, wanted)
                ? (LineState.Holds, sum, null)
                : (LineState.Broken, sum, messages.Broken(check, total, wanted));
        }

        if (IsTooMuch(check.Relation, total, wanted) && open.TrueForAll(part => part.CannotBeNegative))
        {
            return (LineState.Broken, sum, messages.Broken(check, total, wanted));
        }

        // What is said to be missing stays so; what is left empty can still be filled in.
        var isUnfinished = check.Relation == Relation.Equal && total != wanted && open.TrueForAll(part => part.State == PartState.Empty);
        return (LineState.Open, sum, isUnfinished ? messages.Unfinished(check, total, wanted, open.Count) : null);
    }

    private (LineState State, RunningSum? Sum, AnswerProblem? Message) Compare(ChangeCheck check, List<LinePart> parts, CheckMessages messages)
    {
        if (parts is not [{ State: PartState.Number } part])
        {
            return (LineState.NotBegun, null, null);
        }

        if (earlier(part.Field.Path) is not { } before)
        {
            return (LineState.Open, null, null);
        }

        var isLarge = Math.Abs(part.Number - before) * 100 > Math.Abs(before) * check.Percent;
        return isLarge ? (LineState.Broken, null, messages.Changed(before, part.Number)) : (LineState.Holds, null, null);
    }

    private CheckFinding Find(Check check, CheckLine line, List<LinePart> parts, LineState state, AnswerProblem problem)
    {
        var whole = line.Whole is { } path ? questionnaire.FindRead(path) : null;
        // A total is mended where the total stands, a part where the part does; a sum of a row from its first cell with an answer on.
        var isOfTotal = whole is not null && check is ComparisonCheck { Relation: Relation.Equal };
        var anchor = AnchorIn(isOfTotal ? whole! : parts.First(part => part.State != PartState.Empty).Field);
        var fields = parts.Select(part => part.Field).Concat(whole is null ? [] : [whole]).SelectMany(field => AnsweredIn(field, [])).Distinct().ToValueList();
        var isExplained = fields.Any(field => answerIn(field.Path) is { } answer && (IsText(answer.Comment) || IsText(answer.Reason)));
        return new CheckFinding(check.Severity, anchor, fields, problem, isExplained, IsForReview: state == LineState.Open);
    }

    /// <summary>Of a calculated value the first number that it is worked out of, since nobody can mend or explain it itself.</summary>
    private Field AnchorIn(Field field)
    {
        var answered = AnsweredIn(field, []).ToList();
        return answered.Find(one => answerIn(one.Path) is not null) ?? answered.FirstOrDefault() ?? field;
    }

    /// <summary>The field itself, or all that a calculated value is worked out of.</summary>
    private IEnumerable<Field> AnsweredIn(Field field, HashSet<FieldPath> seen)
    {
        if (questionnaire.FindCalculated(field.Path) is not { } value)
        {
            return questionnaire.IsRepeated(field.Path) ? questionnaire.Fields.Where(cell => cell.Path.WithoutRow == field.Path) : [field];
        }

        return seen.Add(field.Path) ? value.Inputs.Select(questionnaire.FindRead).OfType<Field>().SelectMany(input => AnsweredIn(input, seen)).ToList() : [];
    }

    /// <summary>Too much already: nothing that is added to it can make it right.</summary>
    private static bool IsTooMuch(Relation relation, decimal number, decimal target) => relation switch
    {
        Relation.Equal or Relation.AtMost => number > target,
        Relation.LessThan => number >= target,
        Relation.AtLeast or Relation.MoreThan => false,
    };

    /// <summary>Null for a field that is not asked.</summary>
    private LinePart? Read(FieldPath path) => questionnaire.FindCalculated(path) is { } value
        ? questionnaire.IsShown(value, answerIn) ? LinePart.Of(value, calculate(value)) : null
        : questionnaire.Find(path) is { } field && questionnaire.IsAsked(field, answerIn) ? LinePart.Of(field, answerIn(path)) : null;

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);
}
