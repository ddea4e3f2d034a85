using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Tables;

/// <summary>The keys of facts and measures as files write them: "elever 2025".</summary>
internal static class FactKeys
{
    /// <summary>Null for a text that is no key.</summary>
    public static FactKey? Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Identifier.TryParse(parts[0], out var name) && parts[1].Length == 4
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new FactKey(name, year)
            : null;
    }
}
