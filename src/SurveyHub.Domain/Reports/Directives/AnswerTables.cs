using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Tables of answers: all organisations side by side, or only those that are meant.</summary>
internal sealed class AnswerTables(TemplateContext context)
{
    /// <summary>More columns than this do not fit a page beside the name; a larger table is split.</summary>
    private const int MostColumns = 7;

    private readonly ColumnFinder _columns = new(context);

    private ReportTexts Texts => context.Texts;

    public IEnumerable<TableBlock> Build(TableDirective directive)
    {
        if (directive.Earlier && context.Input.Answers.Earlier is null)
        {
            context.Report(CompilingDiagnostics.NoEarlierWave, directive.Place, directive.Caption);
            yield break;
        }

        var supplement = new Supplement(context);
        var columns = Columns(directive, supplement);
        var open = columns.Where(column => column.Field.Visibility == Visibility.Open).ToList();
        var among = context.Of(directive.Only);
        context.TellStale(open.Select(column => column.Field), among.Participants, directive.Place);
        context.TellUncounted(open.Select(column => column.Field), directive.Place);
        var tables = Groups(open).SelectMany(group => Split(directive, group.Columns, group.Rows is null ? supplement.In(among) : among.OfRows(group.Rows)));
        var worth = directive.Earlier && supplement.HasEarlier ? context.Input.Answers.Earlier?.Said : null;
        foreach (var table in tables)
        {
            var told = worth is null ? table : table with { Notes = [.. table.Notes, new TableNote(null, worth)] };
            yield return directive.Transposed ? Transposed(told) : told;
        }

        foreach (var table in Aggregated(directive, [.. columns.Except(open).Select(column => column.Field)], among))
        {
            yield return table;
        }
    }

    private List<AnswerColumn> Columns(TableDirective directive, Supplement supplement)
    {
        var answered = _columns.Find(directive.Columns.OfType<FieldSubject>(), directive.Headings);
        List<AnswerColumn> columns = [];
        foreach (var column in directive.Columns.SelectMany(subject => subject is MeasureSubject measure ? [supplement.Measure(measure, directive.Headings)] : answered.Where(one => IsOf(one, subject))))
        {
            var asked = column with { Field = column.Field with { Reporting = Reporting(directive, column.Field) } };
            if (columns.Exists(one => one.Field.Path == asked.Field.Path))
            {
                continue;
            }

            columns.Add(asked);
            if (directive.Earlier && column.Field.Visibility == Visibility.Open && supplement.Before(asked) is { } before)
            {
                columns.Add(before);
            }
        }

        if (directive.Earlier && !supplement.HasEarlier && columns.Find(column => column is { Note: null, Field.Visibility: Visibility.Open }) is { } first)
        {
            // Nothing of what was asked for can be shown, which is told; where something can, the other columns stand alone.
            new FigureFinder(context).EarlierField(new FieldSubject(first.Field.Path) { Place = directive.Columns[0].Place }, first.Field);
        }

        return columns;
    }

    private bool IsOf(AnswerColumn column, Subject subject) => subject is FieldSubject { Path: var path } && context.Fields.Find(path).Contains(column.Field);

    /// <summary>What the questionnaire asks for, where the directive asks for nothing of its own; a table that is turned has no room for it.</summary>
    private FieldReporting Reporting(TableDirective directive, Field field)
    {
        var asksForNothing = directive is { Summaries.Count: 0, WithoutSummaries: false, Transposed: false };
        var rate = directive.Rate is { Fact: { } fact } asked ? field.Type.IsDivisible ? new Rate(asked.Per, fact) : null
            : asksForNothing ? field.Reporting.Rate : null;
        return asksForNothing
            ? field.Reporting with { Rate = rate }
            : new FieldReporting(IsWanted(Summary.Total), IsWanted(Summary.Mean), IsWanted(Summary.Median), IsWanted(Summary.Range), rate) { Uncounted = field.Reporting.Uncounted };

        bool IsWanted(Summary summary) => directive.Summaries.Contains(summary) && summary.Fits(field.Type, context.Compiling.CalculatedIn(field) is not null);
    }

    /// <summary>Cells of rows that respondents add have tables of their own, with a line for every such row.</summary>
    private IEnumerable<(TableRow? Rows, List<AnswerColumn> Columns)> Groups(List<AnswerColumn> columns)
    {
        var templates = context.Compiling.Answers.Questionnaire.Templates.ToList();
        return columns.GroupBy(column => templates.Find(row => row.Cells.Any(cell => cell.Path == column.Field.Path))).Select(group => (group.Key, group.ToList()));
    }

    private IEnumerable<TableBlock> Split(TableDirective directive, List<AnswerColumn> columns, CompilingContext among)
    {
        var shown = Ordered(directive.Order, columns, among);
        if (shown.Count == 0)
        {
            context.Report(CompilingDiagnostics.NoRows, directive.Place, directive.Caption);
            yield break;
        }

        // Few are shown when the table is turned, so that it need not be split.
        var chunks = directive.Transposed ? [[.. columns]] : columns.Chunk(MostColumns).ToList();
        var others = among.Asked < context.Compiling.Asked
            ? Texts.Say($"Tabellen visar {Texts.Of(among.Asked, context.Compiling.Asked)} {Texts.Words.Plural}.", $"The table shows {Texts.Of(among.Asked, context.Compiling.Asked)} {Texts.Words.Plural}.")
            : null;
        for (var i = 0; i < chunks.Count; i++)
        {
            var part = chunks.Count == 1 ? "" : Texts.Say($" (del {i + 1} av {chunks.Count})", $" (part {i + 1} of {chunks.Count})");
            yield return new AnswerTableBuilder(among, chunks[i]) { Shown = shown, Others = others, ShowsCodes = directive.Order == OrganisationOrder.Code, Dash = directive.Dash }.Build(directive.Caption + part);
        }
    }

    private static IReadOnlyList<Participant> Ordered(OrganisationOrder order, IReadOnlyList<AnswerColumn> columns, CompilingContext among) => order switch
    {
        OrganisationOrder.Code => [.. among.Participants.OrderBy(one => one.Organisation.Code)],
        OrganisationOrder.Value => [.. among.Participants.OrderByDescending(one => ValueOf(one, columns))],
        _ => among.Participants,
    };

    /// <summary>Of the first column with numbers, or of its rate; those without one come last, in the order they have.</summary>
    private static decimal ValueOf(Participant participant, IReadOnlyList<AnswerColumn> columns)
    {
        var first = columns.FirstOrDefault(column => column.IsNumeric || column.Field.Type is AmountType);
        return first is null || NumberOf(first.Field, participant) is not { } number ? decimal.MinValue
            : first.Field.Type is not AmountType && first.Field.Reporting.Rate is { } rate ? Statistics.Rate(new Stated(participant.Organisation, number), rate) ?? decimal.MinValue
            : number;
    }

    /// <summary>Amounts of several bases have no order, and neither has a ceiling; of several amounts of the basis that the question asks for, the greatest counts.</summary>
    private static decimal? NumberOf(Field field, Participant participant) => field.Type is AmountType { DefaultBasis: var basis }
        ? Statistics.Amounts(field, basis, [participant]).Max(stated => (decimal?)stated.Number)
        : (participant.Response.Find(field.Path)?.Value as NumberValue)?.Number;

    private static TableBlock Transposed(TableBlock table) => table with
    {
        Columns = [new ReportColumn("", false), .. table.Rows.Select(row => new ReportColumn(string.Join(' ', row.Cells[0].Lines), table.Columns.Any(column => column.IsNumeric)))],
        Rows = [.. table.Columns.Skip(1).Select((column, index) => new ReportRow([ReportCell.Text(column.Heading), .. table.Rows.Select(row => row.Cells[index + 1])]) { Key = $"kolumn-{index + 1}" })],
    };

    /// <summary>Sums and counts, where nobody may be told apart.</summary>
    private IEnumerable<TableBlock> Aggregated(TableDirective directive, List<Field> fields, CompilingContext among)
    {
        // What is left of the whole must not tell what one has answered.
        if (fields.Exists(field => !context.Guard.Allows(field, among, context.Compiling)))
        {
            context.Report(CompilingDiagnostics.TooFew, directive.Place, directive.Caption);
            yield break;
        }

        var numbers = fields.Where(field => field.Type is NumberType or AmountType).ToList();
        if (numbers.Count > 0)
        {
            yield return new AggregateMeasures(among, null).Build(numbers, directive.Caption);
        }

        foreach (var field in fields.Except(numbers))
        {
            yield return new AggregateCounts(among, field).Build(fields.Count == 1 ? directive.Caption : $"{directive.Caption}: {ReportTexts.Small(field.Label)}");
        }
    }
}
