using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>Which numbers have a meaning for which kind of field, in a sentence as below a table.</summary>
public static class FittingNumbers
{
    private static readonly NumberKind[] OfSteps = [NumberKind.Mean, NumberKind.Median, NumberKind.Least, NumberKind.Greatest, NumberKind.Range];

    /// <summary>Unlike amounts are never added up, nor are percentages, steps or dates, and between dates there is no mean.</summary>
    /// <param name="isCalculated">Then a share has a total: that of the sums it is worked out of.</param>
    public static IReadOnlyList<NumberKind> Of(FieldType type, bool isCalculated) => type switch
    {
        NumberType { Unit: "%" } when !isCalculated => OfSteps,
        NumberType => Enum.GetValues<NumberKind>(),
        AmountType or ScaleType => OfSteps,
        DateType => [NumberKind.Least, NumberKind.Greatest, NumberKind.Range],
        _ => [],
    };

    /// <summary>Whether a row of it can stand below the answers in a field.</summary>
    public static bool Fits(this Summary summary, FieldType type, bool isCalculated) => Of(type, isCalculated).Contains(summary switch
    {
        Summary.Total => NumberKind.Total,
        Summary.Mean => NumberKind.Mean,
        Summary.Median => NumberKind.Median,
        Summary.Range => NumberKind.Range,
    });
}
