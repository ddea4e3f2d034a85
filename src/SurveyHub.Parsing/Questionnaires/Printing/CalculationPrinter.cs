using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Calculations;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes what stands between the backticks of a calculated value: "summan av a, b och c, 1 decimaler".</summary>
internal sealed class CalculationPrinter(Identifier question, Language language)
{
    /// <param name="isRow">It stands on a row of a table, where "all" are the rows.</param>
    public string Print(Calculation calculation, bool isRow = false)
    {
        var formula = calculation.Formula;
        var names = formula.Operands.Select(operand => Name(operand, isRow)).ToList();
        string?[] parts =
        [
            $"{CalculationWords.Openings[KindOf(formula)].In(language)} {Body(formula, names)}",
            calculation.Decimals is { } decimals ? Say(CalculationProperty.Decimals, FieldSpecPrinter.Number(decimals)) : null,
            calculation.Unit is { } unit ? Say(CalculationProperty.Unit, unit) : null,
            formula is SumFormula { EmptyIsZero: true } ? Say(CalculationProperty.EmptyIsZero, "") : null,
        ];
        return $"`{string.Join(", ", parts.OfType<string>())}`";
    }

    private string Body(Formula formula, List<string> names) => formula switch
    {
        SumFormula => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {language.Choose("och", "and")} {names[^1]}",
        DifferenceFormula => $"{names[0]} minus {names[1]}",
        ShareFormula => $"{names[0]} {language.Choose("av", "of")} {names[1]}",
        RateFormula rate => $"{names[0]} per {Many(rate.Per)}{names[1]}",
        FactRateFormula { Rate: var rate } => $"{names[0]} per {Many(rate.Per)}{rate.Fact}",
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    private static string Many(int per) => per == 1 ? "" : $"{FieldSpecPrinter.Number(per)} ";

    private string Name(Operand operand, bool isRow) => operand switch
    {
        FieldOperand one => FieldNames.Within(question, one.Path),
        ColumnOperand column => column.Column.Value,
        RowOperand row => row.Row.Value,
        EveryNumber => CalculationWords.Subjects[isRow ? CalculationSubject.Rows : CalculationSubject.Columns].In(language),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private static CalculationKind KindOf(Formula formula) => formula switch
    {
        SumFormula => CalculationKind.Sum,
        DifferenceFormula => CalculationKind.Difference,
        ShareFormula => CalculationKind.Share,
        _ => CalculationKind.Rate,
    };

    private string Say(CalculationProperty property, string argument) => CalculationWords.Properties[property].In(language)
        .Replace("{n}", argument, StringComparison.Ordinal).Replace("{x}", argument, StringComparison.Ordinal);
}
