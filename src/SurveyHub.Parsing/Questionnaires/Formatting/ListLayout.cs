using System.Globalization;
using SurveyHub.Parsing.Questionnaires.Mending;

namespace SurveyHub.Parsing.Questionnaires.Formatting;

/// <summary>Lists close together, with hyphens or numbered from one; a wrapped item goes on below its text.</summary>
internal static class ListLayout
{
    /// <param name="lines">The first of them begins an item.</param>
    /// <param name="lay">What is done to the text of a line.</param>
    public static IEnumerable<string> Lay(IReadOnlyList<string> lines, Func<string, string> lay)
    {
        var isNumbered = IsNumbered(lines[0]);
        var (number, mark) = (0, "");
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var item = LinePatterns.ListItem().Match(line);
            if (item.Success && IsNumbered(line) == isNumbered)
            {
                number++;
                mark = isNumbered ? number.ToString(CultureInfo.InvariantCulture) + item.Value.TrimEnd()[^1] : "-";
                yield return $"{mark} {lay(line[item.Length..])}".TrimEnd();
            }
            else
            {
                yield return new string(' ', mark.Length + 1) + lay(line);
            }
        }
    }

    private static bool IsNumbered(string line) => char.IsAsciiDigit(line[0]);
}
