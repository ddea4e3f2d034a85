using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes;

/// <summary>
/// Tells whether a text is still the one that somebody read: the first 16 hexadecimal digits of its SHA-256. Enough to tell the few states of one answer
/// apart; nobody gains by making two alike.
/// </summary>
public readonly record struct TextMark
{
    public const int Length = 16;

    private readonly string? _digits;

    private TextMark(string digits) => _digits = digits;

    public static TextMark Of(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length]);

    /// <summary>Of all that an answer says: which kind of answer it is, and its three texts.</summary>
    public static TextMark Of(Answer answer) => Of(string.Join(
        '\u001F', answer.Kind.ToString(), Passage.TextOf(answer, AnswerPart.Value), Passage.TextOf(answer, AnswerPart.Reason), Passage.TextOf(answer, AnswerPart.Comment)));

    public static bool TryParse(string text, out TextMark mark)
    {
        var isMark = text.Length == Length && text.All(char.IsAsciiHexDigitLower);
        mark = isMark ? new TextMark(text) : default;
        return isMark;
    }

    public override string ToString() => _digits ?? "";
}
