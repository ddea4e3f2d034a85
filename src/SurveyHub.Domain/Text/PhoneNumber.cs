namespace SurveyHub.Domain.Text;

/// <summary>The one rule for what can be a telephone number. Whether anybody answers, nobody can tell from it.</summary>
public static class PhoneNumber
{
    private const int Least = 5;

    /// <summary>The most digits that the international numbering plan has.</summary>
    private const int Most = 15;

    /// <summary>Digits with blanks, hyphens, slashes and brackets between them, and perhaps a plus sign first: 08-123 45 67, +46 (0)70-123 45 67.</summary>
    public static bool IsValid(string text)
    {
        var plain = SwedishNumber.Plain(text);
        var digits = plain.Count(char.IsAsciiDigit);
        return digits is >= Least and <= Most
            && plain.LastIndexOf('+') <= 0
            && plain.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '/' or '(' or ')' or '+');
    }
}
