using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>What a step of a scale means: "1 är inte alls".</summary>
internal readonly partial record struct StepWords(int Step, string Words)
{
    public static StepWords? TryParse(string text) => text.Length > 0 && !char.IsLetter(text[0]) && Pattern().Match(text) is { Success: true } found
        ? new StepWords(
            int.Parse(SwedishNumber.Plain(found.Groups["step"].Value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), found.Groups["words"].Value)
        : null;

    [GeneratedRegex("^(?<step>[-\u2212\u2013]?[0-9]{1,4}) (är|is) (?<words>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Pattern();
}
