using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes;

/// <summary>Which of the texts that an answer consists of.</summary>
public enum AnswerPart
{
    /// <summary>What was typed.</summary>
    Value,

    /// <summary>What is said beside it: why it is missing, does not apply or is only partly known, and what the respondent adds.</summary>
    Comment,
}

/// <summary>
/// Some words of an answer, and what tells them again when the answer has been corrected: the text that they were marked in, and what stood before and
/// after them. An offset alone would come to mean other words unseen.
/// </summary>
/// <param name="Field">With its row key where the row was added.</param>
/// <param name="Start">The first character, from zero, in UTF-16 units of <see cref="TextOf"/>.</param>
/// <param name="Quote">The words, at least one character.</param>
/// <param name="Before">What stands before them, at most <see cref="Context"/> characters.</param>
/// <param name="After">What stands after them.</param>
/// <param name="Text">The text that they were marked in (<see cref="TextMark"/>).</param>
public sealed record Passage(
    OrganisationCode Organisation, FieldPath Field, AnswerPart Part, int Start, string Quote, string Before, string After, TextMark Text)
{
    /// <summary>Characters kept on either side: as long as two or three words, which seldom stand twice in one answer.</summary>
    public const int Context = 32;

    /// <summary>The passage from one place to another of a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place, or nothing between them.</exception>
    public static Passage Of(OrganisationCode organisation, Answer answer, AnswerPart part, int start, int length)
    {
        var text = TextOf(answer, part);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, text.Length - start);
        var (first, end) = (Whole(text, start), Whole(text, start + length, isEnd: true));
        var (before, after) = (Whole(text, Math.Max(0, first - Context), isEnd: true), Whole(text, Math.Min(text.Length, end + Context)));
        return new Passage(organisation, answer.Path, part, first, text[first..end], text[before..first], text[end..after], TextMark.Of(text));
    }

    /// <summary>A place that does not part the two halves of one character, which no file could keep: before it, or after it.</summary>
    private static int Whole(string text, int place, bool isEnd = false) =>
        place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]) ? place + (isEnd ? 1 : -1) : place;

    /// <summary>
    /// The text that is marked in: as files give it back (<see cref="FiledAnswers"/>), with single line feeds and without blanks around it, since files do not keep those. Empty where there is none.
    /// </summary>
    public static string TextOf(Answer answer, AnswerPart part) => (part switch
    {
        AnswerPart.Value => answer.Raw,
        AnswerPart.Comment => answer.Note,
    }).ReplaceLineEndings("\n").Trim();
}
