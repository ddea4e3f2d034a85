using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Marking;

/// <summary>A text on the coding page, in which words may be marked.</summary>
/// <param name="Key">Says in a form which text it is, and as it was shown (<see cref="KeyOf"/>).</param>
/// <param name="Title">What it answers.</param>
public sealed record ShownText(string Key, string Title, string Text, IReadOnlyList<MarkedWords> Marks)
{
    private const char Between = ' ';

    /// <summary>"utbud.rad@2.text Value t0123456789abcdef".</summary>
    public static string KeyOf(Answer answer, AnswerPart part) => string.Join(Between, answer.Path, part, TextMark.Of(Passage.TextOf(answer, part)));

    /// <summary>Null for what is no key.</summary>
    public static (FieldPath Field, AnswerPart Part, TextMark Text)? Read(string? key) =>
        key?.Split(Between) is [var path, var word, var digits] && FieldPath.TryParse(path, out var field) && Enum.TryParse<AnswerPart>(word, out var part)
        && TextMark.TryParse(digits, out var text) ? (field, part, text) : null;
}
