using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

/// <summary>Finds what calculations name: columns and rows of their own table, and numbers anywhere by their path.</summary>
internal sealed class CalculationResolver(ReadingContext context, CalculationSources sources)
{
    private static readonly LocalText Column = new("en kolumn", "a column");
    private static readonly LocalText Row = new("en rad", "a row");
    private static readonly LocalText Everything = new("alla tal i en tabell", "all numbers of a table");
    private static readonly LocalText One = new("ett", "one");
    private static readonly LocalText None = new("inget", "none");

    private readonly References _references = new(context);

    /// <summary>Of a value that stands by itself.</summary>
    public Calculation Resolve(QuestionDraft question, CalculatedPartDraft part, FieldReporting reporting) =>
        Resolve(new CalculationPlace(question, null, IsColumn: false), part.Calculation, reporting);

    public Calculation ResolveColumn(QuestionDraft question, TableDraft table, CalculatedLineDraft column, FieldReporting reporting) =>
        Resolve(new CalculationPlace(question, table, IsColumn: true), column.Calculation, reporting);

    public Calculation ResolveRow(QuestionDraft question, TableDraft table, CalculatedLineDraft row) =>
        Resolve(new CalculationPlace(question, table, IsColumn: false), row.Calculation, FieldReporting.None);

    private Calculation Resolve(CalculationPlace place, CalculationDraft draft, FieldReporting reporting)
    {
        if (draft.Names.GroupBy(name => name.Text).FirstOrDefault(name => name.Count() > 1) is { } repeated)
        {
            context.Report(CalculationDiagnostics.RepeatedTerm, repeated.Last().Offset, repeated.Key);
        }

        var operands = draft.Every is var (subject, word)
            ? Every(place, draft, subject, word) ? [EveryNumber.Instance] : []
            : draft.Names.Select(name => Find(place, draft, name)).OfType<Operand>().ToValueList();
        var isWhole = !draft.IsUncertain && operands.Count == Math.Max(1, draft.Names.Count);
        if (isWhole && draft is { Kind: CalculationKind.Sum, Every: null } && operands.Count < 2
            && !sources.StandsForSeveral(place, operands[0]) && !context.IsTranslation)
        {
            context.Report(CalculationDiagnostics.TooFewTerms, draft.Words.Offset, draft.Words.Text, One);
        }

        if (draft.Fact is not null && place is { IsColumn: true, Table: { } table } && table.Rows.Exists(row => row.Repeats is not null))
        {
            context.Report(CalculationDiagnostics.OfAddedRow, draft.Words.Offset, draft.Words.Text);
        }

        return new Calculation(isWhole ? ToFormula(draft, operands) : new SumFormula(operands), draft.Decimals, draft.Unit) { Reporting = reporting };
    }

    private static Formula ToFormula(CalculationDraft draft, ValueList<Operand> operands) => draft.Kind switch
    {
        CalculationKind.Sum => new SumFormula(operands, draft.EmptyIsZero),
        CalculationKind.Difference => new DifferenceFormula(operands[0], operands[1]),
        CalculationKind.Share => new ShareFormula(operands[0], operands[1]),
        CalculationKind.Rate when draft.Fact is { } fact => new FactRateFormula(operands[0], new Rate(draft.Per, fact)),
        CalculationKind.Rate => new RateFormula(operands[0], draft.Per, operands[1]),
    };

    private bool Every(CalculationPlace place, CalculationDraft draft, CalculationSubject subject, SpecPart word)
    {
        var isHere = place.Table is not null && place.IsColumn == (subject == CalculationSubject.Columns);
        if (!isHere)
        {
            context.Report(CalculationDiagnostics.UnfitName, word.Offset, word.Text, Everything, subject == CalculationSubject.Rows
                ? new LocalText("Det kan stå på en rad i tabellen, efter radens id.", "It can stand on a row of the table, after the id of the row.")
                : new LocalText("Det kan stå i rubriken till en kolumn i tabellen.", "It can stand in the heading of a column of the table."));
            return false;
        }

        var numbers = place.Table!.Columns.Count(column => column.Spec.IsNumber);
        var terms = subject == CalculationSubject.Columns ? numbers : place.Table.Rows.Sum(row => row.Repeats is null ? 1 : 2);
        var isUncertain = place.Table.Columns.Exists(column => column.Spec.Kind is null);
        if (!isUncertain && (numbers == 0 || (terms < 2 && !context.IsTranslation)))
        {
            context.Report(CalculationDiagnostics.TooFewTerms, draft.Words.Offset, draft.Words.Text, numbers == 0 || terms == 0 ? None : One);
        }

        return true;
    }

    private Operand? Find(CalculationPlace place, CalculationDraft draft, SpecPart name)
    {
        if (place is { IsColumn: true, Table: { } across } && Identifier.TryParse(name.Text, out var column))
        {
            if (across.Columns.Find(other => other.Id == column) is { } answered)
            {
                return IsNumber(name, answered.Spec) ? new ColumnOperand(column) : null;
            }

            if (across.CalculatedColumns.Exists(other => other.Id == column))
            {
                return new ColumnOperand(column);
            }
        }

        if (place is { IsColumn: false, Table: { } down } && Identifier.TryParse(name.Text, out var row))
        {
            if (down.Rows.Find(other => other.Id == row) is { } answered)
            {
                return IsOnce(name, draft, answered.Repeats is not null) ? new RowOperand(row) : null;
            }

            if (down.CalculatedRows.Exists(other => other.Id == row))
            {
                return new RowOperand(row);
            }
        }

        if (sources.FindField(place.Question, name.Text) is { } field)
        {
            return IsNumber(name, field.Spec) && IsOnce(name, draft, field.Repeats is not null) ? new FieldOperand(field.Path) : null;
        }

        if (sources.FindCalculated(place.Question, name.Text) is { } calculated)
        {
            return IsOnce(name, draft, sources.IsRepeated(calculated)) ? new FieldOperand(calculated) : null;
        }

        ReportUnfound(place, name);
        return null;
    }

    private bool IsNumber(SpecPart name, FieldSpec spec)
    {
        if (!spec.MayBeNumber)
        {
            context.Report(CalculationDiagnostics.NotANumber, name.Offset, name.Text, SpecWords.Kinds[spec.Kind!.Value].In(context.Language));
        }

        return spec.MayBeNumber;
    }

    private bool IsOnce(SpecPart name, CalculationDraft draft, bool isRepeated)
    {
        var isSound = !isRepeated || draft.Kind == CalculationKind.Sum;
        if (!isSound)
        {
            context.Report(CalculationDiagnostics.OfAddedRow, name.Offset, name.Text);
        }

        return isSound;
    }

    private void ReportUnfound(CalculationPlace place, SpecPart name)
    {
        var (columns, rows) = (CalculationSources.ColumnsOf(place.Question).ToList(), CalculationSources.RowsOf(place.Question).ToList());
        if (columns.Contains(name.Text, StringComparer.Ordinal) || rows.Contains(name.Text, StringComparer.Ordinal))
        {
            var kind = columns.Contains(name.Text, StringComparer.Ordinal) ? Column : Row;
            context.Report(CalculationDiagnostics.UnfitName, name.Offset, name.Text, kind, new LocalText(
                $"Skriv hela id:t för ett tal, till exempel {place.Question.Id}.{rows.FirstOrDefault("rad")}.{columns.FirstOrDefault("kolumn")}.",
                $"Write the whole id of a number, for example {place.Question.Id}.{rows.FirstOrDefault("row")}.{columns.FirstOrDefault("column")}."));
            return;
        }

        var beside = place.Table is null ? [] : place.IsColumn ? columns : rows;
        var known = beside.Concat(CalculationSources.NamesIn(place.Question)).ToList();
        var isIdLacking = place.Question.MayLackField || known.Exists(References.IsStandIn) || (name.Text.Contains('.', StringComparison.Ordinal) && sources.HasStandIn);
        _references.ReportUnknown(
            name, name.Text.Contains('.', StringComparison.Ordinal) ? [.. known, .. sources.Paths] : known, isIdLacking, QuestionnaireDiagnostics.UnknownReference, name.Text);
    }
}

/// <summary>Where a calculation stands.</summary>
/// <param name="Table">Null for one that stands by itself.</param>
/// <param name="IsColumn">It is a column of the table, otherwise a row.</param>
internal sealed record CalculationPlace(QuestionDraft Question, TableDraft? Table, bool IsColumn);
