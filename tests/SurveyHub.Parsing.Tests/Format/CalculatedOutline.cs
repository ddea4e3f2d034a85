using System.Globalization;
using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>The lines of an outline about what is calculated: what each value is worked out of.</summary>
internal static class CalculatedOutline
{
    public static void WriteRow(StringBuilder text, Questionnaire questionnaire, Identifier row, FieldTable table)
    {
        var question = questionnaire.Questions.First(other => other.Tables.Contains(table)).Id;
        foreach (var value in table.ColumnOrder().Select(slot => questionnaire.FindCalculated(FieldPath.Of(question, row, slot.Id))).OfType<CalculatedValue>())
        {
            Write(text, 4, value);
        }
    }

    public static void Write(StringBuilder text, int level, CalculatedValue value)
    {
        string[] notes = [Outline.If(value.ShownIf).TrimStart(), Outline.Reporting(value.Reporting)];
        var unit = value.Type.Unit is { } stated ? $" {stated}" : "";
        Outline.Line(text, level, $"{value.Path} = {Of(value)} .{value.Type.Decimals.ToString(CultureInfo.InvariantCulture)}{unit} \"{value.Label}\"{string.Concat(notes.Where(n => n.Length > 0).Select(n => $" {n}"))}");
    }

    private static string Of(CalculatedValue value) => value.Formula switch
    {
        SumFormula sum => string.Join(" + ", value.Inputs) + (sum.EmptyIsZero ? ", empty 0" : ""),
        DifferenceFormula => $"{value.Inputs[0]} - {value.Inputs[1]}",
        ShareFormula => $"{value.Inputs[0]} / {value.Inputs[1]}",
        RateFormula rate => string.Create(CultureInfo.InvariantCulture, $"{value.Inputs[0]} per {rate.Per} {value.Inputs[1]}"),
        FactRateFormula { Rate: var rate } => string.Create(CultureInfo.InvariantCulture, $"{value.Inputs[0]} per {rate.Per} {rate.Fact}"),
        _ => throw new InvalidOperationException(value.ToString()),
    };
}
