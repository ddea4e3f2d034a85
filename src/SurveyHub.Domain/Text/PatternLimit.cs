namespace SurveyHub.Domain.Text;

/// <summary>How long a regular expression may look at one text before it gives up with an exception.</summary>
public static class PatternLimit
{
    /// <summary>
    /// A net under a pattern that would never come back; none here should come near it. It is not a second because the clock also runs while the
    /// machine stands still: with that, a file without fault was refused on a crowded machine.
    /// </summary>
    public const int Milliseconds = 20_000;
}
