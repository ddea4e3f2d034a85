namespace SurveyHub.Benchmarks.Measuring;

/// <summary>One line of what was measured.</summary>
/// <param name="Ours">With its unit, as printed.</param>
/// <param name="Reference">What was measured beside it in the same run; empty for a figure that stands alone.</param>
/// <param name="Value">What is held against the bound: a ratio, or the figure itself.</param>
/// <param name="Bound">Null for a figure that is only reported.</param>
internal sealed record Finding(string Work, string Ours, string Reference, double Value, Bound? Bound = null)
{
    public bool IsMissed => Bound?.IsMissedBy(Value) == true;
}
