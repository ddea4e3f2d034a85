namespace SurveyHub.Benchmarks.Measuring;

/// <summary>Where a figure is to stand. Less is better where the stretch is below the floor.</summary>
internal sealed record Bound(double Floor, double Stretch)
{
    public bool IsMissedBy(double value) => Reaches(value, Floor) is false;

    public string Verdict(double value)
    {
        if (IsMissedBy(value))
        {
            return "FLOOR MISSED";
        }

        return Reaches(value, Stretch) ? "stretch" : "floor";
    }

    private bool Reaches(double value, double mark) => Stretch > Floor ? value >= mark : value <= mark;
}
