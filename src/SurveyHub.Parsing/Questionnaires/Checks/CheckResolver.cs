using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Finds what the checks of a question are about, and refuses those that mean nothing.</summary>
internal sealed class CheckResolver
{
    /// <summary>The most checks of one question: each may have as many lines as its table has rows.</summary>
    public const int MaxChecks = 50;

    private static readonly LocalText ChecksOfQuestion = new("kontroller i en fråga", "checks in a question");
    private static readonly LocalText NumberOrName = new("ett tal, eller id:t för ett svarsfält", "a number, or the id of a field");

    private readonly ReadingContext _context;
    private readonly CheckSubjects _subjects;
    private readonly CheckSoundness _soundness;
    private readonly ChangeCheckResolver _changes;

    public CheckResolver(ReadingContext context, DraftFields fields, CalculatedNumbers calculated)
    {
        _context = context;
        _subjects = new CheckSubjects(context, fields, calculated);
        _soundness = new CheckSoundness(context);
        _changes = new ChangeCheckResolver(context, _subjects, _soundness, calculated);
    }

    public ValueList<Check> Resolve(QuestionDraft question)
    {
        if (question.Checks.Count == 0)
        {
            return [];
        }

        var checks = new List<Check>();
        if (question.Checks.Count > MaxChecks)
        {
            _context.Report(QuestionnaireDiagnostics.TooMany, question.Checks[MaxChecks].Sentence.Offset, ChecksOfQuestion, SwedishNumber.Format(MaxChecks));
        }

        foreach (var draft in question.Checks.Take(MaxChecks))
        {
            foreach (var check in Resolve(draft, question))
            {
                if (checks.Contains(check))
                {
                    _context.Report(CheckSentenceDiagnostics.RepeatedCheck, draft.Sentence.Offset, draft.Sentence.Text);
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
            _context.Report(CheckSentenceDiagnostics.EndingWithoutSum, ending.Offset, ending.Text);
        }

        var names = draft.Names.Concat(draft.ArgumentNames);
        if (names.GroupBy(name => name.Text).FirstOrDefault(name => name.Count() > 1) is { } repeated)
        {
            _context.Report(CheckSentenceDiagnostics.RepeatedInCheck, repeated.Last().Offset, repeated.Key);
            return [];
        }

        if (!_subjects.AreKnown(question, draft.Names.Concat(NamesAfter(draft))))
        {
            return [];
        }

        if (draft.Predicate == CheckPredicate.Change)
        {
            return _changes.Resolve(draft, question) is { } change ? [change] : [];
        }

        if (draft.Predicate.IsSum())
        {
            return Sums(draft, question);
        }

        if (draft.Subject is not null)
        {
            // Of all rows at once only a sum can be compared.
            var sums = CheckVocabulary.Predicates.Where(word => word.Meaning.IsSum()).Select(word => PropertyPattern.Show(word.In(_context.Language)));
            _context.Report(CheckSentenceDiagnostics.UnknownCheck, draft.PredicateWords.Offset, draft.PredicateWords.Text, Suggestion.OneOf([.. sums]));
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
            _context.Report(CheckSentenceDiagnostics.UnknownCheck, place.Offset, place.Text, new LocalText(
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
        if (!_soundness.HasNumbers(draft, question, lines) || Targets(question, lines, draft.Predicate, target) is not var (number, compared))
        {
            return null;
        }

        var first = compared.Lines[0];
        var (relation, isSum) = (RelationOf(draft.Predicate), draft.Predicate.IsSum());
        if (AddedRowChecks.Obstacle(compared, isSum, draft.Subject is CheckSubject.Answers) is var (part, way))
        {
            _context.Report(RepetitionDiagnostics.CheckOfAddedRow, draft.Sentence.Offset, part.Path.ToString(), way);
            return null;
        }

        // One row that repeats is several numbers below each other.
        if (isSum && first.Parts.Count < 2 && (compared.Scope == CheckScope.Rows || first.Parts is not [{ Repeats: not null }]))
        {
            if (!question.MayLackField)
            {
                _context.Report(CheckSentenceDiagnostics.TooFewNumbers, draft.Sentence.Offset, draft.Sentence.Text);
            }

            return null;
        }

        // Rows are all alike; a column has words of its own.
        if (!(compared.Scope == CheckScope.Rows ? compared.Lines.Take(1) : compared.Lines).All(line => _soundness.IsSound(draft, line, compared.Scope, relation, number)))
        {
            return null;
        }

        return new ComparisonCheck(
            draft.Severity, compared.Scope, compared.Lines.Select(line => line.ToLine()).ToValueList(), relation, number, isSum && draft.Ending is not null);
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
            _context.Report(QuestionnaireDiagnostics.BadNumber, target.Offset, target.Text, NumberOrName);
            return null;
        }

        var compared = new List<NumberLine>();
        foreach (var line in lines.Lines)
        {
            if (_subjects.FindWhole(question, lines.Scope, line, target) is not { } whole)
            {
                _subjects.ReportUnfit(question, target, CheckNames.NameOf(line.Parts[0], lines.Scope), CheckSubjects.PartsOf(lines.Scope));
                return null;
            }

            compared.Add(new NumberLine([.. line.Parts.Where(part => part != whole)], whole));
        }

        return (null, lines with { Lines = compared });
    }

    /// <summary>Tells the tables of a question apart: no two have a column or a row in common.</summary>
    private static string Along(CheckScope scope, NumberLine line) => scope == CheckScope.Fields ? "" : string.Join(' ', line.Parts.Select(part => CheckNames.NameOf(part, scope)));

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
