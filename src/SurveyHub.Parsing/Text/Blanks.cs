namespace SurveyHub.Parsing.Text;

/// <summary>White space in running text, where any amount of any kind counts as one blank.</summary>
internal static class Blanks
{
    /// <summary>Whether a text has nothing but single blanks, and none at its start: then it can be taken as it is.</summary>
    public static bool AreSingle(ReadOnlySpan<char> text)
    {
        var isAfterBlank = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (isAfterBlank || c != ' '))
            {
                return false;
            }

            isAfterBlank = c == ' ';
        }

        return true;
    }
}
