using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>Lists as screens write them.</summary>
public static class ScreenWords
{
    /// <summary>"A, B och C", "A, B and C".</summary>
    public static string List(this ScreenLanguage language, IReadOnlyList<string> items) => language.Current == Language.Swedish || items.Count < 2
        ? SwedishWords.List(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";
}
