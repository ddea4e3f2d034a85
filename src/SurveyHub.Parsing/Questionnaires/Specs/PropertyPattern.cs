using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>Matches what an author wrote with the pattern of a property: "minst 0" with "minst {n}".</summary>
internal static class PropertyPattern
{
    private const decimal Largest = 999_999_999_999_999m;

    public static bool TryMatch(string pattern, string text, out string argument)
    {
        argument = "";
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return string.Equals(pattern, text, StringComparison.OrdinalIgnoreCase);
        }

        // Most are told apart by their first letters.
        if (open > 0 && text.Length > 0 && char.ToUpperInvariant(pattern[0]) != char.ToUpperInvariant(text[0]))
        {
            return false;
        }

        var before = pattern.AsSpan(0, open);
        var after = pattern.AsSpan(open + 3);
        if (text.Length <= before.Length + after.Length
            || !text.AsSpan().StartsWith(before, StringComparison.OrdinalIgnoreCase)
            || !text.AsSpan().EndsWith(after, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        argument = text[before.Length..^after.Length].Trim();
        return argument.Length > 0;
    }

    /// <summary>The pattern as it is shown to people.</summary>
    public static string Show(string pattern) =>
        pattern.Replace("{n}", "N", StringComparison.Ordinal).Replace("{x}", "X", StringComparison.Ordinal);

    /// <summary>What was written, with its numbers blanked as <see cref="Show"/> does, so that the two can be compared.</summary>
    public static string Blank(string text)
    {
        var blanked = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            var isNumber = word.Length > 0 && word.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '-');
            if (isNumber && blanked.ToString().EndsWith("N ", StringComparison.Ordinal))
            {
                continue;
            }

            blanked.Append(isNumber ? "N" : word).Append(' ');
        }

        return blanked.ToString().TrimEnd();
    }

    /// <summary>Which numbers a property takes, and how that is said.</summary>
    public static (decimal Least, decimal Most, int Decimals, LocalText Wanted) Range(SpecProperty property, FieldKind? kind) => property switch
    {
        SpecProperty.MaxCharacters => (1, TextType.Ceiling, 0, new("ett heltal, 1–100 000", "a whole number, 1–100 000")),
        SpecProperty.MaxMegabytes => (1, FileType.Ceiling, 0, new("ett heltal, 1–25", "a whole number, 1–25")),
        SpecProperty.Decimals when kind == FieldKind.Percent => (0, 6, 0, new("ett heltal, 0–6", "a whole number, 0–6")),
        SpecProperty.Decimals => (1, 6, 0, new("ett heltal, 1–6", "a whole number, 1–6")),
        _ when kind == FieldKind.WholeNumber => (-Largest, Largest, 0, new("ett heltal", "a whole number")),
        _ => (-Largest, Largest, 8, new("ett tal", "a number")),
    };
}
