using SurveyHub.Domain.Panels;

namespace SurveyHub.Domain.Reports;

/// <summary>A map of Sweden's regions, each filled by the class it belongs to, with a numbered caption below.</summary>
/// <param name="Number">Counted from one through the report.</param>
/// <param name="ValueTitle">What the regions are told apart by, above the legend.</param>
/// <param name="Classes">In the order of the legend: those of values first, the least before the greatest; then why others have none.</param>
/// <param name="Areas">Every region of the map once, in the order of tables.</param>
/// <param name="AlternativeText">Every class with its regions: all that the map says.</param>
public sealed record MapBlock(
    int Number, string Caption, string ValueTitle, ValueList<MapClass> Classes, ValueList<MapArea> Areas, string AlternativeText) : ReportBlock
{
    /// <inheritdoc cref="TableBlock.Anchor"/>
    public string? Anchor { get; init; }

    /// <inheritdoc cref="TableBlock.Mark"/>
    public DerivedMark? Mark { get; init; }

    /// <inheritdoc cref="BarChartBlock.Notes"/>
    public ValueList<TableNote> Notes { get; init; } = ValueList<TableNote>.Empty;
}

/// <summary>What a class of a map is of. Only the first two are of values; zero is one, and none of the others is.</summary>
public enum MapClassKind
{
    /// <summary>Numbers from one to another.</summary>
    Step,

    /// <summary>An answer that is chosen among several.</summary>
    Option,

    /// <summary>Yes, number unknown.</summary>
    PartlyKnown,

    Missing,

    NotApplicable,

    /// <summary>Has answered, and not this.</summary>
    Blank,

    /// <summary>A condition kept the question from being put.</summary>
    NotAsked,

    /// <summary>Has not answered at all.</summary>
    Silent,

    /// <summary>Is not in the panel, or not in the selection.</summary>
    Outside,
}

/// <param name="Label">The limits, the answer, or why there is no value.</param>
/// <param name="Members">How many regions are in it, in words: "5 regioner".</param>
public sealed record MapClass(MapClassKind Kind, string Label, string Members);

/// <param name="Value">As it is shown: "0,3", or why there is none.</param>
/// <param name="Class">Its place among the classes.</param>
public sealed record MapArea(OrganisationCode Code, string Name, string Value, int Class);
