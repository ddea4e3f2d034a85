using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>The first and the last step of a scale: "1–5".</summary>
internal readonly partial record struct ScaleRange(int From, int To)
{
    /// <summary>True when these are the first words of a scale, with its steps or something else after them.</summary>
    public static bool IsAfterKeyword(string text, out string steps)
    {
        if (text is not ['s' or 'S', ..])
        {
            steps = "";
            return false;
        }

        var found = Keyword().Match(text);
        steps = found.Groups["steps"].Value;
        return found.Success;
    }

    /// <summary>Null when it is no range, has one step or too many.</summary>
    public static ScaleRange? TryParse(string text)
    {
        var found = Range().Match(SwedishNumber.Plain(text).ToLowerInvariant());
        if (!found.Success)
        {
            return null;
        }

        var (from, to) = (Step(found.Groups["from"].Value), Step(found.Groups["to"].Value));
        return to > from && to - from < ScaleType.MostSteps ? new ScaleRange(from, to) : null;
    }

    private static int Step(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(skala|scale) (?<steps>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Keyword();

    [GeneratedRegex("^(?<from>-?[0-9]{1,4}) ?(-|till|to) ?(?<to>-?[0-9]{1,4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Range();
}
