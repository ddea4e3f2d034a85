using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Formatting;

/// <summary>Blanks within a line, where they mean nothing.</summary>
internal static partial class LineLayout
{
    /// <summary>"panel: regioner".</summary>
    public static string Setting(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return $"{Label(line[..colon].TrimEnd())}: {line[(colon + 1)..].TrimStart()}";
    }

    /// <summary>One blank between words.</summary>
    public static string Label(string line) => Blanks().Replace(line, " ");

    /// <summary>As a label, with the field's words between backticks set apart by a comma and a blank.</summary>
    public static string Field(string line)
    {
        // What begins in one line and ends in the next is left alone.
        var parts = line.Split('`');
        return parts.Length % 2 == 0 ? line : string.Join('`', parts.Select((part, index) => index % 2 == 0 ? Label(part) : Listed(part)));
    }

    /// <summary>"*Redovisas:* summa, diagram".</summary>
    public static string Listing(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var start = colon + 1 < line.Length && line[colon + 1] is '*' or '_' ? colon + 2 : colon + 1;
        return $"{Label(line[..start])}{(start > 0 && start < line.Length ? " " : "")}{Listed(line[start..])}";
    }

    private static string Listed(string text) => string.Join(", ", SpecPart.Split(text, 0).Select(part => part.Text)).TrimEnd(' ');

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Blanks();
}
