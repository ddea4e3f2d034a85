using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Search;

/// <summary>Words that stand in nearly every text. They are searched for within quotes, and where nothing else was written.</summary>
public static class SmallWords
{
    private static readonly HashSet<string> Swedish =
        ["och", "i", "på", "av", "för", "med", "till", "som", "att", "en", "ett", "den", "det", "de", "är", "har", "om", "från", "vid", "eller", "samt", "inom"];

    private static readonly HashSet<string> English =
        ["and", "in", "on", "of", "for", "with", "to", "as", "that", "a", "an", "the", "is", "are", "has", "have", "from", "at", "or", "by"];

    public static bool Has(Language language, string key) => (language == Language.Swedish ? Swedish : English).Contains(key);
}
