using System.Text.RegularExpressions;

namespace SurveyHub.Domain.Text;

/// <summary>
/// Prose in which a line never ends within a number, or between a number and its word: "10 000", "den 1 november", "20 procent", "MMR 2", "villkor 3". Writers type an ordinary blank, and a narrow page
/// would break the line at it.
/// </summary>
public static partial class UnbrokenText
{
    public static string Of(string text) => text.Contains(' ', StringComparison.Ordinal) ? WithinNumber().Replace(text, $"{SwedishNumber.NoBreakSpace}") : text;

    /// <summary>The same of what goes on after other words: " procent" after "94" is one with it.</summary>
    public static string After(string before, string text)
    {
        // No number, abbreviation or word that is kept together is longer.
        var near = before[^Math.Min(before.Length, 20)..];
        return Of(near + text)[near.Length..];
    }

    /// <summary>A blank before three figures that end a number, before a month or a unit, and between an abbreviation, or what is numbered, and its number.</summary>
    [GeneratedRegex(
        @"(?<=(?<!\d)\d{1,3})[ ](?=\d{3}(?!\d))|(?<=\d|(?<=\d[ \u00A0](?:miljoner|miljon|miljarder|miljard)))[ ](?=(?:procent|kronor|kr|mnkr|år|miljoner|miljon|miljarder|miljard|million|billion|per[ ]cent|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)\b|%)|(?<=\b(?:\p{Lu}{2,5}|[Vv]illkor|[Tt]abell|[Ff]igur|[Ff]råga|[Bb]ilaga|[Aa]vsnitt|[Kk]apitel|[Nn]ivå|[Tt]able|[Ff]igure|[Qq]uestion|[Aa]ppendix|[Ss]ection|[Cc]hapter|[Ll]evel))[ ](?=\d{1,2}\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex WithinNumber();
}
