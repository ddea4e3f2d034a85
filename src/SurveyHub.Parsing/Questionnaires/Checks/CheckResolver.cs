using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Finds what the checks of a question are about, and refuses those that mean nothing.</summary>
internal sealed class CheckResolver(ReadingContext context, DraftFields fields, CalculatedNumbers calculated)
{
    /// <summary>The most checks of one question: each may have as many lines as its table has rows.</summary>
    public const int MaxChecks = 50;

    private const int MaxPercent = 1_000;

    private static readonly LocalText Calculated = new("uträknat", "calculated");
    private static readonly LocalText OfWhatItIsOf = new(
        "Jämför det som det räknas ut av med förra omgången.", "Compare what it is calculated from with the last wave.");

    private static readonly LocalText ChecksOfQuestion = new("kontroller i en fråga", "checks in a question");
    private static readonly LocalText NumberOrName = new("ett tal, eller id:t för ett svarsfält", "a number, or the id of a field");
    private static readonly LocalText Percent = new($"ett heltal, 1–{SwedishNumber.Format(MaxPercent)}", $"a whole number, 1–{SwedishNumber.Format(MaxPercent)}");

    private readonly CheckSubjects _subjects = new(context, fields, calculated);

    public ValueList<Check> Resolve(QuestionDraft question)
    {
        if (question.Checks.Count == 0)
        {
            return [];
        }

        var checks = new List<Check>();
        if (question.Checks.Count > MaxChecks)
        {
            context.Report(QuestionnaireDiagnostics.TooMany, question.Checks[MaxChecks].Sentence.Offset, ChecksOfQuestion, SwedishNumber.Format(MaxChecks));
        }

        foreach (var draft in question.Checks.Take(MaxChecks))
        {
            foreach (var check in Resolve(draft, question))
            {
                if (checks.Contains(check))
                {
                    context.Report(CheckSentenceDiagnostics.RepeatedCheck, draft.Sentence.Offset, draft.Sentence.Text);
                }
                else
                {
                    checks.Add(check);
                }
            }
        }

        return checks.ToValueList();
    }

    private IEnumerable<Check> Resolve(CheckDraft draft, QuestionDraft question)
    {
        if (draft.Ending is { } ending && !draft.Predicate.IsSum())
        {
            context.Report(CheckSentenceDiagnostics.EndingWithoutSum, ending.Offset, ending.Text);
        }

        var names = draft.Names.Concat(draft.ArgumentNames);
        if (names.GroupBy(name => name.Text).FirstOrDefault(name => name.Count() > 1) is { } repeated)
        {
            context.Report(CheckSentenceDiagnostics.RepeatedInCheck, repeated.Last().Offset, repeated.Key);
            return [];
        }

        if (!_subjects.AreKnown(question, draft.Names.Concat(NamesAfter(draft))))
        {
            return [];
        }

        if (draft.Predicate == CheckPredicate.Change)
        {
            return Change(draft, question) is { } change ? [change] : [];
        }

        if (draft.Predicate.IsSum())
        {
            return Sums(draft, question);
        }

        if (draft.Subject is not null)
        {
            // Of all rows at once only a sum can be compared.
            var sums = CheckVocabulary.Predicates.Where(word => word.Meaning.IsSum()).Select(word => PropertyPattern.Show(word.In(context.Language)));
            context.Report(CheckSentenceDiagnostics.UnknownCheck, draft.PredicateWords.Offset, draft.PredicateWords.Text, Suggestion.OneOf([.. sums]));
            return [];
        }

        // "a och b ska vara högst c" is said of each.
        return draft.Names
            .Select(name => _subjects.Find(question, null, [name]) is { } lines ? Compare(draft, question, lines.Apart(), draft.Argument) : null)
            .OfType<Check>();
    }

    /// <summary>Names that can be nothing else: where a number may stand, a digit begins one, though an id may begin so too.</summary>
    private static IEnumerable<SpecPart> NamesAfter(CheckDraft draft) => draft.Predicate switch
    {
        CheckPredicate.Change => [],
        CheckPredicate.BeSumOf => draft.ArgumentNames,
        _ => draft.ArgumentNames.Where(name => !char.IsAsciiDigit(name.Text[0])),
    };

    /// <summary>"Summera till …", or "vara summan av …", in which the parts come last.</summary>
    private IEnumerable<Check> Sums(CheckDraft draft, QuestionDraft question)
    {
        var isTurned = draft.Predicate == CheckPredicate.BeSumOf;
        if (isTurned && (draft.Subject is not null || draft.Names.Count != 1 || draft.ArgumentNames.Count == 0))
        {
            var place = draft.ArgumentNames.Count == 0 ? draft.PredicateWords : draft.Sentence;
            context.Report(CheckSentenceDiagnostics.UnknownCheck, place.Offset, place.Text, new LocalText(
                "Skriv till exempel: totalt ska vara summan av a och b.", "Write for example: total must be the sum of a and b."));
            return [];
        }

        var found = isTurned ? _subjects.Find(question, null, draft.ArgumentNames) : _subjects.Find(question, draft.Subject, draft.Names);
        var target = isTurned ? draft.Names[0] : draft.Argument;
        // The tables of a question are summed each by itself.
        return found is null ? [] : ByTable(found).Select(lines => Compare(draft, question, lines, target)).OfType<Check>();
    }

    private static IEnumerable<NumberLines> ByTable(NumberLines lines)
    {
        var filled = lines with { Lines = [.. lines.Lines.Where(line => line.Parts.Count > 0)] };
        return filled.Lines.Count == 0 ? [filled] : filled.Lines.GroupBy(line => Along(lines.Scope, line)).Select(table => lines with { Lines = [.. table] });
    }

    private ComparisonCheck? Compare(CheckDraft draft, QuestionDraft question, NumberLines lines, SpecPart target)
    {
        if (!HasNumbers(draft, question, lines) || Targets(question, lines, draft.Predicate, target) is not var (number, compared))
        {
            return null;
        }

        var first = compared.Lines[0];
        var (relation, isSum) = (RelationOf(draft.Predicate), draft.Predicate.IsSum());
        if (AddedRowChecks.Obstacle(compared, isSum, draft.Subject is CheckSubject.Answers) is var (part, way))
        {
            context.Report(RepetitionDiagnostics.CheckOfAddedRow, draft.Sentence.Offset, part.Path.ToString(), way);
            return null;
        }

        // One row that repeats is several numbers below each other.
        if (isSum && first.Parts.Count < 2 && (compared.Scope == CheckScope.Rows || first.Parts is not [{ Repeats: not null }]))
        {
            if (!question.MayLackField)
            {
                context.Report(CheckSentenceDiagnostics.TooFewNumbers, draft.Sentence.Offset, draft.Sentence.Text);
            }

            return null;
        }

        // Rows are all alike; a column has words of its own.
        if (!(compared.Scope == CheckScope.Rows ? compared.Lines.Take(1) : compared.Lines).All(line => IsSound(draft, line, compared.Scope, relation, number)))
        {
            return null;
        }

        return new ComparisonCheck(
            draft.Severity, compared.Scope, compared.Lines.Select(line => line.ToLine()).ToValueList(), relation, number, isSum && draft.Ending is not null);
    }

    private ChangeCheck? Change(CheckDraft draft, QuestionDraft question)
    {
        if (draft.Severity == Severity.Error)
        {
            context.Report(CheckSentenceDiagnostics.ChangeIsNoError, draft.Verb.Offset, CheckVocabulary.Verbs[Severity.Warning].In(context.Language));
            return null;
        }

        if (!SwedishNumber.TryParse(draft.Argument.Text, out var percent) || percent is < 1 or > MaxPercent || !decimal.IsInteger(percent))
        {
            context.Report(QuestionnaireDiagnostics.BadNumber, draft.Argument.Offset, draft.Argument.Text, Percent);
            return null;
        }

        var apart = _subjects.Find(question, draft.Subject, draft.Names)?.Apart();
        if (apart?.Lines.SelectMany(line => line.Parts).FirstOrDefault(part => part.Repeats is not null) is { } added)
        {
            context.Report(RepetitionDiagnostics.CheckOfAddedRow, draft.Sentence.Offset, added.Path.ToString(), AddedRowChecks.NoEarlier);
            return null;
        }

        if (apart?.Lines.SelectMany(line => line.Parts).FirstOrDefault(calculated.Contains) is { } worked)
        {
            context.Report(CalculationDiagnostics.UnfitName, draft.Sentence.Offset, NameOf(worked), Calculated, OfWhatItIsOf);
            return null;
        }

        return apart is { } lines && HasNumbers(draft, question, lines)
            ? new ChangeCheck(lines.Scope, lines.Lines.Select(line => line.ToLine()).ToValueList(), (int)percent)
            : null;
    }

    /// <summary>There is something to count, and all of it can be counted.</summary>
    private bool HasNumbers(CheckDraft draft, QuestionDraft question, NumberLines lines)
    {
        var parts = lines.Lines.SelectMany(line => line.Parts).ToList();
        if (parts.Count == 0)
        {
            if (!question.MayLackField)
            {
                context.Report(CheckSentenceDiagnostics.NoNumbersToCheck, draft.Sentence.Offset, draft.Sentence.Text);
            }

            return false;
        }

        return parts.Find(part => !part.Spec.MayBeNumber) is not { } odd || IsCounted(draft, odd);
    }

    /// <summary>Reports a field that is not a number, by the place of its name.</summary>
    private bool IsCounted(CheckDraft draft, FieldDraft field)
    {
        if (field.Spec.MayBeNumber)
        {
            return true;
        }

        var named = draft.Names.Concat(draft.ArgumentNames).FirstOrDefault(name => field.Path.ToString().Split('.').Contains(name.Text), draft.Sentence);
        context.Report(CheckSentenceDiagnostics.NotCounted, named.Offset, NameOf(field), SpecWords.Kinds[field.Spec.Kind!.Value].In(context.Language));
        return false;
    }

    /// <summary>The author's number, or the lines each with the field that they are compared with; null when there is no such field.</summary>
    private (decimal? Number, NumberLines Lines)? Targets(QuestionDraft question, NumberLines lines, CheckPredicate predicate, SpecPart target)
    {
        var unit = lines.Lines[0].Parts[0].Spec.Unit;
        if (predicate != CheckPredicate.BeSumOf && SwedishNumber.TryParse(target.Text, unit, out var number))
        {
            return (number, lines);
        }

        if (target.Text.Contains(' ', StringComparison.Ordinal))
        {
            context.Report(QuestionnaireDiagnostics.BadNumber, target.Offset, target.Text, NumberOrName);
            return null;
        }

        var compared = new List<NumberLine>();
        foreach (var line in lines.Lines)
        {
            if (_subjects.FindWhole(question, lines.Scope, line, target) is not { } whole)
            {
                _subjects.ReportUnfit(question, target, NameOf(line.Parts[0], lines.Scope), CheckSubjects.PartsOf(lines.Scope));
                return null;
            }

            compared.Add(new NumberLine([.. line.Parts.Where(part => part != whole)], whole));
        }

        return (null, lines with { Lines = compared });
    }

    private bool IsSound(CheckDraft draft, NumberLine line, CheckScope scope, Relation relation, decimal? target)
    {
        if (line.Whole is { } whole && !IsCounted(draft, whole))
        {
            return false;
        }

        if (line.Parts.Count == 0)
        {
            context.Report(CheckSentenceDiagnostics.RepeatedInCheck, draft.Argument.Offset, draft.Argument.Text);
            return false;
        }

        if (line.Fields.Any(field => field.Spec.IsUncertain || !field.Spec.IsNumber))
        {
            // What is said of it has been reported, and may have been meant to fit.
            return true;
        }

        var first = line.Parts[0];
        if (line.Fields.FirstOrDefault(field => field.Spec.Unit != first.Spec.Unit) is { } other)
        {
            context.Report(CheckSentenceDiagnostics.MixedUnits, draft.Sentence.Offset, NameOf(first), UnitOf(first), NameOf(other), UnitOf(other));
            return false;
        }

        if (CheckReach.Obstacle(line, scope, relation, target) is { } obstacle)
        {
            context.Report(CheckSentenceDiagnostics.NeverTrue, draft.Sentence.Offset, obstacle);
            return false;
        }

        return true;
    }

    private static LocalText UnitOf(FieldDraft field) =>
        field.Spec.Unit is { } unit ? new($"i {unit}", $"in {unit}") : new("utan enhet", "without a unit");

    private static string NameOf(FieldDraft field) => field.Name?.Value ?? field.Path.ToString();

    private static string NameOf(FieldDraft field, CheckScope scope) =>
        scope == CheckScope.Columns ? field.Path.ToString().Split('.')[1] : NameOf(field);

    /// <summary>Tells the tables of a question apart: no two have a column or a row in common.</summary>
    private static string Along(CheckScope scope, NumberLine line) => scope == CheckScope.Fields ? "" : string.Join(' ', line.Parts.Select(part => NameOf(part, scope)));

    private static Relation RelationOf(CheckPredicate predicate) => predicate switch
    {
        CheckPredicate.SumTo or CheckPredicate.BeSumOf => Relation.Equal,
        CheckPredicate.SumToAtMost or CheckPredicate.BeAtMost => Relation.AtMost,
        CheckPredicate.SumToAtLeast or CheckPredicate.BeAtLeast => Relation.AtLeast,
        CheckPredicate.BeLessThan => Relation.LessThan,
        CheckPredicate.BeMoreThan => Relation.MoreThan,
        CheckPredicate.Change => throw new ArgumentOutOfRangeException(nameof(predicate)),
    };
}
