using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>One of the things between commas, with its place.</summary>
internal readonly record struct SpecPart(string Text, int Offset)
{
    /// <summary>Splits at commas, except between two digits, where a comma is a decimal sign. Always gives at least one part.</summary>
    public static List<SpecPart> Split(string text, int offset)
    {
        var parts = new List<SpecPart>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isDecimal = i > 0 && i < text.Length - 1 && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            if (i == text.Length || (text[i] == ',' && !isDecimal))
            {
                var raw = text.AsSpan(start, i - start);
                parts.Add(new SpecPart(Tidy(raw.Trim()), offset + start + (raw.Length - raw.TrimStart().Length)));
                start = i + 1;
            }
        }

        return parts;
    }

    /// <summary>Any white space, no-break spaces among it, counts as one space.</summary>
    private static string Tidy(ReadOnlySpan<char> text) =>
        Blanks.AreSingle(text) ? text.ToString() : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
