namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Whether a sentence begins after some words.</summary>
internal static class SentenceStart
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "bl.a.", "t.ex.", "d.v.s.", "dvs.", "m.m.", "m.fl.", "osv.", "o.d.", "s.k.", "p.g.a.", "jfr.", "ca.", "c.", "kl.", "nr.", "st.", "resp.", "inkl.", "exkl.", "ev.", "f.d.", "fr.o.m.", "t.o.m.", "e.g.", "i.e.",
        "cf.", "vs.", "no.", "etc.", "incl.",
    };

    /// <param name="before">Whether one began before them; of blanks alone it still does.</param>
    public static bool IsAfter(string words, bool before)
    {
        var trimmed = words.TrimEnd();
        if (trimmed.Length == 0)
        {
            return before;
        }

        var ended = trimmed.Length < words.Length && trimmed.TrimEnd('”', '"', '\'', ')', '*') is [.., '.' or '!' or '?'];
        return ended && !Abbreviations.Contains(trimmed[(trimmed.LastIndexOfAny([' ', '\u00A0', '(']) + 1)..]);
    }
}
