using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes;

/// <summary>
/// Tells whether a text is still the one that somebody read: a "t" and the first 16 hexadecimal digits of its SHA-256. Enough to tell the few states of one
/// answer apart; nobody gains by making two alike. The letter keeps spreadsheets from taking digits alone, or 12e4567, for a number.
/// </summary>
public readonly record struct TextMark
{
    /// <summary>Of the mark as it is written.</summary>
    public const int Length = Digits + 1;

    private const char Letter = 't';
    private const int Digits = 16;

    private readonly string? _digits;

    private TextMark(string digits) => _digits = digits;

    public static TextMark Of(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits]);

    /// <summary>
    /// Of all that an answer says: which kind of answer it is, its value and its note. Of an answer as files give it back (<see cref="FiledAnswers"/>): then
    /// site and tool agree.
    /// </summary>
    // The note stands where files keep it: as the reason where there is no value, else as the comment.
    public static TextMark Of(Answer answer)
    {
        var (value, note) = (Passage.TextOf(answer, AnswerPart.Value), Passage.TextOf(answer, AnswerPart.Comment));
        var (reason, comment) = answer.Kind == AnswerKind.Value ? ("", note) : (note, "");
        return Of(string.Join('\u001F', answer.Kind.ToString(), value, reason, comment));
    }

    /// <summary>Also takes a mark without its letter, as files had them first.</summary>
    public static bool TryParse(string text, out TextMark mark)
    {
        var digits = text.Length == Length && text[0] == Letter ? text[1..] : text;
        var isMark = digits.Length == Digits && digits.All(char.IsAsciiHexDigitLower);
        mark = isMark ? new TextMark(digits) : default;
        return isMark;
    }

    public override string ToString() => _digits is null ? "" : Letter + _digits;
}
