using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>Which organisations are meant. A closed family.</summary>
public abstract record OrganisationSet
{
    private protected OrganisationSet()
    {
    }

    public SourcePlace Place { get; init; }
}

/// <summary>A set that is not made of others.</summary>
public abstract record SimpleSet : OrganisationSet
{
    private protected SimpleSet()
    {
    }
}

/// <summary>Those of the first that are in the second too.</summary>
public sealed record AmongSet(SimpleSet Set, OrganisationSet Within) : OrganisationSet;

/// <summary>Everybody who was asked.</summary>
public sealed record EverybodySet : SimpleSet;

/// <summary>Those whose answers have passages with a theme, or meet its rule.</summary>
public sealed record ThemeSet(Identifier Theme) : SimpleSet;

/// <param name="HasData">A value, or known in part; otherwise those who have neither, whether they did not answer or said that it is missing.</param>
public sealed record DataSet(Subject Subject, bool HasData) : SimpleSet;

/// <summary>Those that the field is asked of and that have not said that it does not apply.</summary>
public sealed record ConcernedSet(FieldSubject Subject) : SimpleSet;

public sealed record ConditionSet(TemplateCondition Condition) : SimpleSet;

/// <summary>A comparison of answers as its writer wrote it; the language of conditions reads it.</summary>
/// <param name="Text">"vardval är ja", with single blanks.</param>
public sealed record TemplateCondition(string Text)
{
    public SourcePlace Place { get; init; }
}

public enum ResponseStatus
{
    Silent,
    Answered,
    Late,
    Corrected,
}

/// <summary>Those whose response as a whole is so.</summary>
public sealed record StatusSet(ResponseStatus Status) : SimpleSet;
