namespace SurveyHub.Documents.Tables;

/// <summary>The number that a line begins with, as we write numbers: <c>1 234,5</c>, <c>−3</c>.</summary>
internal static class LeadingNumber
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';

    /// <summary>How many characters of the line are its number; 0 when it begins with none, or when the number is part of a word or a range.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var length = line.IsEmpty || line[0] is not (Minus or '-') ? 0 : 1;
        var digits = 0;
        while (length < line.Length && (char.IsAsciiDigit(line[length]) || JoinsDigits(line, length)))
        {
            digits += char.IsAsciiDigit(line[length]) ? 1 : 0;
            length++;
        }

        return digits > 0 && (length == line.Length || line[length] is ' ' or NoBreakSpace) ? length : 0;
    }

    private static bool JoinsDigits(ReadOnlySpan<char> line, int index) => line[index] is NoBreakSpace or ','
        && index > 0 && char.IsAsciiDigit(line[index - 1])
        && index + 1 < line.Length && char.IsAsciiDigit(line[index + 1]);
}
