using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Checks;

/// <summary>A check said to the person who answers, in the language of the questionnaire; the same in the form and on paper.</summary>
public static class CheckWords
{
    /// <summary>"Varje rad ska summera till 100 %." One or more whole sentences.</summary>
    public static string Of(Questionnaire questionnaire, Question question, Check check)
    {
        var words = new Sentence(questionnaire, question, check);
        return check switch
        {
            ChangeCheck change => words.Change(change),
            ComparisonCheck { Relation: Relation.Equal } total when CheckNames.IsWholeBeside(question, check.Scope, check.Lines[0]) => words.Total() + words.Ending(total),
            ComparisonCheck one when !question.AddsUp(one.Scope, one.Lines[0]) => words.Comparison(one) + words.Ending(one),
            ComparisonCheck sum => words.Sum(sum) + words.Ending(sum),
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };
    }

    /// <summary>"högst 100 %", "mindre än ”Totalt”"; the number or name alone where they are to be equal.</summary>
    internal static string Bound(Relation relation, string target, Language language) => relation switch
    {
        Relation.Equal => target,
        Relation.AtMost => language.Choose($"högst {target}", $"at most {target}"),
        Relation.LessThan => language.Choose($"mindre än {target}", $"less than {target}"),
        Relation.AtLeast => language.Choose($"minst {target}", $"at least {target}"),
        Relation.MoreThan => language.Choose($"mer än {target}", $"more than {target}"),
    };

    internal static LocalText Must(Severity severity) => severity switch
    {
        Severity.Error => new("ska", "must"),
        Severity.Warning => new("bör", "should"),
    };

    private sealed class Sentence(Questionnaire questionnaire, Question question, Check check)
    {
        private readonly Language _language = questionnaire.Header.Language;
        private readonly CheckLine _first = check.Lines[0];

        public string Sum(ComparisonCheck sum)
        {
            var bound = Bound(sum.Relation, Target(sum), _language);
            var predicate = _language.Choose($"summera till {bound}", $"sum to {bound}");
            return CheckNames.IsWhole(question, check.Scope, _first) ? $"{Each()} {Must()} {predicate}" : Said(Names(_first.Parts), predicate);
        }

        public string Total()
        {
            var parts = CheckNames.IsWhole(question, check.Scope, _first)
                ? _language.Choose("de andra talen", "the other numbers")
                : Names(_first.Parts);
            return Said(Name(_first.Whole!.Value), _language.Choose($"vara summan av {parts}", $"be the sum of {parts}"));
        }

        public string Comparison(ComparisonCheck one)
        {
            var bound = Bound(one.Relation, Target(one), _language);
            return Said(Subject(_first.Parts[0]), _language.Choose($"vara {bound}", $"be {bound}"));
        }

        public string Change(ChangeCheck change)
        {
            var numbers = question.Fields.Where(field => field.Type is NumberType).Select(field => field.Path);
            var names = check.Lines.Select(line => Name(line.Parts[0])).Distinct(StringComparer.Ordinal).ToList();
            names = check.Lines is [var only] && IsTheAnswer(only.Parts[0]) ? [_language.Choose("svaret", "the answer")] : names;
            var what = names.Count > 1 && numbers.SequenceEqual(check.Lines.Select(line => line.Parts[0]))
                ? _language.Choose("ett tal", "a number")
                : _language == Language.Swedish ? SwedishWords.Either(names) : string.Join(" or ", names);
            var percent = $"{SwedishNumber.Format(change.Percent)}{SwedishNumber.NoBreakSpace}%";
            // Of a percentage one would else take it for so many percentage points.
            var since = check.Lines.SelectMany(line => line.Parts).Any(IsPercentage)
                ? _language.Choose("av värdet i förra omgången", "of its value in the last wave")
                : _language.Choose("sedan förra omgången", "since the last wave");
            return _language.Choose(
                $"Har {what} ändrats med mer än {percent} {since}, skriv varför i en kommentar.",
                $"If {what} has changed by more than {percent} {since}, say why in a comment.");
        }

        /// <summary>What follows "… summera till 100": the full stop, and what else is to be known.</summary>
        public string Ending(ComparisonCheck comparison)
        {
            var why = check.Severity == Severity.Warning ? _language.Choose("; om inte, skriv varför i en kommentar.", "; if not, say why in a comment.") : ".";
            return why + (comparison.EmptyIsZero ? _language.Choose(" En tom ruta räknas som 0 i summan.", " An empty box counts as 0 in the sum.") : "");
        }

        /// <summary>"I varje rad ska ”A” vara högst ”B”", or without its beginning where there are no rows.</summary>
        private string Said(string subject, string predicate) => check.Scope == CheckScope.Fields ? $"{subject} {Must()} {predicate}"
            : _language.Choose($"{InEach()} {Must()} {subject} {predicate}", $"{InEach()}, {subject} {Must()} {predicate}");

        private string Must() => CheckWords.Must(check.Severity).In(_language);

        private string InEach() => _language.Choose("I ", "In ") + Lower(Each());

        /// <summary>"Varje rad" where every row is meant, else "Raderna ”A” och ”B”".</summary>
        private string Each()
        {
            var isRows = check.Scope == CheckScope.Rows;
            if (LinesOfTable(isRows) == check.Lines.Count)
            {
                return isRows ? _language.Choose("Varje rad", "Each row") : _language.Choose("Varje kolumn", "Each column");
            }

            var other = isRows ? CheckScope.Columns : CheckScope.Rows;
            // Of a row that repeats there may be many, of one name.
            var names = check.Lines.Select(line => _language.Quote(CheckNames.Of(questionnaire, question, other, line.Parts[0]))).Distinct(StringComparer.Ordinal).ToList();
            if (isRows && names.Count == 1 && CheckNames.CellAt(question, _first.Parts[0]) is { Row.Repeats: not null })
            {
                return _language.Choose($"Varje rad {names[0]}", $"Each row {names[0]}");
            }

            var noun = (isRows, names.Count == 1) switch
            {
                (true, true) => _language.Choose("Raden", "The row"),
                (true, false) => _language.Choose("Raderna", "The rows"),
                (false, true) => _language.Choose("Kolumnen", "The column"),
                (false, false) => _language.Choose("Kolumnerna", "The columns"),
            };
            return $"{noun} {List(names)}";
        }

        private int LinesOfTable(bool isRows) => CheckNames.TableOf(question, _first) switch
        {
            null => 0,
            { Rows: var rows } when isRows => rows.Count,
            var table => table.Rows.Concat(table.Templates).First().Cells.Count(cell => cell.Type is NumberType),
        };

        private string Target(ComparisonCheck comparison)
        {
            // The unit stands beside the answer, and may not agree with the number: "minst 1 personer".
            var unit = questionnaire.FindRead(_first.Parts[0])?.Type is NumberType { Unit: { } stated } && (stated == "%" || !IsTheAnswer(_first.Parts[0]))
                ? $"{SwedishNumber.NoBreakSpace}{stated}"
                : "";
            return comparison.Target is { } number ? SwedishNumber.Format(number) + unit : Name(_first.Whole!.Value);
        }

        /// <summary>"Svaret" where the question has one answer to speak of, which its whole wording would only name at length.</summary>
        private string Subject(FieldPath path) => IsTheAnswer(path) ? _language.Choose("Svaret", "The answer") : Name(path);

        private bool IsTheAnswer(FieldPath path) => path.Question == question.Id && questionnaire.Find(path) is { } field && FieldTitles.LabelOf(question, field) is null;

        private bool IsPercentage(FieldPath path) => questionnaire.FindRead(path)?.Type is NumberType { Unit: "%" };

        private string Names(IEnumerable<FieldPath> paths) => List([.. paths.Select(Name)]);

        private string Name(FieldPath path) => _language.Quote(CheckNames.Of(questionnaire, question, check.Scope, path));

        private string List(List<string> items) => _language.List(items);

        private static string Lower(string text) => string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1));
    }
}
