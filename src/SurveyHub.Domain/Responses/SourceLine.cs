using System.Globalization;

namespace SurveyHub.Domain.Responses;

/// <summary>
/// What is said of answers, from wherever it was written: where they come from and what they are worth (<see cref="SurveyAnswers.Source"/>). It is one line, since it
/// stands in one cell of a file, and below tables and figures.
/// </summary>
public static class SourceLine
{
    /// <summary>On one line, and without the blanks around it; null when nothing is said.</summary>
    public static string? Of(string? text)
    {
        var lines = new string([.. (text ?? "").Select(c => IsBreak(c) ? '\n' : c)]).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : string.Join(' ', lines);
    }

    private static bool IsBreak(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
