using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Themes;

/// <summary>That somebody has marked a passage with a theme.</summary>
/// <param name="By">Who, as a name.</param>
public sealed record Coding(Identifier Theme, Passage Passage, string By, DateTimeOffset At);

/// <summary>That somebody has read an answer to its end and marked all there is in it: only then its silence about a theme says anything.</summary>
/// <param name="Text">All that the answer said (<see cref="TextMark.Of(Responses.Answer)"/>).</param>
public sealed record Reading(OrganisationCode Organisation, FieldPath Field, TextMark Text, string By, DateTimeOffset At);

/// <summary>Everything that analysts have said about the answers of an enquiry.</summary>
public sealed record Analysis(CodeBook Book, ValueList<Coding> Codings, ValueList<Reading> Readings)
{
    public static Analysis Empty { get; } = new(CodeBook.Empty, ValueList<Coding>.Empty, ValueList<Reading>.Empty);
}
