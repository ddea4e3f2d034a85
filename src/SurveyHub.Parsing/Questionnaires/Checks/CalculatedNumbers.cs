using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>
/// Calculated values as checks count with them: as numbers of which nothing more is known. They are meant where they are named, and never by "all rows" or "all
/// columns", which would count the same twice.
/// </summary>
internal sealed class CalculatedNumbers
{
    private readonly Dictionary<string, FieldDraft> _byPath = new(StringComparer.Ordinal);

    public CalculatedNumbers(IEnumerable<QuestionDraft> questions)
    {
        foreach (var question in questions)
        {
            foreach (var part in question.Parts)
            {
                if (part is CalculatedPartDraft value)
                {
                    Add(value.Path, value.Name, value.Label, value.Calculation);
                }
                else if (part is TableDraft { IsCalculated: true } table)
                {
                    Add(question, table);
                }
            }
        }
    }

    public FieldDraft? At(string path) => _byPath.GetValueOrDefault(path);

    public bool Contains(FieldDraft field) => _byPath.TryGetValue(field.Path.ToString(), out var own) && own == field;

    /// <summary>Those of a question that stand by themselves.</summary>
    public IEnumerable<FieldDraft> In(QuestionDraft question) => question.Calculated.Select(part => _byPath[part.Path.ToString()]);

    /// <summary>A calculated row with a cell for every column that is answered; under texts and choices it is as good as theirs.</summary>
    public RowDraft Row(QuestionDraft question, TableDraft table, CalculatedLineDraft row) =>
        new(row.Id, row.Label, table.Columns.ConvertAll(column =>
        {
            var path = FieldPath.Of(question.Id, row.Id, column.Id);
            return At(path.ToString()) ?? new FieldDraft(path, column.Id, row.Label, column.Spec, column.Options, null);
        }), 0);

    private void Add(QuestionDraft question, TableDraft table)
    {
        foreach (var column in table.CalculatedColumns)
        {
            table.Rows.ForEach(row => Add(FieldPath.Of(question.Id, row.Id, column.Id), column.Id, $"{row.Label}, {column.Label}", column.Calculation, row.Repeats));
        }

        foreach (var row in table.CalculatedRows)
        {
            table.CalculatedColumns.ForEach(column => Add(FieldPath.Of(question.Id, row.Id, column.Id), column.Id, $"{row.Label}, {column.Label}", column.Calculation));
            table.Columns.FindAll(column => column.Spec.MayBeNumber)
                .ForEach(column => Add(FieldPath.Of(question.Id, row.Id, column.Id), column.Id, $"{row.Label}, {column.Heading}", row.Calculation));
        }
    }

    private void Add(FieldPath path, Identifier? name, string label, CalculationDraft calculation, Repetition? repeats = null)
    {
        var unit = calculation.Kind == CalculationKind.Share ? FieldSpec.PercentUnit : calculation.Unit;
        var properties = new Dictionary<SpecProperty, SpecValue>();
        if (unit is not null)
        {
            properties.Add(SpecProperty.Unit, new SpecValue(Word: unit));
        }

        _byPath.TryAdd(path.ToString(), new FieldDraft(path, name, label, new FieldSpec(null, 0, properties) { IsUncertain = true }, new OptionListDraft(), null) { Repeats = repeats });
    }
}
