using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>What a derived piece says. The kinds are a closed family: whoever adds one finds every place that must know it.</summary>
public abstract record PieceValue
{
    private protected PieceValue()
    {
    }
}

/// <summary>A number, or a list of organisations, in a sentence or a paragraph of its own.</summary>
public sealed record TextValue(string Text) : PieceValue
{
    /// <summary>Words of a writer that were written when the answers said something else: they are set so that nobody misses them.</summary>
    public bool IsOutOfDate { get; init; }
}

/// <summary>A whole table, its header rows among the others. A line feed in a cell begins a paragraph.</summary>
public sealed record TableValue(ValueList<TableValueRow> Rows) : PieceValue
{
    /// <summary>Of the widest row.</summary>
    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
}

/// <summary>What a chart is drawn from. Its looks are staff's.</summary>
/// <param name="Categories">Names of the bars or groups, in order.</param>
/// <param name="Series">At least one, each with a value for every name.</param>
/// <param name="Description">What somebody who cannot see it is told; it goes along, and decides nothing.</param>
public sealed record ChartValue(ValueList<string> Categories, ValueList<ChartValueSeries> Series, string Description) : PieceValue;

/// <param name="Values">Null where there is nothing to draw.</param>
public sealed record ChartValueSeries(string Name, ValueList<decimal?> Values);

/// <summary>What a map shows of each region, and its legend. The outlines are always the same.</summary>
/// <param name="Title">Above the legend.</param>
/// <param name="Description">As of <see cref="ChartValue"/>.</param>
public sealed record MapValue(string Title, ValueList<MapClass> Classes, ValueList<MapArea> Areas, string Description) : PieceValue;

/// <param name="Key">The same for the same row each time the table is compiled: an organisation's code, a field's path.</param>
public sealed record TableValueRow(string Key, RowRole Role, ValueList<string> Cells);

/// <summary>Rows of one role look alike, so that a new one takes its looks from its like.</summary>
public enum RowRole
{
    Body,
    Header,
    Total,
}
