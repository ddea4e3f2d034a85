using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

/// <summary>All numbers of a file that a calculation can name, answered and calculated.</summary>
internal sealed class CalculationSources
{
    private readonly DraftFields _fields;
    private readonly Dictionary<FieldPath, CalculationDraft> _calculated = [];
    private readonly HashSet<FieldPath> _repeated = [];
    private readonly HashSet<Identifier> _taken;
    private bool? _hasStandIn;

    public CalculationSources(IEnumerable<QuestionDraft> questions, DraftFields fields)
    {
        var all = questions.ToList();
        _taken = all.Where(question => question.Taken is not null).Select(question => question.Id).ToHashSet();
        _fields = fields;
        foreach (var question in all)
        {
            if (!question.Parts.Exists(part => part is CalculatedPartDraft or TableDraft { IsCalculated: true }))
            {
                continue;
            }

            foreach (var part in question.Calculated)
            {
                _calculated.TryAdd(part.Path, part.Calculation);
            }

            foreach (var table in question.Tables)
            {
                Add(question, table);
            }
        }
    }

    /// <summary>Some id of the file could not be used.</summary>
    public bool HasStandIn => _hasStandIn ??= _fields.HasStandIn || _calculated.Keys.Any(path => References.IsStandIn(path.ToString()));

    /// <summary>Of all numbers.</summary>
    public IEnumerable<string> Paths => _fields.InOrder.Where(one => one.Spec.IsNumber).Select(one => one.Path.ToString()).Concat(_calculated.Keys.Select(path => path.ToString()));

    /// <summary>What stands in this file at the path; null also for what stands in a block, which was looked into there.</summary>
    public CalculationDraft? DraftAt(FieldPath path) => _taken.Contains(path.Question) ? null : _calculated.GetValueOrDefault(path);

    /// <summary>A field by itself by its own name, else any by its path.</summary>
    public FieldDraft? FindField(QuestionDraft question, string name) =>
        question.SingleFields.FirstOrDefault(field => field.Name?.Value == name) ?? _fields.At(name);

    /// <summary>The path of a calculated value that is called so, or null.</summary>
    public FieldPath? FindCalculated(QuestionDraft question, string name) =>
        question.Calculated.FirstOrDefault(part => part.Name?.Value == name)?.Path
        ?? (FieldPath.TryParse(name, out var path) && path.Row is null && _calculated.ContainsKey(path) ? path : null);

    /// <summary>Whether a calculated value stands on a row that repeats.</summary>
    public bool IsRepeated(FieldPath path) => _repeated.Contains(path);

    /// <summary>Whether what is named are several numbers, as in a row that repeats.</summary>
    public bool StandsForSeveral(CalculationPlace place, Operand operand) => operand switch
    {
        FieldOperand { Path: var path } => _repeated.Contains(path) || _fields.At(path.ToString())?.Repeats is not null,
        RowOperand { Row: var row } => place.Table?.Rows.Exists(other => other.Id == row && other.Repeats is not null) == true,
        _ => false,
    };

    /// <summary>The names of what stands by itself in a question.</summary>
    public static IEnumerable<string> NamesIn(QuestionDraft question) =>
        question.SingleFields.Select(field => field.Name).Concat(question.Calculated.Select(part => part.Name)).Select(name => name?.Value ?? question.Id.Value);

    public static IEnumerable<string> ColumnsOf(QuestionDraft question) => question.Tables.SelectMany(table =>
        table.Columns.Select(column => column.Id).Concat(table.CalculatedColumns.Select(column => column.Id))).Select(id => id.Value);

    public static IEnumerable<string> RowsOf(QuestionDraft question) => question.Tables.SelectMany(table =>
        table.Rows.Select(row => row.Id).Concat(table.CalculatedRows.Select(row => row.Id))).Select(id => id.Value);

    private void Add(QuestionDraft question, TableDraft table)
    {
        foreach (var column in table.CalculatedColumns)
        {
            foreach (var row in table.Rows)
            {
                var path = FieldPath.Of(question.Id, row.Id, column.Id);
                _calculated.TryAdd(path, column.Calculation);
                if (row.Repeats is not null)
                {
                    _repeated.Add(path);
                }
            }
        }

        foreach (var row in table.CalculatedRows)
        {
            // Where both meet it is the column's.
            foreach (var column in table.CalculatedColumns)
            {
                _calculated.TryAdd(FieldPath.Of(question.Id, row.Id, column.Id), column.Calculation);
            }

            foreach (var column in table.Columns.Where(column => column.Spec.MayBeNumber))
            {
                _calculated.TryAdd(FieldPath.Of(question.Id, row.Id, column.Id), row.Calculation);
            }
        }
    }
}
