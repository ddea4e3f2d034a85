using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Charts;

internal enum ChartKind
{
    /// <summary>One bar for each name.</summary>
    Bars,

    /// <summary>A bar of each series for each name, side by side.</summary>
    Clustered,

    /// <summary>One bar for each name, of parts that make up 100 per cent.</summary>
    Stacked,
}

/// <summary>A figure of bars as every form draws it, whatever block it comes from.</summary>
/// <param name="Series">At least one; of plain bars what they measure.</param>
internal sealed record ChartFigure(ChartKind Kind, Captioned Caption, string ValueTitle, ValueList<string> Series, ValueList<ChartGroup> Groups, int Decimals)
{
    /// <summary>Under which two parts of a whole leave no room for a label in the smaller, in per cent.</summary>
    public const int LeastLabelled = 4;

    public required string AlternativeText { get; init; }

    /// <inheritdoc cref="SeriesChartBlock.GroupTitle"/>
    public required string? GroupTitle { get; init; }

    public required DerivedMark? Mark { get; init; }

    public required ValueList<TableNote> Notes { get; init; }

    /// <summary>The values are per cent already: those of each group make up a hundred, but for rounding.</summary>
    public bool IsInPercent => Groups.All(group => group.Values.Sum() is 0 or null or (>= 99 and <= 101));

    /// <summary>Of bars that stand for themselves; parts of a whole have the axis of shares.</summary>
    public ValueScale Scale => Kind == ChartKind.Stacked
        ? ValueScale.Shares
        : ValueScale.For(Groups.SelectMany(group => group.Values).OfType<decimal>());

    /// <summary>Null for a block that is no such figure.</summary>
    public static ChartFigure? Of(ReportBlock block) => block switch
    {
        BarChartBlock chart => new(
            ChartKind.Bars, Captioned.Of(chart)!, chart.ValueTitle, [chart.ValueTitle], chart.Bars.Select(bar => new ChartGroup(bar.Label, [bar.Value])).ToValueList(), chart.Decimals)
        {
            AlternativeText = chart.AlternativeText,
            GroupTitle = chart.GroupTitle,
            Mark = chart.Mark,
            Notes = chart.Notes,
        },
        SeriesChartBlock chart => new(
            chart.IsStacked ? ChartKind.Stacked : ChartKind.Clustered, Captioned.Of(chart)!, chart.ValueTitle, chart.Series, chart.Groups, chart.Decimals)
        {
            AlternativeText = chart.AlternativeText,
            GroupTitle = chart.GroupTitle,
            Mark = chart.Mark,
            Notes = chart.Notes,
        },
        _ => null,
    };
}
