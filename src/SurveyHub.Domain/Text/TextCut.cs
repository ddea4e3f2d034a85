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

    /// <summary>The beginning of a text for people: whole words with an ellipsis behind them, at most so many characters with it.</summary>
    public static string Shown(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var cut = At(text, longest - 1);
        var isBetweenWords = char.IsWhiteSpace(text[cut.Length]);
        // A text without blanks, or with one long word, is cut within it.
        var end = isBetweenWords ? cut.Length : cut.LastIndexOf(' ');
        return $"{(end > longest / 2 ? cut[..end] : cut).TrimEnd()}…";
    }
}
