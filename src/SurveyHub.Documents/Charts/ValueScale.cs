using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Charts;

/// <summary>
/// The axis of a bar chart: zero is always on it, and it ends on round numbers (steps of 1, 2 or 5 times a power of ten). Word and HTML
/// draw the same axis.
/// </summary>
internal sealed record ValueScale(decimal Minimum, decimal Maximum, decimal Step)
{
    private const int WantedSteps = 5;

    /// <summary>Of parts of a whole: a fifth at a time, shown as per cent.</summary>
    public static ValueScale Shares { get; } = new(0, 1, 0.2m);

    /// <summary>No bars, or nothing but zeros, give the axis 0–1. Between whole numbers there is nothing to mark: half an organisation is none.</summary>
    public static ValueScale For(IEnumerable<decimal> values)
    {
        var (least, greatest, isWhole) = (0m, 0m, true);
        foreach (var value in values)
        {
            isWhole &= decimal.IsInteger(value);
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
        }

        if (least == greatest)
        {
            return new ValueScale(0, 1, 1);
        }

        var step = RoundStep(Math.Max((greatest - least) / WantedSteps, isWhole ? 1 : 0));
        return new ValueScale(Math.Floor(least / step) * step, Math.Ceiling(greatest / step) * step, step);
    }

    public IEnumerable<decimal> Ticks()
    {
        for (var tick = Minimum; tick <= Maximum; tick += Step)
        {
            yield return tick;
        }
    }

    /// <summary>How many decimals the ticks need: a step of 0.25 needs two.</summary>
    public int Decimals
    {
        get
        {
            var text = Step.Invariant();
            var point = text.IndexOf('.', StringComparison.Ordinal);
            return point < 0 ? 0 : text.Length - point - 1;
        }
    }

    /// <summary>Where a value lies on the axis, 0 to 1.</summary>
    public decimal Position(decimal value) => (value - Minimum) / (Maximum - Minimum);

    private static decimal RoundStep(decimal least)
    {
        var power = 1m;
        while (power > least)
        {
            power /= 10;
        }

        while (power * 10 <= least)
        {
            power *= 10;
        }

        decimal[] steps = [1, 2, 5, 10];
        return steps.First(step => step * power >= least) * power;
    }
}
