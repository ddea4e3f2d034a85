using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>The part of a message that says what would have been right.</summary>
internal static class Suggestion
{
    /// <summary>A longer list is not read.</summary>
    private const int MaxListed = 15;

    /// <summary>The nearest valid word, else all that can be chosen from.</summary>
    public static LocalText For(string found, IReadOnlyCollection<string> valid) => For(found, valid, valid);

    /// <summary>The nearest word in either language, else all of the language of the file.</summary>
    public static LocalText For<T>(string found, Vocabulary<T> vocabulary, Language language)
        where T : struct =>
        For(found, [.. vocabulary.Words.SelectMany(word => word.Spellings)], vocabulary.In(language));

    /// <param name="found">What was written.</param>
    /// <param name="near">What it may have been meant as.</param>
    /// <param name="listed">What is listed when it is near none of those.</param>
    public static LocalText For(string found, IReadOnlyCollection<string> near, IReadOnlyCollection<string> listed)
    {
        if (NearestWord.Find(found, near, listed) is { } nearest)
        {
            return new LocalText($"Menade du ”{nearest}”?", $"Did you mean '{nearest}'?");
        }

        return listed.Count == 0 ? "" : OneOf(listed);
    }

    /// <summary>All that can be chosen from.</summary>
    public static LocalText OneOf(IReadOnlyCollection<string> valid)
    {
        var list = string.Join(", ", valid.Take(MaxListed)) + (valid.Count > MaxListed ? " …" : "");
        return new LocalText($"Här går: {list}.", $"Possible here: {list}.");
    }
}
