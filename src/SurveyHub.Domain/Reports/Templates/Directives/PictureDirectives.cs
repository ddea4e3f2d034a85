using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

public enum ChartKind
{
    /// <summary>A bar for each organisation.</summary>
    Bars,

    /// <summary>How many gave each answer.</summary>
    Distribution,

    /// <summary>This wave beside the one before.</summary>
    Change,

    /// <summary>For each organisation or field, the parts of a whole.</summary>
    StackedShares,
}

/// <param name="Subjects">At least one; several only where they are parts of something or stand beside one another.</param>
/// <param name="Kind">Null for what its fields are mostly drawn as.</param>
public sealed record ChartDirective(string Caption, Identifier? Id, ValueList<Subject> Subjects, ChartKind? Kind = null) : CaptionedDirective(Caption, Id)
{
    public OrganisationOrder Order { get; init; } = OrganisationOrder.Name;

    public RateOf? Rate { get; init; }

    /// <inheritdoc cref="NumberDirective.Earlier"/>
    public bool Earlier { get; init; }
}

/// <summary>Where the classes of numbers meet.</summary>
public enum ClassLimits
{
    /// <summary>So that each class holds as many.</summary>
    Alike,

    /// <summary>So that the classes are as wide as each other.</summary>
    EqualSteps,

    /// <summary>Where the numbers lie farthest apart.</summary>
    NaturalBreaks,
}

/// <summary>A map with each organisation coloured by its number, or by its choice.</summary>
public sealed record MapDirective(string Caption, Identifier? Id, Subject Subject) : CaptionedDirective(Caption, Id)
{
    public const int LeastClasses = 2;
    public const int MostClasses = 7;

    /// <summary>Into how many classes numbers are divided; null for as many as are usual.</summary>
    public int? Classes { get; init; }

    /// <summary>Where the classes of numbers meet.</summary>
    public ClassLimits Limits { get; init; }

    /// <summary>Of the numbers before they are divided, so that a map can be made to agree with a table; null for as many as are usual.</summary>
    public int? Decimals { get; init; }

    public RateOf? Rate { get; init; }

    /// <inheritdoc cref="NumberDirective.Earlier"/>
    public bool Earlier { get; init; }
}
