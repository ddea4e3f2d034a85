using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What the numbers of a figure are of: "Koordinatorer per 10 000".</summary>
internal static class MeasureTitle
{
    /// <param name="field">Null of what is known from elsewhere.</param>
    /// <param name="name">Of that.</param>
    public static string Of(CompilingContext context, RateOf? rate, Field? field, string name)
    {
        var unit = field?.Type switch
        {
            NumberType number => BarChart.UnitOf(context, field, number),
            null => name,
            _ => context.Texts.Number,
        };
        return rate is null ? unit : $"{unit} {ReportTexts.Per(rate.Per).ToLowerInvariant()}";
    }
}
