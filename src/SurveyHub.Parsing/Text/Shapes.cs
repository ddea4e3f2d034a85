using System.Text.RegularExpressions;

namespace SurveyHub.Parsing.Text;

internal static class Shapes
{
    /// <summary>How much of a text the first place that has a shape takes; zero when there is none.</summary>
    public static int LengthIn(this Regex shape, ReadOnlySpan<char> text)
    {
        foreach (var match in shape.EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }
}
