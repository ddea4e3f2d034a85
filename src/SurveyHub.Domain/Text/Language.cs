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

    /// <summary>The language in two letters, as files name it.</summary>
    public static string Code(this Language language) => language.Choose("sv", "en");

    /// <summary>The language of <see cref="Code"/>, or null.</summary>
    public static Language? FromCode(string? code) => code switch
    {
        "sv" => Language.Swedish,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>What it is called within a sentence.</summary>
    public static LocalText Name(this Language language) => language == Language.Swedish ? new("svenska", "Swedish") : new("engelska", "English");

    /// <summary>The text in this language.</summary>
    public static string Choose(this Language language, string swedish, string english) =>
        language == Language.Swedish ? swedish : english;
}

/// <summary>A text in both languages. A plain string is the same text in both.</summary>
public readonly record struct LocalText(string Swedish, string English)
{
    public static implicit operator LocalText(string text) => FromString(text);

    public static LocalText FromString(string text) => new(text, text);

    public string In(Language language) => language.Choose(Swedish, English);
}
