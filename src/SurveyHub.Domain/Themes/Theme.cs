using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes.Rules;

namespace SurveyHub.Domain.Themes;

/// <summary>Something that several answers say, and that the report tells who said: a code, in the words of qualitative analysis.</summary>
/// <param name="Id">Never changes meaning; codings and reports hang on it.</param>
/// <param name="Name">As tables and lists call it: "Efterfrågan större än utbudet".</param>
/// <param name="Definition">What counts and what does not, for whoever marks; may be empty.</param>
public sealed record Theme(Identifier Id, string Name, string Definition)
{
    /// <summary>Of a name, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Of a definition, in characters.</summary>
    public const int LongestDefinition = 4_000;

    /// <summary>
    /// Where it is looked for: fields that a person reads. Needed to tell who does <i>not</i> say it, so a theme that nobody has been found to say still has
    /// a base. Empty for a rule, which names its fields itself.
    /// </summary>
    public ValueList<FieldPath> Fields { get; init; } = [];

    /// <summary>What decides, where the answers have a type; null for a theme that people mark by hand.</summary>
    public AnswerRule? Rule { get; init; }

    /// <summary>The theme that it is listed under; null for none. It says nothing of who is in either: the one may be coded without the other.</summary>
    public Identifier? Parent { get; init; }

    /// <summary>
    /// When it came, or last came to mean more; null for one that was there from the start. Whoever had read an answer to its end before then did not look for
    /// it, so that such a reading says nothing of this theme.
    /// </summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Ids of themes that were merged into this one: what still names one of them means this.</summary>
    public ValueList<Identifier> Formerly { get; init; } = [];
}
