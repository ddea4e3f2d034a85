using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>The part of a message that says what would have been right.</summary>
internal static class Suggestion
{
    /// <summary>The nearest valid word, else all that can be chosen from.</summary>
    public static LocalText For(string found, IReadOnlyCollection<string> valid)
    {
        if (NearestWord.Find(found, valid) is { } nearest)
        {
            return new LocalText($"Menade du ”{nearest}”?", $"Did you mean '{nearest}'?");
        }

        return valid.Count == 0 ? "" : OneOf(valid);
    }

    /// <summary>All that can be chosen from.</summary>
    public static LocalText OneOf(IReadOnlyCollection<string> valid)
    {
        var list = string.Join(", ", valid);
        return new LocalText($"Här går: {list}.", $"Possible here: {list}.");
    }
}
