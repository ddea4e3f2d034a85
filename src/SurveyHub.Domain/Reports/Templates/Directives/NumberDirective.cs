using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

public enum NumberKind
{
    Total,
    Mean,
    Median,
    Least,
    Greatest,

    /// <summary>"1–19".</summary>
    Range,

    /// <summary>How much the total has changed since the wave before.</summary>
    Change,
}

/// <summary>A number that is worked out of everybody's answers.</summary>
/// <param name="Subject">Names one field, calculated value or measure.</param>
public sealed record NumberDirective(NumberKind Kind, Subject Subject) : InlineDirective
{
    /// <summary>Per so many of a fact; null for the number itself.</summary>
    public RateOf? Rate { get; init; }

    /// <summary>Whose answers count; null for everybody's.</summary>
    public OrganisationSet? Only { get; init; }

    /// <summary>Of the wave before.</summary>
    public bool Earlier { get; init; }

    /// <summary>Followed by its base: "115 (20 av 21)".</summary>
    public bool WithBase { get; init; }

    /// <summary>Null for as many as are usual.</summary>
    public int? Decimals { get; init; }

    public NumberStyle Style { get; init; }
}

/// <summary>"20 av 21 regioner": how many have data.</summary>
/// <param name="Subject">Null for the whole questionnaire: who has answered.</param>
public sealed record BaseDirective(Subject? Subject) : InlineDirective
{
    /// <summary>How large a part of a fact they have instead: "99,4 procent av befolkningen"; null for their number.</summary>
    public FactKey? ShareOf { get; init; }

    public NumberStyle Style { get; init; }
}

/// <summary>What the report is of and stands for, which other answers may change.</summary>
public sealed record EnquiryDirective(EnquiryPart Part) : InlineDirective;

public enum EnquiryPart
{
    /// <summary>The day of the newest submission: "22 maj 2019".</summary>
    Date,

    /// <summary>What the wave is called.</summary>
    Wave,

    Publisher,

    /// <summary>Where the answers come from and what they are worth.</summary>
    Source,

    /// <summary>What the wave before is called.</summary>
    EarlierWave,

    /// <summary>Where the figures of the wave before come from and what they are worth.</summary>
    EarlierSource,
}

/// <summary>What one organisation answered.</summary>
/// <param name="Organisation">Its code or any of its names, as the writer wrote it.</param>
public sealed record AnswerDirective(Subject Subject, string Organisation) : InlineDirective
{
    /// <inheritdoc cref="NumberDirective.Rate"/>
    public RateOf? Rate { get; init; }

    /// <inheritdoc cref="NumberDirective.Earlier"/>
    public bool Earlier { get; init; }

    /// <inheritdoc cref="NumberDirective.Decimals"/>
    public int? Decimals { get; init; }
}

/// <summary>"tabell 10": what the thing with this id is called in the report.</summary>
public sealed record ReferenceDirective(Identifier Target) : InlineDirective;
