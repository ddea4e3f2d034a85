using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Finds what conditions name: a choice that stands earlier in the file, and options of it.</summary>
internal sealed class ConditionResolver(ReadingContext context, DraftFields fields)
{
    private readonly References _references = new(context);

    /// <summary>The condition of a field, or null when what it names cannot be used, which is reported.</summary>
    public Condition? Resolve(ConditionDraft condition, FieldDraft owner) => Resolve(condition, OrderOf(owner), owner.Path.Question);

    /// <summary>The same for all that a heading opens, and for what is no field.</summary>
    /// <param name="before">How many fields stand before it.</param>
    /// <param name="question">Whose fields are called by their own names; null at the heading of a section.</param>
    public Condition? Resolve(ConditionDraft condition, int before, Identifier? question)
    {
        if (FindEarlier(condition.Field, before, question) is not { } target)
        {
            return null;
        }

        var options = condition.Options.Select(option => Resolve(option, target)).OfType<Identifier>().ToValueList();
        return options.Count == 0 ? null : new Condition(target.Path, options);
    }

    /// <summary>For each row of a table, that the option with its id is chosen; empty when all rows are asked or the choice cannot be used.</summary>
    public IReadOnlyDictionary<Identifier, Condition> ResolveRows(TableDraft table)
    {
        foreach (var row in table.Rows.Where(row => table.RowsBy is not null && row.Repeats is not null))
        {
            context.Report(RepetitionDiagnostics.RepeatingRowByOption, row.Offset);
        }

        return ResolveRows(
            table.RowsBy, table.Rows.FirstOrDefault()?.Cells.FirstOrDefault(), table.Rows.Where(row => row.Repeats is null).Select(row => (row.Id, row.Offset)));
    }

    /// <summary>The same for a matrix.</summary>
    public IReadOnlyDictionary<Identifier, Condition> ResolveRows(MatrixDraft matrix) =>
        ResolveRows(matrix.RowsBy, matrix.Rows.FirstOrDefault(), matrix.Rows.Select(row => (row.Name!.Value, row.Offset)));

    private Dictionary<Identifier, Condition> ResolveRows(SpecPart? rowsBy, FieldDraft? first, IEnumerable<(Identifier Id, int Offset)> rows)
    {
        var found = new Dictionary<Identifier, Condition>();
        if (rowsBy is not { } written || first is null || FindEarlier(written, OrderOf(first), first.Path.Question) is not { } target)
        {
            return found;
        }

        foreach (var row in rows)
        {
            if (target.Options.Options.Any(option => option.Id == row.Id))
            {
                found.TryAdd(row.Id, new Condition(target.Path, [row.Id]));
            }
            else if (!References.IsStandIn(row.Id.Value) && target.Options.Options.Count > 0)
            {
                var known = target.Options.Options.Select(option => option.Id.Value).ToList();
                _references.ReportUnknown(
                    new SpecPart(row.Id.Value, row.Offset), known, known.Exists(References.IsStandIn),
                    QuestionnaireDiagnostics.RowWithoutOption, row.Id.Value, target.Path.ToString());
            }
        }

        return found;
    }

    /// <summary>The choice that is named; null when it cannot be used, which is reported.</summary>
    private FieldDraft? FindEarlier(SpecPart written, int before, Identifier? question)
    {
        if (Find(written.Text, question) is not { } order)
        {
            var candidates = fields.InOrder.Where(f => f.Spec.MayBeChoice).SelectMany(f => NamesOf(f, question));
            _references.ReportUnknown(written, candidates, fields.HasStandIn, QuestionnaireDiagnostics.UnknownReference, written.Text);
            return null;
        }

        if (order >= before)
        {
            context.Report(QuestionnaireDiagnostics.LaterReference, written.Offset, written.Text);
            return null;
        }

        var found = fields.InOrder[order];
        if (!found.Spec.MayBeChoice)
        {
            context.Report(QuestionnaireDiagnostics.NotAChoice, written.Offset, written.Text);
            return null;
        }

        if (found.Repeats is not null)
        {
            context.Report(RepetitionDiagnostics.ConditionOnAddedRow, written.Offset, written.Text);
            return null;
        }

        return found;
    }

    private int OrderOf(FieldDraft field) => fields.OrderOf(field.Path.ToString())!.Value;

    private Identifier? Resolve(SpecPart option, FieldDraft target)
    {
        var known = target.Options.Options.Select(o => o.Id.Value).ToList();
        if (known.Contains(option.Text, StringComparer.Ordinal))
        {
            return Identifier.Parse(option.Text);
        }

        // Without any options, that is the mistake, and it has been reported.
        if (known.Count > 0)
        {
            _references.ReportUnknown(option, known, known.Exists(References.IsStandIn), QuestionnaireDiagnostics.UnknownOption, option.Text, target.Path.ToString());
        }

        return null;
    }

    /// <summary>A field of the same question by its own name, else any field by its path (a question's own field by the question's id).</summary>
    private int? Find(string text, Identifier? question) =>
        (question is { } own ? fields.OrderOf($"{own}.{text}") : null) ?? fields.OrderOf(text);

    private static IEnumerable<string> NamesOf(FieldDraft field, Identifier? question)
    {
        if (field.Path.Question == question && field.Name is { } name)
        {
            yield return name.Value;
        }

        yield return field.Path.ToString();
    }
}
