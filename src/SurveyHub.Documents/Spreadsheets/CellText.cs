using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>Texts as a cell can hold them.</summary>
internal static class CellText
{
    /// <summary>What Excel holds in a cell, in UTF-16 units; it refuses a file with more as damaged.</summary>
    public const int Longest = 32_767;

    private static readonly LocalText Continues = new(
        " … [Texten är längre än en cell rymmer. Hela står i rapporten och i svarsfilen.]",
        " … [The text is longer than a cell holds. All of it is in the report and in the answers file.]");

    /// <summary>The text; one that is too long ends by saying so.</summary>
    public static string Fit(string text, Language language)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var words = Continues.In(language);
        return TextCut.At(text, Longest - words.Length) + words;
    }
}
