using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>Compares a question that both questionnaires have.</summary>
internal sealed class QuestionComparer(
    (Questionnaire In, Question Question) before, (Questionnaire In, Question Question) after, ChangeList changes)
{
    // Which file a question stands in is nothing that is asked.
    private readonly Question _old = before.Question with { Block = null };
    private readonly Question _fresh = after.Question with { Block = null };
    private readonly Dictionary<FieldPath, int> _oldRows = RowsOf(before.Question);
    private readonly Dictionary<FieldPath, int> _freshRows = RowsOf(after.Question);

    public void Compare()
    {
        var found = changes.Count;
        var place = ChangePlace.Of(_fresh);
        changes.AddIfChanged(ChangeKinds.QuestionReworded, place, _old.Text, _fresh.Text);
        changes.AddIfChanged(ChangeKinds.QuestionRenumbered, place, _old.Number, _fresh.Number);
        changes.AddIfChanged(ChangeKinds.HelpReworded, place, Help(_old), Help(_fresh));
        // Also of its section: an answer is left out whichever of them says so.
        ConditionComparer.Compare(
            new(before.In, _old, before.In.ConditionsOn(_old)), new(after.In, _fresh, after.In.ConditionsOn(_fresh)), place, changes);
        CompareFields();
        CompareMatrices();
        CompareTables();
        CompareChecks();
        new CalculationComparer(before, after, changes).Compare();
        changes.AddIfChanged(ChangeKinds.EarlierNamesChanged, place, ChangeWords.Of(_old.EarlierNames), ChangeWords.Of(_fresh.EarlierNames));
        changes.AddIfChanged(ChangeKinds.NotesChanged, place, ChangeWords.Of(_old.Notes), ChangeWords.Of(_fresh.Notes));
        changes.AddIfChanged(ChangeKinds.ReportingChanged, place, _old.Caption, _fresh.Caption);
        if (_old.ReportedByRow != _fresh.ReportedByRow)
        {
            changes.Add(ChangeKinds.ReportingChanged, place, ChangeWords.Direction(_old), ChangeWords.Direction(_fresh));
        }

        var (oldOrder, freshOrder) = Order(_old, _fresh);
        // A difference never goes unsaid, whatever has been looked for above.
        if (oldOrder != freshOrder || (changes.Count == found && _old != _fresh))
        {
            changes.Add(ChangeKinds.LayoutChanged, place, null, null);
        }
    }

    /// <summary>The fields that stand by themselves, and the rows of matrices: a choice keeps its answers when it moves from one to the other.</summary>
    private void CompareFields()
    {
        var pairs = Pairing<Field>.Of(Single(_old), Single(_fresh), field => field.Path.ToString(), field => field.Label);
        foreach (var (old, fresh) in pairs.Kept)
        {
            if (fresh.Path != FieldPath.Of(_fresh.Id))
            {
                changes.AddIfChanged(ChangeKinds.LabelReworded, ChangePlace.Of(fresh.Path), old.Label, fresh.Label);
            }

            if (!IsRowOfBoth((old, fresh)))
            {
                Compare(old, fresh, ChangePlace.Of(fresh.Path), changes);
            }
        }

        foreach (var rows in pairs.Kept.Where(IsRowOfBoth).GroupBy(pair => (_oldRows[pair.Before.Path], _freshRows[pair.After.Path])))
        {
            CompareAlike(rows, ChangePlace.Of(_fresh));
        }

        foreach (var (old, fresh) in pairs.Renamed)
        {
            var kind = _oldRows.ContainsKey(old.Path) && _freshRows.ContainsKey(fresh.Path) ? ChangeKinds.RowRenamed : ChangeKinds.FieldRenamed;
            changes.Add(kind, ChangePlace.Of(fresh.Path), ChangeList.Text(old.Path.ToString()), ChangeList.Text(fresh.Path.ToString()));
        }

        foreach (var field in pairs.Added)
        {
            changes.Add(_freshRows.ContainsKey(field.Path) ? ChangeKinds.RowAdded : ChangeKinds.FieldAdded, ChangePlace.Of(field.Path), null, ChangeList.Text(field.Label));
        }

        foreach (var field in pairs.Removed)
        {
            changes.Add(_oldRows.ContainsKey(field.Path) ? ChangeKinds.RowRemoved : ChangeKinds.FieldRemoved, ChangePlace.Of(field.Path), ChangeList.Text(field.Label), null);
        }
    }

    private bool IsRowOfBoth((Field Before, Field After) pair) => _oldRows.ContainsKey(pair.Before.Path) && _freshRows.ContainsKey(pair.After.Path);

    private void CompareMatrices()
    {
        foreach (var (old, fresh) in _old.Matrices.Zip(_fresh.Matrices))
        {
            changes.AddIfChanged(ChangeKinds.LabelReworded, ChangePlace.Of(_fresh), old.Corner, fresh.Corner);
        }

        var rows = _old.Matrices.SelectMany(matrix => matrix.Rows).ToDictionary(row => row.Id);
        foreach (var fresh in _fresh.Matrices.SelectMany(matrix => matrix.Rows).Where(row => rows.ContainsKey(row.Id)))
        {
            ConditionComparer.Compare(
                new(before.In, _old, rows[fresh.Id].ShownIf is { } was ? [was] : []),
                new(after.In, _fresh, fresh.ShownIf is { } now ? [now] : []),
                ChangePlace.Of(fresh.Field.Path),
                changes);
        }
    }

    private void CompareTables()
    {
        var rows = Pairing<TableRow>.Of(_old.Tables.SelectMany(table => table.Rows), _fresh.Tables.SelectMany(table => table.Rows), row => row.Id.Value, row => row.Label);
        var columns = Pairing<TableColumn>.Of(
            _old.Tables.SelectMany(table => table.Columns), _fresh.Tables.SelectMany(table => table.Columns), column => column.Id.Value, column => column.Heading);
        foreach (var (old, fresh) in _old.Tables.Zip(_fresh.Tables))
        {
            changes.AddIfChanged(ChangeKinds.LabelReworded, ChangePlace.Of(_fresh), old.Corner, fresh.Corner);
        }

        Report(rows, (ChangeKinds.RowAdded, ChangeKinds.RowRemoved, ChangeKinds.RowRenamed), row => row.Id, row => row.Label);
        Report(columns, (ChangeKinds.ColumnAdded, ChangeKinds.ColumnRemoved, ChangeKinds.ColumnRenamed), column => column.Id, column => column.Heading);
        foreach (var (old, fresh) in rows.Kept)
        {
            ConditionComparer.Compare(
                new(before.In, _old, old.ShownIf is { } was ? [was] : []),
                new(after.In, _fresh, fresh.ShownIf is { } now ? [now] : []),
                ChangePlace.Within(_fresh, fresh.Id),
                changes);
            RepetitionComparer.Compare(old.Repeats, fresh.Repeats, ChangePlace.Within(_fresh, fresh.Id), changes);
        }

        foreach (var (old, fresh) in columns.Kept)
        {
            if (old.Parenthetical != fresh.Parenthetical)
            {
                changes.Add(ChangeKinds.ReportingChanged, ChangePlace.Within(_fresh, fresh.Id), ChangeWords.Brackets(old), ChangeWords.Brackets(fresh));
            }

            CompareCells(fresh.Id, [.. rows.Kept.Select(pair => pair.After.Id)]);
        }
    }

    private void Report<T>(
        Pairing<T> pairs, (ChangeKind Added, ChangeKind Removed, ChangeKind Renamed) kinds, Func<T, Identifier> id, Func<T, string> words)
        where T : class
    {
        foreach (var (old, fresh) in pairs.Kept)
        {
            changes.AddIfChanged(ChangeKinds.LabelReworded, ChangePlace.Within(_fresh, id(fresh)), words(old), words(fresh));
        }

        foreach (var (old, fresh) in pairs.Renamed)
        {
            changes.Add(kinds.Renamed, ChangePlace.Within(_fresh, id(fresh)), ChangeList.Text(id(old).Value), ChangeList.Text(id(fresh).Value));
        }

        foreach (var added in pairs.Added)
        {
            changes.Add(kinds.Added, ChangePlace.Within(_fresh, id(added)), null, ChangeList.Text(words(added)));
        }

        foreach (var removed in pairs.Removed)
        {
            changes.Add(kinds.Removed, ChangePlace.Within(_fresh, id(removed)), ChangeList.Text(words(removed)), null);
        }
    }

    /// <summary>The cells of a column in the rows that both have.</summary>
    private void CompareCells(Identifier column, IReadOnlyList<Identifier> rows)
    {
        var cells = new List<(Field Before, Field After)>();
        foreach (var path in rows.Select(row => FieldPath.Of(_fresh.Id, row, column)))
        {
            switch (before.In.Find(path), after.In.Find(path))
            {
                case ({ } old, { } fresh):
                    cells.Add((old, fresh));
                    break;
                case ({ } old, null):
                    changes.Add(ChangeKinds.FieldRemoved, ChangePlace.Of(path), ChangeList.Text(old.Label), null);
                    break;
                case (null, { } fresh):
                    changes.Add(ChangeKinds.FieldAdded, ChangePlace.Of(path), null, ChangeList.Text(fresh.Label));
                    break;
            }
        }

        CompareAlike(cells, ChangePlace.Within(_fresh, column));
    }

    /// <summary>Fields that are mostly the same: what has become of all of them alike is said once, of the place.</summary>
    private void CompareAlike(IEnumerable<(Field Before, Field After)> pairs, ChangePlace place)
    {
        var compared = new List<(FieldPath Path, ValueList<QuestionnaireChange> Found)>();
        foreach (var (old, fresh) in pairs)
        {
            var found = new ChangeList();
            Compare(old, fresh, place, found);
            compared.Add((fresh.Path, found.ToValueList()));
        }

        var isAlike = compared.TrueForAll(one => one.Found.Equals(compared[0].Found));
        foreach (var (path, found) in isAlike ? compared.Take(1) : compared)
        {
            foreach (var change in found)
            {
                changes.Add(change.Kind, isAlike ? place : ChangePlace.Of(path), change.Before, change.After);
            }
        }
    }

    private void Compare(Field old, Field fresh, ChangePlace place, ChangeList found) =>
        new FieldComparer((before.In, old), (after.In, fresh), place, found).Compare();

    /// <summary>
    /// Checks are compared by what they say of fields that both questionnaires have: a check of every row is the same check when there is a row more.
    /// </summary>
    private void CompareChecks()
    {
        var (old, fresh) = (RulesOf(_old, after.In), RulesOf(_fresh, before.In));
        foreach (var check in _fresh.Checks.Where(check => fresh[check].Except(old.Values.SelectMany(rules => rules)).Any()))
        {
            changes.Add(check.Severity == Severity.Error ? ChangeKinds.MustAdded : ChangeKinds.ShouldAdded, ChangePlace.Of(_fresh), null, CheckWords.Of(after.In, _fresh, check));
        }

        foreach (var check in _old.Checks.Where(check => old[check].Except(fresh.Values.SelectMany(rules => rules)).Any()))
        {
            changes.Add(check.Severity == Severity.Error ? ChangeKinds.MustRemoved : ChangeKinds.ShouldRemoved, ChangePlace.Of(_fresh), CheckWords.Of(before.In, _old, check), null);
        }
    }

    /// <summary>Each check as checks of one line, of fields that the other questionnaire has too.</summary>
    private static Dictionary<Check, List<Check>> RulesOf(Question question, Questionnaire other) => question.Checks.Distinct().ToDictionary(
        check => check,
        check => check.Lines
            .Where(line => line.Whole is not { } whole || other.FindRead(whole) is not null)
            .Select(line => line with { Parts = line.Parts.Where(part => other.FindRead(part) is not null).ToValueList() })
            .Where(line => line.Parts.Count > 0)
            .Select(line => check with { Lines = [line] })
            .ToList());

    private static IEnumerable<Field> Single(Question question) =>
        question.Parts.SelectMany(part => part is FieldPart one ? [one.Field] : part is MatrixPart { Matrix: var matrix } ? matrix.Fields : []);

    /// <summary>Which of the question's matrices each row stands in.</summary>
    private static Dictionary<FieldPath, int> RowsOf(Question question) =>
        question.Matrices.SelectMany((matrix, index) => matrix.Fields.Select(row => (row.Path, index))).ToDictionary();

    private static Prose Help(Question question) =>
        new(question.Parts.OfType<ProsePart>().SelectMany(part => part.Prose.Blocks).ToValueList());

    /// <summary>The parts that both have, each in its order.</summary>
    private static (string Before, string After) Order(Question old, Question fresh)
    {
        var common = Names(old).Intersect(Names(fresh), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return (Of(old), Of(fresh));

        string Of(Question question) => string.Join(' ', Names(question).Where(common.Contains));
    }

    private static IEnumerable<string> Names(Question question) => question.Parts.SelectMany(part => part switch
    {
        FieldPart one => [one.Field.Path.ToString()],
        MatrixPart { Matrix: var matrix } => matrix.Fields.Select(field => field.Path.ToString()),
        _ => CalculationComparer.NamesIn(part),
    });
}
