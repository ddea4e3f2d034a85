namespace SurveyHub.Domain.Text;

/// <summary>Whole numbers in words, for prose.</summary>
public static class NumberWords
{
    /// <summary>Beyond this nobody writes a number in words.</summary>
    public const int Greatest = 99;

    private static readonly string[] Swedish =
    [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ];

    private static readonly string[] SwedishTens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>"tjugoen", "twenty-one". Null for what has no words here: below zero, above <see cref="Greatest"/>, and fractions.</summary>
    public static string? TryWrite(decimal number, Language language)
    {
        if (number is < 0 or > Greatest || !decimal.IsInteger(number))
        {
            return null;
        }

        var (small, tens, hyphen) = language == Language.Swedish ? (Swedish, SwedishTens, "") : (English, EnglishTens, "-");
        var whole = (int)number;
        return whole < small.Length ? small[whole]
            : whole % 10 == 0 ? tens[(whole / 10) - 2]
            : $"{tens[(whole / 10) - 2]}{hyphen}{small[whole % 10]}";
    }
}
