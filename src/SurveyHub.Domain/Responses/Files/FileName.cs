using System.Globalization;
using System.Text;

namespace SurveyHub.Domain.Responses.Files;

/// <summary>Names that people's computers give to files, made fit to be shown, sent and saved elsewhere.</summary>
public static class FileName
{
    /// <summary>In characters, its end included.</summary>
    public const int MaxLength = 120;

    private const string Nameless = "fil";

    /// <summary>
    /// Without the folders before it, and without what cannot be seen or turns the order of what is seen: a name must not look like another. What some
    /// system takes for more than a letter becomes a hyphen.
    /// </summary>
    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder();
        foreach (var rune in Composed(last).EnumerateRunes())
        {
            clean.Append(Shown(rune));
        }

        var words = string.Join(' ', clean.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var extension = Path.GetExtension(words);
        var stem = words[..^extension.Length].Trim(' ', '.');
        var room = Math.Max(1, MaxLength - extension.Length);
        return (stem.Length == 0 ? Nameless : Cut(stem, room)) + (extension.Length < MaxLength ? extension : "");
    }

    private static string Composed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a character: it is left out below.
            return name;
        }
    }

    private static string Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune == Rune.ReplacementChar => "",
        UnicodeCategory.Control when rune.Value is '\t' or '\n' or '\r' => " ",
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "",
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator => " ",
        _ when "<>:\"|?*".Contains(rune.ToString(), StringComparison.Ordinal) => "-",
        _ => rune.ToString(),
    };

    /// <summary>Not within a character of two halves.</summary>
    private static string Cut(string stem, int length)
    {
        if (stem.Length <= length)
        {
            return stem;
        }

        return stem[..(char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length)].TrimEnd(' ', '.');
    }
}
