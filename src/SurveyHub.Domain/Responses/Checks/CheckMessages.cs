using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Checks;

/// <summary>Says what is wrong with a line of a check, in both languages.</summary>
internal sealed class CheckMessages(Questionnaire questionnaire, Question question, Check check, CheckLine line)
{
    public AnswerProblem Broken(ComparisonCheck comparison, decimal sum, decimal target)
    {
        var must = CheckWords.Must(check.Severity);
        var isTotal = comparison.Relation == Relation.Equal && CheckNames.IsWholeBeside(question, check.Scope, line);
        var addsUp = question.AddsUp(check.Scope, line);
        if (addsUp && !isTotal)
        {
            return Sum(sum < target ? CheckDiagnostics.SumTooSmall : CheckDiagnostics.SumTooLarge, comparison, sum, target, Quantity(Math.Abs(sum - target)));
        }

        if (line.Whole is not { } whole)
        {
            return Problem(CheckDiagnostics.OutsideBound, Name(line.Parts[0]), Number(sum), must, Bound(comparison.Relation, Number(target)));
        }

        // A total is what is wrong about a sum, so it is named first.
        return addsUp
            ? Problem(CheckDiagnostics.Unequal, Name(whole), Number(target), must, SumOfParts(), Number(sum))
            : Problem(CheckDiagnostics.Unequal, Name(line.Parts[0]), Number(sum), must, Bound(comparison.Relation, Name(whole)), Number(target));
    }

    public AnswerProblem Unfinished(ComparisonCheck comparison, decimal sum, decimal target, int empty)
    {
        var left = empty == 1
            ? new LocalText("ett svarsfält är tomt", "one field is empty")
            : new LocalText($"{SwedishNumber.Format(empty)} svarsfält är tomma", $"{SwedishNumber.Format(empty)} fields are empty");
        return Sum(CheckDiagnostics.SumUnfinished, comparison, sum, target, left);
    }

    public AnswerProblem Changed(decimal before, decimal now)
    {
        var change = "";
        if (before != 0)
        {
            var percent = Math.Round((now - before) / Math.Abs(before) * 100, 1, MidpointRounding.AwayFromZero);
            change = $" ({(percent > 0 ? "+" : "")}{SwedishNumber.Format(percent)}{SwedishNumber.NoBreakSpace}%)";
        }

        return Problem(CheckDiagnostics.Changed, Name(line.Parts[0]), Number(before), Number(now), change);
    }

    private AnswerProblem Sum(DiagnosticDescriptor descriptor, ComparisonCheck comparison, decimal sum, decimal target, LocalText last)
    {
        var isWhole = CheckNames.IsWhole(question, check.Scope, line);
        var names = Names();
        var (subject, pronoun) = (isWhole, check.Scope) switch
        {
            (true, CheckScope.Rows) => (new LocalText("Raden summerar", "The row sums"), new LocalText("den", "it")),
            (true, _) => (new LocalText("Kolumnen summerar", "The column sums"), new LocalText("den", "it")),
            _ => (new LocalText($"{names.Swedish} summerar", $"{names.English} sum"), new LocalText("de", "they")),
        };
        var must = CheckWords.Must(check.Severity);
        var bound = line.Whole is { } whole
            ? new LocalText($"{Name(whole).Swedish}, som är {Number(target)}", $"{Name(whole).English}, which is {Number(target)}")
            : new LocalText(Number(target), Number(target));
        return Problem(
            descriptor,
            subject,
            Number(sum),
            new LocalText($"{pronoun.Swedish} {must.Swedish}", $"{pronoun.English} {must.English}"),
            Bound(comparison.Relation, bound),
            last);
    }

    private LocalText SumOfParts()
    {
        if (check.Scope != CheckScope.Fields && CheckNames.IsWhole(question, check.Scope, line))
        {
            return new("summan av de andra talen", "the sum of the other numbers");
        }

        var names = Names();
        return new($"summan av {names.Swedish}", $"the sum of {names.English}");
    }

    private LocalText Names()
    {
        var names = line.Parts.Select(Name).ToList();
        return new(Language.Swedish.List(names.ConvertAll(name => name.Swedish)), Language.English.List(names.ConvertAll(name => name.English)));
    }

    private LocalText Name(FieldPath path)
    {
        var name = CheckNames.Of(questionnaire, question, check.Scope, path);
        return new(Language.Swedish.Quote(name), Language.English.Quote(name));
    }

    /// <summary>An amount with its unit. What is left between percentages are percentage points.</summary>
    private LocalText Quantity(decimal amount)
    {
        var unit = (questionnaire.FindRead(line.Parts[0])?.Type as NumberType)?.Unit;
        var number = Number(amount) + SwedishNumber.NoBreakSpace;
        return (unit, amount) switch
        {
            (null, _) => LocalText.FromString(Number(amount)),
            ("%" or "procent" or "percent", 1) => new LocalText($"{number}procentenhet", $"{number}percentage point"),
            ("%" or "procent" or "percent", _) => new LocalText($"{number}procentenheter", $"{number}percentage points"),
            _ => LocalText.FromString(number + unit),
        };
    }

    private static string Number(decimal number) => SwedishNumber.Format(number);

    private static LocalText Bound(Relation relation, LocalText target) => new(
        CheckWords.Bound(relation, target.Swedish, Language.Swedish), CheckWords.Bound(relation, target.English, Language.English));

    private AnswerProblem Problem(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments) =>
        new(descriptor with { Severity = check.Severity }, ValueList.Create(arguments));
}
