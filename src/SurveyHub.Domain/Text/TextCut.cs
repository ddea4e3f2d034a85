namespace SurveyHub.Domain.Text;

/// <summary>Shortens texts.</summary>
public static class TextCut
{
    /// <summary>The beginning of a text, at most so many characters (UTF-16 units), and never half of a surrogate pair.</summary>
    public static string At(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        return longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest];
    }
}
