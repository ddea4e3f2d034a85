using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Wordings;

/// <summary>The words in which an analyst has condensed an answer, for tables that have no room for all of it. Signed, and of one answer only.</summary>
/// <param name="Field">With its row key where the row was added.</param>
/// <param name="Text">One line.</param>
/// <param name="Of">All that the answer said when they were written (<see cref="TextMark.Of(Responses.Answer)"/>).</param>
/// <param name="By">Who wrote them.</param>
public sealed record AnalystWording(OrganisationCode Organisation, FieldPath Field, string Text, TextMark Of, string By, DateTimeOffset At)
{
    /// <summary>Longer is no condensation, and does not fit a cell.</summary>
    public const int MaxLength = 300;

    public const int LongestName = 200;

    /// <summary>On one line, with single blanks: as it is kept.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
