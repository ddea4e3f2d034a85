using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A bar for every organisation that stated a number; the rate when the author asked for one, since sizes differ.</summary>
internal static class BarChart
{
    private const int RateDecimals = 1;

    /// <summary>The chart of a field of the question; null when nobody stated a number.</summary>
    public static BarChartBlock? TryBuild(CompilingContext context, Question question, Field field)
    {
        var texts = context.Texts;
        var rate = field.Reporting.Rate;
        var type = (NumberType)field.Type;
        var bars = Statistics.Numbers(field, context.Participants)
            .Select(s => (s.Organisation, Value: rate is null ? s.Number : Statistics.Rate(s, rate)))
            .Where(pair => pair.Value is not null)
            .Select(pair => new ChartBar(pair.Organisation.ShortName, pair.Value!.Value))
            .OrderByDescending(bar => bar.Value)
            .ThenBy(bar => bar.Label, SwedishOrder.Instance)
            .ToValueList();
        if (bars.Count == 0)
        {
            return null;
        }

        var decimals = rate is null ? type.Decimals : RateDecimals;
        var unit = UnitOf(context, field, type);
        var measure = rate is null ? unit : $"{unit} {ReportTexts.Per(rate.Per).ToLowerInvariant()}";
        var (first, last) = (bars[0], bars[^1]);
        var alternative = texts.Say(
            $"Liggande staplar, en för var och en av {bars.Count} {texts.Words.Plural}, störst först. Högst: {first.Label} {SwedishNumber.Format(first.Value, decimals)}. Lägst: {last.Label} {SwedishNumber.Format(last.Value, decimals)}. Alla värden står i tabellen före figuren.",
            $"Horizontal bars, one for each of {bars.Count} {texts.Words.Plural}, greatest first. Greatest: {first.Label} {SwedishNumber.Format(first.Value, decimals)}. Least: {last.Label} {SwedishNumber.Format(last.Value, decimals)}. All values are in the table before the figure.");
        var caption = field.Label != question.Text ? field.Label : question.Caption ?? (unit.Any(char.IsLetter) ? measure : question.Text);
        var number = question.Number is null || caption == question.Caption ? "" : texts.Say($"fråga {question.Number}, ", $"question {question.Number}, ");
        var full = $"{caption} ({number}{texts.Of(bars.Count, context.Asked)} {texts.Words.Plural})";
        return new BarChartBlock(context.NextFigure(), full, measure, bars, decimals, alternative) { GroupTitle = context.Texts.Name };
    }

    /// <summary>What the numbers are of, on the axis. What is divided by something else is no number of things, and is called what it is called.</summary>
    public static string UnitOf(CompilingContext context, Field field, NumberType type) => SwedishWords.Capital(
        type.Unit ?? (context.CalculatedIn(field) is { Formula.IsQuotient: true } quotient ? quotient.Label : context.Texts.Number));
}
