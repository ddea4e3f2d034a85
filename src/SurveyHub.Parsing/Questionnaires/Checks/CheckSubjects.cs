using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Finds what checks name: columns, rows and fields of their question, and fields of others by their path.</summary>
internal sealed class CheckSubjects(ReadingContext context, DraftFields fields, CalculatedNumbers calculated)
{
    private static readonly LocalText Column = new("en kolumn", "a column");
    private static readonly LocalText Row = new("en rad", "a row");
    private static readonly LocalText Field = new("ett svarsfält", "a field");
    private static readonly LocalText Elsewhere = new("i en annan tabell", "in another table");

    private readonly References _references = new(context);

    /// <summary>Whether each name is something's; those that are not are reported, as many as are kept.</summary>
    public bool AreKnown(QuestionDraft question, IEnumerable<SpecPart> names)
    {
        var unknown = names.Where(name => KindOf(question, name) is null).Take(DiagnosticBag.Limit).ToList();
        unknown.ForEach(name => ReportUnknown(question, name));
        return unknown.Count == 0;
    }

    /// <summary>The lines that a subject stands for, or null when it cannot be told which, which is reported.</summary>
    /// <param name="names">Empty for all numbers that there are.</param>
    public NumberLines? Find(QuestionDraft question, CheckSubject? subject, IReadOnlyList<SpecPart> names) =>
        subject is { } said ? Said(question, said, names) : Named(question, names);

    /// <summary>The field that a line is compared with: in a row by its column, in a column by its row, else one that stands by itself.</summary>
    public FieldDraft? FindWhole(QuestionDraft question, CheckScope scope, NumberLine line, SpecPart name)
    {
        // Every path of a cell is question, row, column.
        var cell = line.Parts[0].Path.ToString().Split('.');
        var beside = scope switch
        {
            CheckScope.Rows when cell.Length == 3 => $"{cell[0]}.{cell[1]}.{name.Text}",
            CheckScope.Columns when cell.Length == 3 => $"{cell[0]}.{name.Text}.{cell[2]}",
            _ => "",
        };
        return fields.At(beside) ?? calculated.At(beside) ?? FieldOf(question, name);
    }

    /// <summary>Reports a name that cannot be meant: it is nothing's, or that of something else than what it stands with.</summary>
    public void ReportUnfit(QuestionDraft question, SpecPart name, string beside, LocalText kindBeside)
    {
        if (KindOf(question, name) is { } kind)
        {
            context.Report(CheckSentenceDiagnostics.MixedCheck, name.Offset, name.Text, kind, beside, kind == kindBeside ? Elsewhere : kindBeside);
        }
        else
        {
            ReportUnknown(question, name);
        }
    }

    /// <summary>What the parts of a line of this kind are: within a row, columns.</summary>
    public static LocalText PartsOf(CheckScope scope) => scope switch
    {
        CheckScope.Rows => Column,
        CheckScope.Columns => Row,
        CheckScope.Fields => Field,
    };

    private void ReportUnknown(QuestionDraft question, SpecPart name)
    {
        var names = NamesIn(question).Concat(CheckVocabulary.Subjects.In(context.Language)).ToList();
        var isIdLacking = question.MayLackField || NamesIn(question).Any(References.IsStandIn);
        _references.ReportUnknown(name, names, isIdLacking, QuestionnaireDiagnostics.UnknownReference, name.Text);
    }

    private NumberLines? Said(QuestionDraft question, CheckSubject subject, IReadOnlyList<SpecPart> names) => subject switch
    {
        CheckSubject.Answers => new(CheckScope.Fields, [new NumberLine([.. question.Fields.Where(field => field.Spec.IsNumber)])]),
        CheckSubject.Rows when names.Count == 0 => Rows(question.Tables.SelectMany(table => table.Rows)),
        CheckSubject.Rows =>
            All(question, names, name => RowsOf(question, name), CheckSubject.Rows, Row) is { } rows ? Rows(rows.Select(found => found.Row)) : null,
        CheckSubject.Columns when names.Count == 0 => new(CheckScope.Columns, [.. question.Tables.SelectMany(NumberColumns)]),
        CheckSubject.Columns => All(question, names, name => ColumnsOf(question, name), CheckSubject.Columns, Column) is { } columns
            ? new(CheckScope.Columns, [.. columns.Select(found => new NumberLine(found.Cells))])
            : null,
    };

    private NumberLines? Named(QuestionDraft question, IReadOnlyList<SpecPart> names)
    {
        var single = names.Select(name => FieldOf(question, name)).ToList();
        if (single.TrueForAll(field => field is not null))
        {
            return new(CheckScope.Fields, [new NumberLine(single.OfType<FieldDraft>().ToList())]);
        }

        var columns = names.Select(name => ColumnsOf(question, name)).ToList();
        if (columns.TrueForAll(found => found.Count > 0))
        {
            var table = columns[0][0].Table;
            var cells = columns.Select(found => found[0].Cells).ToList();
            return columns.Exists(found => found[0].Table != table)
                ? Mixed(question, names)
                : new(CheckScope.Rows, [.. table.Rows.Select((_, i) => new NumberLine(cells.ConvertAll(column => column[i])))]);
        }

        var rows = names.Select(name => RowsOf(question, name)).ToList();
        if (rows.TrueForAll(found => found.Count > 0))
        {
            var table = rows[0][0].Table;
            return rows.Exists(found => found[0].Table != table)
                ? Mixed(question, names)
                : new(CheckScope.Columns, [.. Enumerable.Range(0, table.Columns.Count)
                    .Where(i => table.Columns[i].Spec.MayBeNumber)
                    .Select(i => new NumberLine(rows.ConvertAll(found => found[0].Row.Cells[i])))]);
        }

        return Mixed(question, names);
    }

    /// <summary>Names that are known, of several kinds or tables.</summary>
    private NumberLines? Mixed(QuestionDraft question, IReadOnlyList<SpecPart> names)
    {
        var kinds = names.Select(name => (Name: name, Kind: KindOf(question, name)!.Value)).ToList();
        var odd = kinds.FindIndex(name => name.Kind != kinds[0].Kind);
        var (second, kind) = odd > 0 ? kinds[odd] : (kinds[^1].Name, Elsewhere);
        context.Report(CheckSentenceDiagnostics.MixedCheck, second.Offset, kinds[0].Name.Text, kinds[0].Kind, second.Text, kind);
        return null;
    }

    private List<T>? All<T>(QuestionDraft question, IReadOnlyList<SpecPart> names, Func<SpecPart, List<T>> find, CheckSubject subject, LocalText kind)
    {
        var found = names.Select(name => (name, things: find(name))).ToList();
        foreach (var (name, _) in found.Where(pair => pair.things.Count == 0))
        {
            ReportUnfit(question, name, CheckVocabulary.Subjects[subject].In(context.Language), kind);
        }

        return found.Exists(pair => pair.things.Count == 0) ? null : [.. found.Select(pair => pair.things[0])];
    }

    private FieldDraft? FieldOf(QuestionDraft question, SpecPart name) =>
        question.SingleFields.FirstOrDefault(field => field.Name?.Value == name.Text)
        ?? calculated.In(question).FirstOrDefault(field => field.Name?.Value == name.Text)
        ?? fields.At(name.Text) ?? calculated.At(name.Text);

    private LocalText? KindOf(QuestionDraft question, SpecPart name) =>
        FieldOf(question, name) is not null ? Field
        : ColumnsOf(question, name).Count > 0 ? Column
        : RowsOf(question, name).Count > 0 ? Row
        : (LocalText?)null;

    private static IEnumerable<string> NamesIn(QuestionDraft question) =>
        question.SingleFields.Select(field => field.Name?.Value ?? question.Id.Value)
            .Concat(question.Calculated.Select(part => part.Name?.Value ?? question.Id.Value))
            .Concat(Calculations.CalculationSources.ColumnsOf(question))
            .Concat(Calculations.CalculationSources.RowsOf(question));

    /// <summary>The cells of the rows that are answered.</summary>
    private List<(TableDraft Table, List<FieldDraft> Cells)> ColumnsOf(QuestionDraft question, SpecPart name) =>
    [
        .. question.Tables.Select(table => (table, table.Columns.FindIndex(column => column.Id.Value == name.Text))).Where(found => found.Item2 >= 0)
            .Select(found => (found.table, found.table.Cells(found.Item2))),
        .. question.Tables.Where(table => table.CalculatedColumns.Exists(column => column.Id.Value == name.Text))
            .Select(table => (table, table.Rows.ConvertAll(row => calculated.At($"{question.Id}.{row.Id}.{name.Text}")!))),
    ];

    private List<(TableDraft Table, RowDraft Row)> RowsOf(QuestionDraft question, SpecPart name) =>
    [
        .. question.Tables.SelectMany(table => table.Rows.Where(row => row.Id.Value == name.Text).Select(row => (table, row))),
        .. question.Tables.SelectMany(table => table.CalculatedRows.Where(row => row.Id.Value == name.Text).Select(row => (table, calculated.Row(question, table, row)))),
    ];

    private static IEnumerable<NumberLine> NumberColumns(TableDraft table) =>
        Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Spec.IsNumber).Select(i => new NumberLine(table.Cells(i)));

    private static NumberLines Rows(IEnumerable<RowDraft> rows) =>
        new(CheckScope.Rows, [.. rows.Select(row => new NumberLine([.. row.Cells.Where(cell => cell.Spec.IsNumber)]))]);
}
