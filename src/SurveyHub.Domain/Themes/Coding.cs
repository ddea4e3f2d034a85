using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Themes;

/// <summary>That somebody has marked a passage with a theme.</summary>
/// <param name="By">Who, as a name; several who marked the same are separated by semicolons.</param>
/// <param name="At">When it was first marked.</param>
public sealed record Coding(Identifier Theme, Passage Passage, string By, DateTimeOffset At)
{
    private const string Between = "; ";

    /// <summary>The same words marked with the same theme by several people are one coding, signed by all of them.</summary>
    public static ValueList<Coding> Join(IEnumerable<Coding> codings) => codings
        .GroupBy(coding => (coding.Theme, coding.Passage.Organisation, coding.Passage.Field, coding.Passage.Part, coding.Passage.Start, coding.Passage.Quote, coding.Passage.Text))
        .Select(same => same.First() with
        {
            By = string.Join(Between, same.SelectMany(coding => coding.By.Split(Between)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)),
            At = same.Min(coding => coding.At),
        })
        .ToValueList();
}

/// <summary>That somebody has read an answer to its end and marked all there is in it: only then its silence about a theme says anything.</summary>
/// <param name="Text">All that the answer said (<see cref="TextMark.Of(Responses.Answer)"/>).</param>
/// <param name="At">Says for which themes: those that were there, and meant as much (<see cref="Theme.Since"/>).</param>
public sealed record Reading(OrganisationCode Organisation, FieldPath Field, TextMark Text, string By, DateTimeOffset At);

/// <summary>Everything that analysts have said about the answers of an enquiry.</summary>
public sealed record Analysis(CodeBook Book, ValueList<Coding> Codings, ValueList<Reading> Readings)
{
    public static Analysis Empty { get; } = new(CodeBook.Empty, ValueList<Coding>.Empty, ValueList<Reading>.Empty);
}
