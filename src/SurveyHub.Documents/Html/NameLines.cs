namespace SurveyHub.Documents.Html;

/// <summary>Divides a name into lines, since text in a drawing does not wrap by itself.</summary>
internal static class NameLines
{
    /// <summary>At least one line. Lines break at spaces; a longer word keeps a line of its own and is cut nowhere.</summary>
    public static string[] Of(string name, int longest)
    {
        List<string> lines = [""];
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length == 0)
            {
                lines[^1] = word;
            }
            else if (lines[^1].Length + 1 + word.Length <= longest)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines];
    }
}
