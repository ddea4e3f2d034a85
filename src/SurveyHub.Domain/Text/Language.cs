namespace SurveyHub.Domain.Text;

/// <summary>The languages that screens, messages and documents exist in.</summary>
public enum Language
{
    Swedish,
    English,
}

public static class LanguageExtensions
{
    /// <summary>The BCP 47 tag that pages and documents carry.</summary>
    public static string Tag(this Language language) => language == Language.Swedish ? "sv-SE" : "en-GB";

    /// <summary>The text in this language.</summary>
    public static string Choose(this Language language, string swedish, string english) =>
        language == Language.Swedish ? swedish : english;
}
