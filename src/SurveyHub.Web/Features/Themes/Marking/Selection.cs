using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Marking;

/// <summary>Words that somebody has chosen on the page.</summary>
/// <param name="Text">Of the text that was shown.</param>
/// <param name="Place">Where they begin and how long they are; null where they were typed.</param>
/// <param name="Words">As typed, by whoever cannot choose in the text; null where they were chosen there.</param>
public sealed record Selection(OrganisationCode Organisation, FieldPath Field, AnswerPart Part, TextMark Text, (int Start, int Length)? Place, string? Words)
{
    /// <summary>The passage in the answer as it is now.</summary>
    public CodingOutcome TryFind(Answer? answer, out Passage passage)
    {
        passage = null!;
        var text = answer is null ? "" : Passage.TextOf(answer, Part);
        if (answer is null || TextMark.Of(text) != Text)
        {
            return CodingOutcome.Corrected;
        }

        var outcome = Find(text, out var start, out var length);
        if (outcome == CodingOutcome.Done)
        {
            passage = Passage.Of(Organisation, answer, Part, start, length);
        }

        return outcome;
    }

    private CodingOutcome Find(string text, out int start, out int length)
    {
        if (Place is var (from, count))
        {
            (start, length) = (from, count);
            var isThere = start >= 0 && length > 0 && start <= text.Length - length && !string.IsNullOrWhiteSpace(text.Substring(start, length));
            return isThere ? CodingOutcome.Done : CodingOutcome.NothingChosen;
        }

        var words = (Words ?? "").ReplaceLineEndings("\n").Trim();
        (start, length) = (words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase), words.Length);
        return words.Length == 0 ? CodingOutcome.NothingChosen
            : start < 0 ? CodingOutcome.NotThere
            : text.IndexOf(words, start + 1, StringComparison.OrdinalIgnoreCase) >= 0 ? CodingOutcome.SeveralPlaces
            : CodingOutcome.Done;
    }
}

/// <summary>What became of something that was done to an answer.</summary>
public enum CodingOutcome
{
    Done,

    NothingChosen,

    /// <summary>The words that were typed are not in the text.</summary>
    NotThere,

    /// <summary>The words that were typed stand there more than once.</summary>
    SeveralPlaces,

    /// <summary>The answer was corrected after the page was drawn.</summary>
    Corrected,

    /// <summary>Themes have come, or mean more, since the page was drawn: it was not read for them.</summary>
    NewThemes,

    /// <summary>Somebody else has taken it away, or the theme is no more.</summary>
    Gone,
}
